"""TLS as an attacker speaks it: what hostile web servers and mail servers do from the client's hello on.

wrap(server, socket) gives a connection with recv and sendall, or raises Ended when the attack was all. An
attack is named in the server's "tls"; those below send raw records, those of RAW_CERTIFICATES a certificate message
that no TLS library would send, those of LIBRARY use OpenSSL itself for what Python's ssl does not offer.
"""

import ctypes
import ctypes.util
import os
import socket
import ssl
import struct
import time
from pathlib import Path

LIMIT = 120  # seconds that an attack may go on
HANDSHAKE, ALERT, DATA = 22, 21, 23
RESET = b"\1\0\0\0\0\0\0\0"  # SO_LINGER: close with a reset


class Ended(Exception):
    """The attack is over, and with it the connection."""


def record(kind: int, body: bytes) -> bytes:
    return struct.pack(">BHH", kind, 0x0303, len(body)) + body


def message(kind: int, body: bytes, length=None) -> bytes:
    """A handshake message, with a wrong length where one is given."""
    return bytes((kind,)) + (len(body) if length is None else length).to_bytes(3, "big") + body


def server_hello(version=0x0303, cipher=0xC02B, compression=0) -> bytes:
    """A hello of TLS 1.2 with safe renegotiation and nothing else."""
    extensions = b"\xff\x01\x00\x01\x00"
    return message(2, struct.pack(">H", version) + os.urandom(32) + b"\0" + struct.pack(">HB", cipher, compression)
                   + struct.pack(">H", len(extensions)) + extensions)


def certificate_message(ders) -> bytes:
    entries = b"".join(len(der).to_bytes(3, "big") + der for der in ders)
    return message(11, len(entries).to_bytes(3, "big") + entries)


def read_hello(connection):
    if not connection.recv(4096):
        raise Ended


def until_limit(connection, block: bytes, pause: float = 0.0):
    """Sends the block again and again."""
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        connection.sendall(block)
        time.sleep(pause)


def reset(connection):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)


# Each of these takes (server, connection) after the client hello.

def close_after_hello(_server, _connection):
    """Closes in place of a server hello."""


def reset_after_hello(_server, connection):
    reset(connection)


def mute(_server, _connection):
    time.sleep(LIMIT)


def close_in_hello(_server, connection):
    connection.sendall(record(HANDSHAKE, server_hello())[:30])


def mute_in_hello(_server, connection):
    connection.sendall(record(HANDSHAKE, server_hello())[:30])
    time.sleep(LIMIT)


def close_after_certificate(server, connection):
    """Leaves in the middle of the handshake, its certificate sent."""
    connection.sendall(record(HANDSHAKE, server_hello() + certificate_message(_ders(server))))


def drip(_server, connection):
    """A byte a second of a server hello: an idle limit never strikes."""
    for octet in record(HANDSHAKE, server_hello()):
        connection.sendall(bytes((octet,)))
        time.sleep(1)


def junk(_server, connection):
    connection.sendall(os.urandom(20000))


def plain_text(_server, connection):
    connection.sendall(b"500 5.5.2 syntax error\r\n" * 40)


def sslv2(_server, connection):
    """A server hello of SSL 2."""
    connection.sendall(b"\x80\x2e\x04\x00\x01\x00\x02" + bytes(40))


def unknown_version(_server, connection):
    connection.sendall(record(HANDSHAKE, server_hello(version=0x0399)))


def cipher_not_offered(_server, connection):
    connection.sendall(record(HANDSHAKE, server_hello(cipher=0x0004)))


def compressed(_server, connection):
    connection.sendall(record(HANDSHAKE, server_hello(compression=1)))


def unknown_alert(_server, connection):
    connection.sendall(record(ALERT, bytes((2, 255))))


def certificate_alert(_server, connection):
    """Finds a certificate bad that it never asked for."""
    connection.sendall(record(ALERT, bytes((2, 42))))


def warnings(_server, connection):
    """Warnings without end, none of which ends the handshake."""
    until_limit(connection, record(ALERT, bytes((1, 90))) * 500)


def hello_requests(_server, connection):
    """Requests to begin anew without end, which a client in its handshake passes over."""
    until_limit(connection, record(HANDSHAKE, message(0, b"")) * 500)


def empty_records(_server, connection):
    until_limit(connection, record(HANDSHAKE, b"") * 500)


def giant_message(_server, connection):
    """A message of 16 MiB, and what belongs into it."""
    connection.sendall(record(HANDSHAKE, server_hello() + message(11, b"", 0xFFFFFF)))
    until_limit(connection, record(HANDSHAKE, bytes(16000)))


def tiny_records(_server, connection):
    """A hello an octet a record, then as many records of one octet as the client takes."""
    connection.sendall(b"".join(record(HANDSHAKE, bytes((octet,))) for octet in server_hello()))
    until_limit(connection, record(HANDSHAKE, b"\x0b") * 500)


def record_too_long(_server, connection):
    """Behind a hello that is in order a record longer than TLS has them."""
    connection.sendall(record(HANDSHAKE, server_hello()) + record(HANDSHAKE, bytes(60000)))


def clear_after_hello(_server, connection):
    connection.sendall(record(HANDSHAKE, server_hello()) + b"500 5.5.2 syntax error\r\n" * 40)


def empty_list(_server, connection):
    connection.sendall(record(HANDSHAKE, server_hello() + certificate_message([])))
    time.sleep(LIMIT)


def _ders(server):
    pem = Path(server["chain"]).read_text(encoding="ascii")
    return [ssl.PEM_cert_to_DER_cert(part + "-----END CERTIFICATE-----\n")
            for part in pem.split("-----END CERTIFICATE-----\n") if "BEGIN" in part]


def _send_certificates(change):
    def send(server, connection):
        connection.sendall(record(HANDSHAKE, server_hello() + certificate_message(change(_ders(server)))))
        time.sleep(LIMIT)
    return send


RAW_CERTIFICATES = {
    "der-cut": lambda ders: [ders[0][:100]],
    "der-junk": lambda ders: [os.urandom(500)],
    "der-nested": lambda ders: [b"".join(b"\x30\x83" + (60000 - 5 * at).to_bytes(3, "big") for at in range(9000))],
    "der-length": lambda ders: [b"\x30\x84\xff\xff\xff\xff" + ders[0][4:]],
    "der-tail": lambda ders: [ders[0] + b"tail"],
    "der-indefinite": lambda ders: [b"\x30\x80" + ders[0][4:] + b"\0\0"],
    "der-second": lambda ders: [ders[0], b"\x30\x03junk"],
    "der-empty": lambda ders: [b""],
    "der-key": lambda ders: [ders[0].replace(b"\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07", b"\x06\x08" + bytes(8), 1)],
}
ATTACKS = {
    "close-after-hello": close_after_hello, "reset-after-hello": reset_after_hello, "mute": mute,
    "close-in-hello": close_in_hello, "mute-in-hello": mute_in_hello, "close-after-certificate":
    close_after_certificate, "drip": drip, "junk": junk, "plain-text": plain_text, "sslv2": sslv2,
    "unknown-version": unknown_version, "cipher-not-offered": cipher_not_offered, "compressed": compressed,
    "unknown-alert": unknown_alert, "certificate-alert": certificate_alert, "warnings": warnings,
    "hello-requests": hello_requests,
    "empty-records": empty_records, "giant-message": giant_message,
    "tiny-records": tiny_records, "empty-list": empty_list, "record-too-long": record_too_long,
    "clear-after-hello": clear_after_hello,
    **{name: _send_certificates(change) for name, change in RAW_CERTIFICATES.items()},
}
LIBRARY = ("staple-junk", "staple-huge", "staple-empty", "key-updates", "renegotiations", "tickets",
           "endless-tickets")


def wrap(server, connection):
    """The connection behind the handshake; Ended when the attack leaves none."""
    tls = server["tls"]
    if tls in ATTACKS:
        read_hello(connection)
        ATTACKS[tls](server, connection)
        raise Ended
    if tls in LIBRARY:
        return LibraryConnection(server, connection)
    return server["context"].wrap_socket(connection, server_side=True)


def context_for(server) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_ciphers("ALL:@SECLEVEL=0")
    if server["tls"] == "1.2":
        context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(server["chain"], server["key"])
    return context


class LibraryConnection:
    """A server's side of OpenSSL, with the calls that Python's ssl leaves out."""

    _STATUS_CALLBACK, _STATUS_RESPONSE, _MAX_VERSION, _TLS12 = 63, 71, 124, 0x0303
    _lib = None

    def __init__(self, server, connection):
        lib = self._library()
        self._socket, self._kind = connection, server["tls"]
        self._context = ctypes.c_void_p(lib.SSL_CTX_new(ctypes.c_void_p(lib.TLS_server_method())))
        lib.SSL_CTX_use_certificate_chain_file(self._context, server["chain"].encode())
        lib.SSL_CTX_use_PrivateKey_file(self._context, server["key"].encode(), 1)
        if server["tls"] == "renegotiations":
            lib.SSL_CTX_ctrl(self._context, self._MAX_VERSION, self._TLS12, None)
        if server["tls"] == "tickets":
            lib.SSL_CTX_set_num_tickets(self._context, ctypes.c_size_t(2000))
        if server["tls"].startswith("staple"):
            self._staple(server["tls"])
        self._ssl = ctypes.c_void_p(lib.SSL_new(self._context))
        connection.settimeout(None)  # the library reads and writes the descriptor itself
        lib.SSL_set_fd(self._ssl, connection.fileno())
        if lib.SSL_accept(self._ssl) != 1:
            raise Ended

    @classmethod
    def _library(cls):
        if cls._lib is None:
            cls._lib = ctypes.CDLL(ctypes.util.find_library("ssl"))
            for name in ("TLS_server_method", "SSL_CTX_new", "SSL_new", "CRYPTO_malloc"):
                getattr(cls._lib, name).restype = ctypes.c_void_p
            cls._lib.SSL_CTX_ctrl.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_long, ctypes.c_void_p)
            cls._lib.SSL_ctrl.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_long, ctypes.c_void_p)
        return cls._lib

    def _staple(self, kind: str):
        """Staples bytes that are no status."""
        lib = self._lib
        response = {"staple-junk": os.urandom(3000), "staple-huge": bytes(60000), "staple-empty": b"\x30\x00"}[kind]

        def respond(handle, _argument):
            memory = lib.CRYPTO_malloc(ctypes.c_size_t(len(response)), b"", 0)
            ctypes.memmove(memory, response, len(response))
            lib.SSL_ctrl(handle, self._STATUS_RESPONSE, len(response), memory)
            return 0

        self._respond = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(respond)
        lib.SSL_CTX_callback_ctrl(self._context, self._STATUS_CALLBACK, self._respond)

    def recv(self, size: int) -> bytes:
        buffer = ctypes.create_string_buffer(size)
        count = self._lib.SSL_read(self._ssl, buffer, size)
        return buffer.raw[:max(0, count)]

    def sendall(self, data: bytes):
        if self._lib.SSL_write(self._ssl, data, len(data)) <= 0:
            raise ConnectionError("closed")

    def keep_busy(self):
        """Key updates, tickets or new handshakes, without end and without a byte of an answer."""
        end = time.monotonic() + LIMIT
        while time.monotonic() < end:
            if self._kind == "key-updates":
                self._lib.SSL_key_update(self._ssl, 0)
            elif self._kind == "endless-tickets":
                self._lib.SSL_new_session_ticket(self._ssl)
            else:
                self._lib.SSL_renegotiate(self._ssl)
            if self._lib.SSL_do_handshake(self._ssl) != 1:
                raise ConnectionError("closed")
            if self._kind == "renegotiations":
                self.recv(1)

    def close(self):
        self._socket.close()

    def settimeout(self, _seconds):
        """The library blocks; the client ends it."""
