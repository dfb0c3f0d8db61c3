#!/usr/bin/python3
"""HTTPS servers that attack whoever asks them for a policy.

usage: hostile_web.py FILE    with a JSON list of {address, host, behaviour, tls, chain, key, policy, record}

Each listens on port 443 of its address; "ready" on standard output says that all do. "tls" is a way of hostile_tls.py
to fail before there is a request; "behaviour" one of ANSWERS.
"""

import base64
import gzip
import os
import socket
import time

import hostile_tls
from hostile_tls import LIMIT, until_limit
from listening import listen, serve

MIB = 1024 * 1024
PLAIN = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
GOOD_BODY = b"version: STSv1\nmode: enforce\nmx: mx.mailhost.test\nmax_age: 1209600\n"
NASTY = b"\x1b[2J\x1b]0;owned\x07\x00\xc2\x9b31m\xe2\x80\xaeevil\xe2\x80\xac\xff\x7f"
H2_SETTINGS = b"\0\0\x06\x04\0\0\0\0\0\0\x03\0\0\0\x64"


def raw(*pieces, hold: bool = False, pause: float = 0.0):
    """Sends these bytes; then closes, or holds the connection open."""
    def answer(_server, connection):
        for piece in pieces:
            connection.sendall(piece)
            time.sleep(pause)
        if hold:
            time.sleep(LIMIT)
    return answer


def endless(head: bytes, block: bytes, pause: float = 0.0):
    """A head, then a block without end."""
    def answer(_server, connection):
        connection.sendall(head)
        until_limit(connection, block, pause)
    return answer


def drip(data: bytes):
    """A byte a second."""
    def answer(_server, connection):
        for octet in data:
            connection.sendall(bytes((octet,)))
            time.sleep(1)
        time.sleep(LIMIT)
    return answer


def gigabyte(head: bytes):
    """A body of 1 GiB."""
    def answer(_server, connection):
        connection.sendall(head)
        for _ in range(1024):
            connection.sendall(b"#" * MIB)
    return answer


def policy_with(*headers: bytes, body: bytes = GOOD_BODY, length=None, status: bytes = b"200 OK"):
    """The policy with these header lines; a wrong length where one is given."""
    size = len(body) if length is None else length
    lines = b"".join(header + b"\r\n" for header in headers)
    return raw(b"HTTP/1.1 " + status + b"\r\n" + lines + b"Content-Length: %d\r\n\r\n" % size + body)


def close_after_request(_server, _connection):
    """Takes the request and leaves."""


def reset_in_body(_server, connection):
    connection.sendall(PLAIN + b"Content-Length: 500\r\n\r\n" + GOOD_BODY)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, hostile_tls.RESET)
    os.close(connection.detach())


def redirect_to_itself(server, connection):
    where = f"https://{server['host']}/.well-known/mta-sts.txt".encode()
    connection.sendall(b"HTTP/1.1 302 Found\r\nLocation: " + where + b"\r\nContent-Length: 0\r\n\r\n")


def keep_busy(server, connection):
    """Only messages of TLS, never an answer."""
    connection.keep_busy()


CHUNKED = PLAIN + b"Transfer-Encoding: chunked\r\n\r\n"
ONE_CHUNK = b"%x\r\n" % len(GOOD_BODY) + GOOD_BODY + b"\r\n0\r\n\r\n"
TYPE = b"Content-Type: text/plain"
ANSWERS = {
    "good": policy_with(TYPE),
    "keep-busy": keep_busy,
    "close-after-request": close_after_request,
    "mute": raw(hold=True),
    # The head.
    "drip": drip(PLAIN + b"Content-Length: %d\r\n\r\n" % len(GOOD_BODY) + GOOD_BODY),
    "head-endless": endless(b"HTTP/1.1 200 OK\r\n", b"X-Again: and again\r\n" * 800),
    "head-100000": raw(b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 100000 + b"\r\n" + GOOD_BODY),
    "head-10-mib": raw(b"HTTP/1.1 200 OK\r\nX-Big: " + b"a" * 10 * MIB + b"\r\n\r\n"),
    "head-cut": raw(b"HTTP/1.1 200 OK\r\nContent-Ty"),
    "head-stalls": raw(b"HTTP/1.1 200 OK\r\nContent-Ty", hold=True),
    "status-line-endless": endless(b"HTTP/1.1 200 ", b"OK" * 8000),
    "http-0.9": raw(GOOD_BODY),
    "http-2": raw(H2_SETTINGS, hold=True),
    "http-2-preface": raw(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + H2_SETTINGS),
    "http-9": raw(b"HTTP/9.9 200 OK\r\n\r\n" + GOOD_BODY),
    "status-999": policy_with(TYPE, status=b"999 No"),
    "status-negative": policy_with(TYPE, status=b"-200 OK"),
    "status-0": policy_with(TYPE, status=b"000 OK"),
    "status-huge": policy_with(TYPE, status=b"20000000000 OK"),
    "status-206": policy_with(TYPE, b"Content-Range: bytes 0-9/1000", status=b"206 Partial Content"),
    "status-101": raw(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n" + bytes(1000), hold=True),
    "status-204": raw(b"HTTP/1.1 204 No Content\r\n\r\n"),
    "informational-endless": endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 400),
    "informational-slow": endless(b"", b"HTTP/1.1 102 Processing\r\n\r\n", 0.5),
    "nasty-reason": policy_with(TYPE, status=b"404 " + NASTY),
    "nasty-type": policy_with(b"Content-Type: text/" + NASTY),
    "nasty-type-long": policy_with(b"Content-Type: text/" + NASTY * 1000),
    "nasty-location": policy_with(b"Location: https://" + NASTY + b"/", status=b"301 Moved"),
    "nasty-encoding": policy_with(TYPE, b"Content-Encoding: " + NASTY),
    "nasty-charset": policy_with(b"Content-Type: text/plain; charset=" + NASTY),
    "nasty-date": policy_with(TYPE, b"Date: " + NASTY, b"Age: -99999999999999999999"),
    "date-far": policy_with(TYPE, b"Date: Fri, 31 Dec 9999 23:59:59 GMT", b"Age: 9223372036854775807"),
    "colons": raw(b"HTTP/1.1 200 OK\r\n" + b":\r\n: :\r\n\x00:\x00\r\n" * 500 + b"\r\n" + GOOD_BODY),
    "folded": raw(b"HTTP/1.1 200 OK\r\nContent-Type:\r\n text/html\r\nContent-Length: %d\r\n\r\n" % len(GOOD_BODY)
                  + GOOD_BODY),
    "folded-plain": raw(b"HTTP/1.1 200 OK\r\nContent-Type:\r\n\ttext/plain\r\nContent-Length: %d\r\n\r\n"
                        % len(GOOD_BODY) + GOOD_BODY),
    "head-lf-crlf": raw(b"HTTP/1.1 200 OK\nContent-Type: text/plain\nContent-Length: %d\n\r\n" % len(GOOD_BODY)
                        + GOOD_BODY),
    "type-blank": policy_with(b"Content-Type : text/plain"),
    "types-differ": policy_with(TYPE, b"Content-Type: text/html"),
    "encodings-differ": policy_with(TYPE, b"Content-Encoding: identity", b"Content-Encoding: gzip"),
    "header-nul": policy_with(TYPE, b"X-Odd: a\x00b"),
    "header-cr": policy_with(TYPE, b"X-Odd: a\rContent-Type: text/html"),
    # Where the body ends.
    "lengths-differ": raw(PLAIN + b"Content-Length: 10\r\nContent-Length: %d\r\n\r\n" % len(GOOD_BODY) + GOOD_BODY),
    "length-negative": policy_with(TYPE, length=-1),
    "length-huge": policy_with(TYPE, length=2 ** 70),
    "length-max": policy_with(TYPE, length=2 ** 63 - 1),
    "length-too-long": policy_with(TYPE, length=len(GOOD_BODY) + 100),
    "length-too-short": policy_with(TYPE, length=20),
    "length-sign": raw(PLAIN + b"Content-Length: +%d\r\n\r\n" % len(GOOD_BODY) + GOOD_BODY),
    "length-blank": raw(PLAIN + b"Content-Length : %d\r\n\r\n" % len(GOOD_BODY) + GOOD_BODY),
    "length-nul": raw(PLAIN + b"Content-Length: %d\x00\r\n\r\n" % len(GOOD_BODY) + GOOD_BODY),
    "length-and-chunks": raw(PLAIN + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n" + ONE_CHUNK),
    "coding-unknown": raw(PLAIN + b"Transfer-Encoding: gzip, chunked\r\n\r\n" + gzip.compress(GOOD_BODY)),
    "coding-blank": raw(PLAIN + b"Transfer-Encoding : chunked\r\n\r\n" + ONE_CHUNK),
    "codings-differ": raw(PLAIN + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: gzip\r\n\r\n" + ONE_CHUNK),
    "coding-twice": raw(PLAIN + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n" + ONE_CHUNK),
    "coding-old": raw(PLAIN.replace(b"1.1", b"1.0") + b"Transfer-Encoding: chunked\r\n\r\n" + ONE_CHUNK),
    "body-gigabyte": gigabyte(PLAIN + b"Content-Length: %d\r\n\r\n" % (1024 * MIB)),
    "body-gigabyte-open": gigabyte(PLAIN + b"\r\n"),
    "body-gigabyte-404": gigabyte(b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n"),
    "body-endless": endless(PLAIN + b"\r\n", b"mx: mail.example.test\r\n" * 700),
    "body-drips": endless(PLAIN + b"Content-Length: 5000\r\n\r\n", b"#", 1),
    "body-stalls": raw(PLAIN + b"Content-Length: 500\r\n\r\n" + GOOD_BODY, hold=True),
    "body-cut": raw(PLAIN + b"Content-Length: 500\r\n\r\n" + GOOD_BODY),
    "body-reset": reset_in_body,
    "gzip-bomb": policy_with(TYPE, b"Content-Encoding: gzip", body=gzip.compress(bytes(32 * MIB))),
    "chunk-giant": raw(CHUNKED + b"7fffffffffffffff\r\n" + b"#" * 200000),
    "chunk-overflow": raw(CHUNKED + b"ffffffffffffffffff\r\n" + GOOD_BODY),
    "chunk-negative": raw(CHUNKED + b"-5\r\n" + GOOD_BODY),
    "chunk-prefix": raw(CHUNKED + b"0x%x\r\n" % len(GOOD_BODY) + GOOD_BODY + b"\r\n0\r\n\r\n"),
    "chunk-no-end": raw(CHUNKED + b"%x\r\n" % len(GOOD_BODY) + GOOD_BODY + b"\r\n", hold=True),
    "chunk-size-endless": endless(CHUNKED, b"0" * 16000),
    "chunk-extension-endless": endless(CHUNKED + b"5;", b"a" * 16000),
    "chunks-of-one": endless(CHUNKED, b"1\r\n#\r\n" * 2000),
    "whole-in-chunks-of-one": raw(CHUNKED + b"".join(b"1\r\n%c\r\n" % octet for octet in GOOD_BODY) + b"0\r\n\r\n"),
    "extensions-endless": endless(CHUNKED, (b"1;" + b"e" * 1000 + b"\r\n#\r\n") * 10),
    "trailers-endless": endless(CHUNKED + b"0\r\n", b"X-Trail: er\r\n" * 1000),
    "redirect-to-itself": redirect_to_itself,
    "pipelined": raw(PLAIN + b"Content-Length: %d\r\n\r\n" % len(GOOD_BODY) + GOOD_BODY
                     + b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"),
}


def converse(server, connection):
    """One connection: handshake, request, answer."""
    connection.settimeout(LIMIT)
    try:
        if server["tls"] == "close-after-accept":
            return
        connection = hostile_tls.wrap(server, connection)
        request = b""
        while b"\r\n\r\n" not in request:
            piece = connection.recv(4096)
            if not piece:
                return
            request += piece
        ANSWERS[server["behaviour"]](server, connection)
    except (OSError, ValueError, hostile_tls.Ended):
        pass  # the client's way of ending is none of our business
    finally:
        connection.close()


def start(server):
    """Makes one server ready and lets it listen."""
    server["context"] = hostile_tls.context_for(server)
    server["policy"] = base64.b64decode(server["policy"])
    listen(server, 443, converse)


if __name__ == "__main__":
    serve(start)
