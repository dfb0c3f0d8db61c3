"""Runs a program for judge.py and tells how it ended and what memory it took at most.

usage: measured.py DESCRIPTOR PROGRAM ARGUMENT...    writes "STATUS KIB" to the descriptor

The system counts for a new process what the one that started it held, so that this one has to be small.
"""

import os
import sys

if __name__ == "__main__":
    pid = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ)
    _, status, usage = os.wait4(pid, 0)
    os.write(int(sys.argv[1]), b"%d %d" % (os.waitstatus_to_exitcode(status), usage.ru_maxrss))
