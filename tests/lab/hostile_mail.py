#!/usr/bin/python3
"""SMTP servers that attack whoever wants to know whether they speak TLS.

usage: hostile_mail.py FILE    with a JSON list of {address, host, behaviour, tls, chain, key, other-chain, record}

Each listens on port 25 of its address; "ready" on standard output says that all do. "tls" is a way of hostile_tls.py
to go wrong behind STARTTLS. A behaviour is a script: what is sent at each step of the conversation instead of what
should be.
"""

import os
import socket
import time

import hostile_tls
from hostile_tls import LIMIT, until_limit
from listening import listen, serve

MIB = 1024 * 1024
NASTY = b"\x1b[2J\x1b]0;owned\x07\x00\xc2\x9b31m\xe2\x80\xaeevil\xe2\x80\xac\xff\x7f"
GREETING = b"220 mx.example.test ESMTP\r\n"
OFFER = b"250-mx.example.test\r\n250-PIPELINING\r\n250 STARTTLS\r\n"
INSIDE = b"250-mx.example.test\r\n250 PIPELINING\r\n"
GO_AHEAD = b"220 2.0.0 ready\r\n"
STEPS = {"greeting": GREETING, "ehlo": OFFER, "starttls": GO_AHEAD, "inside": INSIDE}


class Close(Exception):
    """The server ends the conversation."""


# What a step can be besides bytes: a function that gets the socket.

def close(_connection):
    raise Close


def mute(_connection):
    time.sleep(LIMIT)


def reset(connection):
    hostile_tls.reset(connection)
    os.close(connection.detach())
    raise Close


def endless(block: bytes, pause: float = 0.0, first: bytes = b""):
    def send(connection):
        connection.sendall(first)
        until_limit(connection, block, pause)
    return send


def drip(data: bytes):
    """A byte a second, then silence."""
    def send(connection):
        for octet in data:
            connection.sendall(bytes((octet,)))
            time.sleep(1)
        time.sleep(LIMIT)
    return send


def and_close(data: bytes):
    def send(connection):
        connection.sendall(data)
        raise Close
    return send


def and_mute(data: bytes):
    def send(connection):
        connection.sendall(data)
        time.sleep(LIMIT)
    return send


def keep_busy(connection):
    """Only messages of TLS, never a reply."""
    connection.keep_busy()


def replies(step: str, code: int):
    return {step: b"%d 4.7.0 not now\r\n" % code}


BEHAVIOURS = {
    "good": {},
    "keep-busy": {"inside": keep_busy},
    # The greeting.
    "never-greets": {"greeting": mute},
    "closes-at-once": {"greeting": close},
    "resets-at-once": {"greeting": reset},
    "greets-for-ever": {"greeting": endless(b"220-welcome, and welcome again\r\n" * 500)},
    "greets-slowly-for-ever": {"greeting": endless(b"220-welcome\r\n", 1)},
    "greeting-drips": {"greeting": drip(GREETING)},
    "greeting-mebibyte": {"greeting": b"220 " + b"a" * MIB + b"\r\n"},
    "greeting-without-end": {"greeting": endless(b"a" * 16000, first=b"220 ")},
    "greeting-only-ends": {"greeting": endless(b"\r\n" * 8000)},
    "greeting-zeros": {"greeting": endless(bytes(16000))},
    "greeting-nasty": {"greeting": b"220 " + NASTY + b" ESMTP\r\n"},
    "greeting-554-nasty": {"greeting": b"554 " + NASTY + b"\r\n"},
    "greeting-cut": {"greeting": and_close(b"220 mx.exa")},
    "greeting-lf": {"greeting": GREETING.replace(b"\r", b"")},
    "greeting-cr": {"greeting": b"220 mx.example.test\r554 no\r\n"},
    "greeting-400-k": {"greeting": (b"220-" + b"a" * 4000 + b"\r\n") * 99 + b"220 b\r\n"},
    "greeting-http": {"greeting": b"HTTP/1.1 400 Bad Request\r\n\r\n"},
    "greeting-ssh": {"greeting": b"SSH-2.0-OpenSSH_9.2p1\r\n"},
    "greeting-tls": {"greeting": os.urandom(200) + b"\n"},
    "greeting-code-1": {"greeting": b"1 hello\r\n"},
    "greeting-code-999": {"greeting": b"999 hello\r\n"},
    "greeting-code-sign": {"greeting": b"-20 hello\r\n"},
    "greeting-code-mixed": {"greeting": b"220-mx.example.test\r\n554 no\r\n"},
    "greeting-twice": {"greeting": b"220 mx.example.test\r\n220 mx.example.test ESMTP\r\n"},
    "greeting-421": replies("greeting", 421),
    "greeting-554": replies("greeting", 554),
    "greeting-354": replies("greeting", 354),
    # EHLO.
    "closes-at-ehlo": {"ehlo": close},
    "resets-at-ehlo": {"ehlo": reset},
    "mute-at-ehlo": {"ehlo": mute},
    "ehlo-for-ever": {"ehlo": endless(b"250-X-MORE\r\n" * 500)},
    "ehlo-slowly-for-ever": {"ehlo": endless(b"250-X-MORE\r\n", 1)},
    "ehlo-drips": {"ehlo": drip(OFFER)},
    "ehlo-mebibyte": {"ehlo": b"250-" + b"a" * MIB + b"\r\n250 STARTTLS\r\n"},
    "ehlo-without-end": {"ehlo": endless(b"a" * 16000, first=b"250-")},
    "ehlo-nasty": {"ehlo": b"250-" + NASTY + b"\r\n250-X-" + NASTY + b"\r\n250 STARTTLS\r\n"},
    "ehlo-code-mixed": {"ehlo": b"250-mx.example.test\r\n550-no\r\n250 STARTTLS\r\n"},
    "ehlo-code-turns": {"ehlo": b"550-mx.example.test\r\n550-STARTTLS\r\n250 STARTTLS\r\n"},
    "ehlo-cut": {"ehlo": and_close(b"250-mx.example.test\r\n250-STAR")},
    "ehlo-stalls": {"ehlo": and_mute(b"250-mx.example.test\r\n250-STARTTLS\r\n")},
    "ehlo-220": replies("ehlo", 220),
    "ehlo-354": replies("ehlo", 354),
    "ehlo-421": replies("ehlo", 421),
    "ehlo-450": replies("ehlo", 450),
    "ehlo-501": replies("ehlo", 501),
    "ehlo-504": replies("ehlo", 504),
    "ehlo-550": replies("ehlo", 550),
    "ehlo-first-line": {"ehlo": b"250 STARTTLS\r\n"},
    "ehlo-hidden": {"ehlo": b"250-mx\r\n250 \x00STARTTLS\r\n"},
    "all-at-once": {"greeting": GREETING + OFFER + GO_AHEAD},
    # STARTTLS.
    "closes-at-starttls": {"starttls": close},
    "resets-at-starttls": {"starttls": reset},
    "mute-at-starttls": {"starttls": mute},
    "starttls-for-ever": {"starttls": endless(b"220-go\r\n" * 500)},
    "starttls-drips": {"starttls": drip(GO_AHEAD)},
    "starttls-nasty": {"starttls": b"454 " + NASTY + b"\r\n"},
    "starttls-421": replies("starttls", 421),
    "starttls-454": replies("starttls", 454),
    "starttls-501": replies("starttls", 501),
    "starttls-250": replies("starttls", 250),
    "starttls-code-mixed": {"starttls": b"454-no\r\n220 yes\r\n"},
    "injects": {"starttls": GO_AHEAD + INSIDE},
    "injects-mebibyte": {"starttls": GO_AHEAD + b"250-" + b"a" * MIB + b"\r\n"},
    "injects-nasty": {"starttls": GO_AHEAD + b"250 " + NASTY + b"\r\n"},
    "goes-on-in-clear": {"starttls": and_mute(GO_AHEAD + INSIDE + b"250 ok\r\n" * 10)},
    "closes-after-go-ahead": {"starttls": and_close(GO_AHEAD)},
    "mute-after-go-ahead": {"starttls": and_mute(GO_AHEAD)},
    # Inside TLS.
    "closes-inside": {"inside": close},
    "mute-inside": {"inside": mute},
    "inside-for-ever": {"inside": endless(b"250-X-MORE\r\n" * 500)},
    "inside-drips": {"inside": drip(INSIDE)},
    "inside-mebibyte": {"inside": b"250-" + b"a" * MIB + b"\r\n250 ok\r\n"},
    "inside-nasty": {"inside": b"550 " + NASTY + b"\r\n"},
    "inside-421": replies("inside", 421),
    "inside-550": replies("inside", 550),
    "inside-starttls-again": {"inside": OFFER},
    "inside-other": {"inside": b"250-another.example.test\r\n250-X-EVIL\r\n250 AUTH PLAIN\r\n"},
    "inside-code-mixed": {"inside": b"550-no\r\n250 yes\r\n"},
    # The end: never lets the client go.
    "never-ends": {"quit": endless(b"221-bye\r\n" * 500)},
}


class Conversation:
    """One connection with one client."""

    def __init__(self, server, connection):
        self._server = server
        self._steps = {**STEPS, **BEHAVIOURS[server["behaviour"]]}
        self.socket = connection

    def run(self):
        self._say("greeting")
        encrypted = False
        while True:
            verb = self._line().split(b" ")[0].upper()
            if verb == b"QUIT":
                return self._say("quit") if "quit" in self._steps else None
            if verb == b"STARTTLS":
                self._say("starttls")
                self.socket = hostile_tls.wrap(self._server, self.socket)
                encrypted = True
            elif verb == b"EHLO":
                self._say("inside" if encrypted else "ehlo")

    def _say(self, step: str):
        what = self._steps[step]
        if callable(what):
            what(self.socket)
        else:
            self.socket.sendall(what)

    def _line(self) -> bytes:
        """The next line, read octet by octet so that nothing of a TLS hello is taken with it."""
        data = b""
        while not data.endswith(b"\n"):
            octet = self.socket.recv(1)
            if not octet or len(data) > 4096:
                raise Close
            data += octet
        return data.strip()


def converse(server, connection):
    connection.settimeout(LIMIT)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    conversation = Conversation(server, connection)
    try:
        conversation.run()
    except (OSError, ValueError, Close, hostile_tls.Ended):
        pass  # the client's way of ending is none of our business
    finally:
        conversation.socket.close()


def start(server):
    """Makes one server ready and lets it listen."""
    server["context"] = hostile_tls.context_for(server)
    listen(server, 25, converse)


if __name__ == "__main__":
    serve(start)
