"""What the lab's scripted servers have in common: listening, and starting from a file of servers."""

import json
import socket
import sys
import threading


def listen(server, port, converse):
    """Opens the listening socket of one server and calls converse(server, connection) in a thread a connection."""
    family = socket.AF_INET6 if ":" in server["address"] else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind((server["address"], port))
    listening.listen(64)

    def accept_all():
        while True:
            connection, peer = listening.accept()
            if server["record"]:
                with open(server["record"], "a", encoding="ascii") as record:
                    record.write(f"{server['address']} {port} {peer[0]}\n")
            threading.Thread(target=converse, args=(server, connection), daemon=True).start()

    threading.Thread(target=accept_all, daemon=True).start()


def serve(start):
    """Calls start(server) for each server of the file named on the command line, says so, and stays."""
    with open(sys.argv[1], encoding="utf-8") as spec:
        for server in json.load(spec):
            start(server)
    print("ready", flush=True)
    threading.Event().wait()
