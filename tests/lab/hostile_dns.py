#!/usr/bin/python3
"""Name servers that attack whoever asks them.

usage: hostile_dns.py FILE    with a JSON list of {address, behaviour, name, type, records, fitting}

Each listens on UDP and TCP port 53 of its address and holds the same records as an honest server would: records maps
"name type" to texts. It answers well, whether asked as a resolver or as an authority, but for the questions that it
attacks: those of its name and type, "*" for any, in the way of its behaviour (hostile_dns_attacks.py). "ready" on
standard output says that all listen.
"""

import json
import socket
import struct
import sys
import threading

from hostile_dns_attacks import BEHAVIOURS, LIMIT, Question, Wire


def attack(server, wire_bytes: bytes, wire):
    """Answers one question, well or not."""
    try:
        question = Question(wire_bytes, server)
        fits = server["name"] in ("*", question.name) and server["type"] in ("*", question.type)
        BEHAVIOURS[server["behaviour"] if fits else "good"](question, wire)
    except (OSError, IndexError, struct.error):
        pass  # the client's way of ending is none of our business


def serve_udp(server, listening):
    while True:
        data, peer = listening.recvfrom(4096)

        def send(message, peer=peer):
            listening.sendto(message, peer)

        wire = Wire(False, send, send)
        wire.peer, wire.close = peer, lambda: None
        threading.Thread(target=attack, args=(server, data, wire), daemon=True).start()


def serve_connection(server, connection):
    def send(message):
        connection.sendall(struct.pack(">H", min(len(message), 65535)) + message[:65535])

    wire = Wire(True, connection.sendall, send)
    wire.close = lambda: connection.shutdown(socket.SHUT_RDWR)
    connection.settimeout(LIMIT)
    try:
        while True:
            head = connection.recv(2, socket.MSG_WAITALL)
            if len(head) < 2:
                return
            data = connection.recv(struct.unpack(">H", head)[0], socket.MSG_WAITALL)
            threading.Thread(target=attack, args=(server, data, wire), daemon=True).start()
    except OSError:
        pass
    finally:
        connection.close()


def serve_tcp(server, listening):
    while True:
        connection, _ = listening.accept()
        threading.Thread(target=serve_connection, args=(server, connection), daemon=True).start()


def start(server):
    """Makes one server ready and lets it listen."""
    udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    udp.bind((server["address"], 53))
    tcp = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    tcp.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    tcp.bind((server["address"], 53))
    tcp.listen(64)
    threading.Thread(target=serve_udp, args=(server, udp), daemon=True).start()
    threading.Thread(target=serve_tcp, args=(server, tcp), daemon=True).start()


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as spec:
        for each in json.load(spec):
            start(each)
    print("ready", flush=True)
    threading.Event().wait()
