"""Writes files of given lengths and names on two threads: the least that any generator has to do.

    floor.py LIST OUT     LIST has a line `LENGTH NAME` for each file
"""

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path


def main():
    listed, out = Path(sys.argv[1]), sys.argv[2]
    files = [line.split(" ", 1) for line in listed.read_text(encoding="utf-8").splitlines()]
    lengths = [int(length) for length, _ in files]
    names = [os.path.join(out, name) for _, name in files]
    for folder in sorted({os.path.dirname(name) for name in names}):
        os.makedirs(folder, exist_ok=True)
    zeros = memoryview(bytes(max(lengths, default=0)))

    def write(name, length):
        handle = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
        os.write(handle, zeros[:length])
        os.close(handle)

    with ThreadPoolExecutor(2) as threads:
        for done in threads.map(write, names, lengths, chunksize=256):
            del done


if __name__ == "__main__":
    main()
