#!/usr/bin/python3
"""HTTPS servers that are wrong in ways that nginx cannot be made to show.

usage: scripted_web.py FILE    with a JSON list of {address, behaviour, chain, key, policy, record}

Each listens on port 443 of its address; "ready" on standard output says that all do.
"""

import base64
import socket
import ssl
import time
from email.utils import formatdate

from listening import listen, serve

LIMIT = 120  # seconds that an answer may go on
PLAIN = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n"


def answer_normally(server, connection):
    connection.sendall(PLAIN + b"Content-Length: %d\r\n\r\n" % len(server["policy"]) + server["policy"])


def answer_without_length(server, connection):
    """The end of the body is the end of the connection, as HTTP/1.0 servers do it."""
    connection.sendall(b"HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\n" + server["policy"])


def answer_with_late_clock(server, connection):
    """Says in its header that it is two hours ago."""
    then = formatdate(time.time() - 7200, usegmt=True).encode()
    head = PLAIN + b"Date: " + then + b"\r\nContent-Length: %d\r\n\r\n" % len(server["policy"])
    connection.sendall(head + server["policy"])


def answer_after_hints(server, connection):
    """An interim answer first (RFC 8297), which every HTTP/1.1 client has to pass over."""
    connection.sendall(b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n")
    answer_normally(server, connection)


def answer_with_bare_line_feeds(server, connection):
    """Lines of the head end in LF alone, which clients may take (RFC 9112 2.2)."""
    head = b"HTTP/1.1 200 OK\nContent-Type: Text/Plain;charset=UTF-8\nContent-Length: %d\n\n" % len(server["policy"])
    connection.sendall(head + server["policy"])


def answer_in_chunks(server, connection):
    """A chunk an octet."""
    chunks = b"".join(b"1\r\n%c\r\n" % octet for octet in server["policy"])
    connection.sendall(PLAIN + b"Transfer-Encoding: chunked\r\n\r\n" + chunks + b"0\r\n\r\n")


def answer_late(server, connection):
    """Longer than several senders wait, short enough for the standard."""
    time.sleep(3)
    answer_normally(server, connection)


def trickle(server, connection):
    """A chunk a second that never ends: an idle limit never strikes."""
    connection.sendall(PLAIN + b"Transfer-Encoding: chunked\r\n\r\n")
    for _ in range(LIMIT):
        connection.sendall(b"1\r\n#\r\n")
        time.sleep(1)


def flood(server, connection):
    """A body without end, as fast as the client takes it."""
    connection.sendall(PLAIN + b"Transfer-Encoding: chunked\r\n\r\n")
    chunk = b"4000\r\n" + (b"mx: mail.example.test\r\n" * 1000)[:0x4000] + b"\r\n"
    _send_without_end(connection, chunk)


def flood_headers(server, connection):
    """Header fields without end."""
    connection.sendall(PLAIN)
    _send_without_end(connection, b"X-Again: and again\r\n" * 800)


def stall(server, connection):
    """Announces a body and sends half of it."""
    half = server["policy"][:len(server["policy"]) // 2]
    connection.sendall(PLAIN + b"Content-Length: %d\r\n\r\n" % len(server["policy"]) + half)
    time.sleep(LIMIT)


def cut(server, connection):
    """Announces a body, sends half of it and closes."""
    half = server["policy"][:len(server["policy"]) // 2]
    connection.sendall(PLAIN + b"Content-Length: %d\r\n\r\n" % len(server["policy"]) + half)


def never_answer(server, connection):
    """Takes the request and thinks about it for ever."""
    time.sleep(LIMIT)


def _send_without_end(connection, block):
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        connection.sendall(block)


ANSWERS = {
    "good": answer_normally, "no-length": answer_without_length, "chunks": answer_in_chunks, "late": answer_late,
    "trickle": trickle, "flood": flood, "flood-headers": flood_headers, "stall": stall, "cut": cut,
    "close-notify": answer_without_length, "never-answer": never_answer, "client-cert": answer_normally,
    "client-cert-1.2": answer_normally, "tripwire": answer_normally, "late-clock": answer_with_late_clock,
    "early-hints": answer_after_hints, "bare-lf": answer_with_bare_line_feeds, "no-goodbye": answer_normally,
}


def tls_context(server) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(server["chain"], server["key"])
    if server["behaviour"].startswith("client-cert"):
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(server["chain"])
    if server["behaviour"] == "client-cert-1.2":
        context.maximum_version = ssl.TLSVersion.TLSv1_2
    return context


def end(connection):
    """Says that nothing follows, and does not wait for the client to say so too."""
    connection.settimeout(0)
    try:
        connection.unwrap()
    except ssl.SSLWantReadError:
        pass


def converse(server, connection):
    """One connection: handshake, request, answer."""
    connection.settimeout(LIMIT)
    try:
        if server["behaviour"] == "mute":
            time.sleep(LIMIT)
            return
        if server["behaviour"] == "reset":
            connection.recv(4096)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            return
        if server["behaviour"] == "banner":
            connection.sendall(b"SSH-2.0-OpenSSH_9.2p1\r\n")
            connection.recv(4096)
            return
        connection = server["context"].wrap_socket(connection, server_side=True)
        request = b""
        while b"\r\n\r\n" not in request:
            piece = connection.recv(4096)
            if not piece:
                return
            request += piece
        ANSWERS[server["behaviour"]](server, connection)
        if server["behaviour"] == "no-goodbye":
            return  # the connection ends without an end of TLS, as many servers do it
        end(connection)
        if server["behaviour"] == "close-notify":
            time.sleep(LIMIT)
    except (OSError, ValueError):
        pass  # the client's way of ending is none of our business
    finally:
        connection.close()


def start(server):
    """Makes one server ready and lets it listen."""
    server["context"] = tls_context(server)
    server["policy"] = base64.b64decode(server["policy"])
    listen(server, 443, converse)


if __name__ == "__main__":
    serve(start)
