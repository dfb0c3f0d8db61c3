"""Finds a Python that has the distribution's modules."""

import os
import sys

SYSTEM_PYTHON = "/usr/bin/python3"


def use_system_python():
    """A Python of the user's own may lack python3-cryptography: changes to the system's, once."""
    try:
        import cryptography  # noqa: F401  only whether it is there
    except ImportError:
        if os.path.exists(SYSTEM_PYTHON) and not os.environ.get("POSTSEAL_LAB_PYTHON"):
            os.environ["POSTSEAL_LAB_PYTHON"] = "1"
            os.execv(SYSTEM_PYTHON, [SYSTEM_PYTHON] + sys.argv)
        print("skipped: the lab needs the Debian package python3-cryptography")
        sys.exit(77)
