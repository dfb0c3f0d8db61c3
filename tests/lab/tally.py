"""Counts what passed, failed and was left out, and says so line by line."""


class Tally:
    """Prints each result as it comes and counts."""

    def __init__(self):
        self.passed = self.failed = self.absent = 0

    def add(self, name: str, told, note: str = ""):
        self.passed, self.failed = self.passed + (not told), self.failed + bool(told)
        print(f"{'FAIL' if told else 'ok  '}  {name:30} {note}".rstrip(), flush=True)
        for line in told:
            print(f"        {line}", flush=True)

    def leave_out(self, name: str, why: str):
        self.absent += 1
        print(f"----  {name:30} left out: {why}", flush=True)

    def end(self) -> int:
        print(f"{self.passed} passed, {self.failed} failed" + (f", {self.absent} left out" if self.absent else ""),
              flush=True)
        return 1 if self.failed else 0
