#!/usr/bin/python3
"""SMTP servers that are wrong in ways that Postfix cannot be made to show.

usage: scripted_mail.py FILE    with a JSON list of {address, host, behaviour, chain, key, record}

Each listens on port 25 of its address; "ready" on standard output says that all do. Behaviours are the
functions and tables below.
"""

import socket
import ssl
import time

from listening import listen, serve

LIMIT = 120  # seconds that a conversation may take
ALERT_HANDSHAKE_FAILURE = bytes((21, 3, 3, 0, 2, 2, 40))
GREETINGS = {
    "greet-554": "554 5.7.1 {host} no SMTP service for you\r\n",
    "greet-421": "421 4.3.2 {host} too busy, try later\r\n",
    "long-greeting": "220-{host} ESMTP\r\n220-No spam please\r\n220-We mean it\r\n220 ready\r\n",
}
NO_STARTTLS = ("no-starttls", "helo-only")
STARTTLS_AS = {"stripped": "XXXXXXXA", "lower-case": "starttls"}
ALL_VERSIONS = ("tls-old", "tls-legacy", "weak")


class Conversation:
    """One connection with one client."""

    def __init__(self, server, connection):
        self.server = server
        self.behaviour = server["behaviour"]
        self.socket = connection
        self.encrypted = False

    def send(self, text: str):
        data = text.format(host=self.server["host"]).encode()
        if self.behaviour == "bare-lf":
            data = data.replace(b"\r\n", b"\n")
        if self.behaviour != "drip":
            self.socket.sendall(data)
            return
        for octet in data:
            self.socket.sendall(bytes((octet,)))
            time.sleep(0.002)

    def line(self) -> str:
        """The next line, read octet by octet so that nothing of a TLS hello is taken with it."""
        data = b""
        while not data.endswith(b"\n"):
            octet = self.socket.recv(1)
            if not octet or len(data) > 4096:
                raise ConnectionError("closed")
            data += octet
        return data.decode("latin-1").strip()

    def run(self):
        opening = OPENINGS.get(self.behaviour)
        if opening is not None:
            opening(self)
            return
        self.send(GREETINGS.get(self.behaviour, "220 {host} ESMTP\r\n"))
        if self.behaviour == "greet-421":
            return
        while True:
            line = self.line()
            verb = line.split(" ")[0].upper()
            if verb == "QUIT":
                self.send("221 2.0.0 bye\r\n")
                return
            if self.behaviour == "greet-554":
                self.send("503 5.5.1 no service, as I said\r\n")
            elif verb == "STARTTLS":
                if not self.starttls():
                    return
            elif verb == "EHLO":
                self.ehlo()
            else:
                self.send("250 2.0.0 ok\r\n")

    def ehlo(self):
        if self.behaviour == "ehlo-refused":
            self.send("550 5.7.1 go away\r\n")
            return
        if self.behaviour == "helo-only":
            self.send("502 5.5.1 command not implemented\r\n")
            return
        if self.encrypted and self.behaviour == "ehlo-fails-after-tls":
            self.send("550 5.7.1 go away\r\n")
            return
        if self.behaviour == "many-lines":
            self.send("".join(f"250-X-OFFER-{number}\r\n" for number in range(499)) + "250 STARTTLS\r\n")
            return
        offers = ["{host}", "PIPELINING", "SIZE 10240000", "8BITMIME"]
        if not self.encrypted and self.behaviour not in NO_STARTTLS:
            offers.insert(2, STARTTLS_AS.get(self.behaviour, "STARTTLS"))
        if self.behaviour == "long-line":
            offers.insert(1, "X-OFFER " + "a" * 10000)
        self.send("".join(f"250-{offer}\r\n" for offer in offers[:-1]) + f"250 {offers[-1]}\r\n")

    def starttls(self) -> bool:
        """Answers STARTTLS; false when the conversation is over."""
        if self.behaviour in NO_STARTTLS:
            self.send("502 5.5.1 command not implemented\r\n")
            return True
        if self.behaviour == "starttls-454":
            self.send("454 4.7.0 TLS not available due to local problem\r\n")
            return True
        if self.behaviour == "inject":
            # In one segment, in clear: a client that keeps this will take it for answers inside TLS.
            self.send("220 2.0.0 ready\r\n250-{host}\r\n250-REQUIRETLS\r\n250 AUTH PLAIN\r\n")
        else:
            self.send("220 2.0.0 ready\r\n")
        broken = BROKEN_HANDSHAKES.get(self.behaviour)
        if broken is not None:
            broken(self)
            return False
        self.socket = self.server["context"].wrap_socket(self.socket, server_side=True)
        self.encrypted = True
        return True

    def wait_for_hello(self):
        self.socket.recv(4096)


def mute(conversation):
    """Accepts and never says a word."""
    conversation.socket.recv(1)
    time.sleep(LIMIT)


def slow_greeting(conversation):
    """A pause before the greeting, as spam filters make it; some hosts wait many seconds."""
    time.sleep(4)
    conversation.behaviour = "good"
    conversation.run()


def endless_greeting(conversation):
    """One continuation line after another, as fast as the client takes them."""
    block = b"220-welcome, and welcome again, and then once more\r\n" * 400
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        conversation.socket.sendall(block)


def endless_line(conversation):
    """A greeting without a line end."""
    conversation.socket.sendall(b"220 ")
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        conversation.socket.sendall(b"a" * 16384)


def hang_up(conversation):
    """Closes before the greeting."""


def handshake_alert(conversation):
    """Ends the handshake with an alert in place of a server hello."""
    conversation.wait_for_hello()
    conversation.socket.sendall(ALERT_HANDSHAKE_FAILURE)


def handshake_reset(conversation):
    """Resets the connection in place of a server hello."""
    conversation.wait_for_hello()
    conversation.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


def handshake_text(conversation):
    """Goes on in clear, as if nobody had spoken of TLS."""
    conversation.wait_for_hello()
    conversation.socket.sendall(b"500 5.5.2 syntax error\r\n" * 4)


def handshake_mute(conversation):
    """Takes the client hello and never answers."""
    conversation.wait_for_hello()
    time.sleep(LIMIT)


OPENINGS = {
    "mute": mute, "slow-greeting": slow_greeting, "endless-greeting": endless_greeting,
    "endless-line": endless_line, "hang-up": hang_up,
}  # "good", "drip", "weak", "tripwire" and those named after TLS and SNI speak as one should
BROKEN_HANDSHAKES = {
    "no-certificate": handshake_alert,  # what Postfix does then
    "handshake-alert": handshake_alert, "handshake-reset": handshake_reset,
    "starttls-close": hang_up, "handshake-text": handshake_text, "handshake-mute": handshake_mute,
}


def tls_context(server) -> ssl.SSLContext:
    """The TLS settings of one server."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    behaviour = server["behaviour"]
    if behaviour in ALL_VERSIONS:
        context.set_ciphers("ALL:@SECLEVEL=0")
    if behaviour == "tls-legacy":
        context.minimum_version = ssl.TLSVersion.TLSv1
    if behaviour == "tls-old":
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1
    if behaviour == "tls-1.2":
        context.maximum_version = ssl.TLSVersion.TLSv1_2
    if behaviour == "sni-required":
        context.sni_callback = lambda _socket, name, _context: (
            None if name == server["host"] else ssl.ALERT_DESCRIPTION_UNRECOGNIZED_NAME)
    context.load_cert_chain(server["chain"], server["key"])
    if behaviour != "sni-differs":
        return context
    nameless = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    nameless.load_cert_chain(server["other-chain"], server["key"])
    nameless.sni_callback = lambda connection, name, _context: setattr(connection, "context", context) if name else None
    return nameless


def converse(server, connection):
    connection.settimeout(LIMIT)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    conversation = Conversation(server, connection)
    try:
        conversation.run()
    except (OSError, ValueError):
        pass  # the client's way of ending is none of our business
    finally:
        conversation.socket.close()


def start(server):
    """Makes one server ready and lets it listen."""
    server["context"] = tls_context(server)
    listen(server, 25, converse)


if __name__ == "__main__":
    serve(start)
