"""Runs a command some times; prints the median of its processor seconds and its largest peak memory.

measure.py TIMES NAME CELLS COMMAND...
"""
import os
import statistics
import sys

times, name, cells = int(sys.argv[1]), sys.argv[2], int(sys.argv[3])
seconds, peak = [], 0
for _ in range(times):
    child = os.fork()
    if child == 0:
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        os.execvp(sys.argv[4], sys.argv[4:])
    _, status, usage = os.wait4(child, 0)
    if status != 0:
        sys.exit(f"{name}: ended with {os.waitstatus_to_exitcode(status)}")
    seconds.append(usage.ru_utime + usage.ru_stime)
    peak = max(peak, usage.ru_maxrss * 1024)
print(f"{name}\t{statistics.median(seconds):.2f} s\t{peak / cells:.1f} B/cell\t{peak / 1e6:.0f} MB", flush=True)
