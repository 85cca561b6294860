"""Runs a command some times with --threads 1 and 2 in turn; prints median wall seconds and their ratio.

threads.py TIMES NAME COMMAND...
"""
import statistics
import subprocess
import sys
import time

times, name, command = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
seconds = {1: [], 2: []}
for _ in range(times):
    for threads, taken in seconds.items():
        begin = time.perf_counter()
        subprocess.run(
            [*command, "--threads", str(threads)],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        taken.append(time.perf_counter() - begin)
one, two = (statistics.median(taken) for taken in seconds.values())
ratios = [a / b for a, b in zip(*seconds.values())]
print(f"{name}\t{one:.2f} s\t{two:.2f} s\t{one / two:.2f} times ({min(ratios):.2f} to {max(ratios):.2f})", flush=True)
