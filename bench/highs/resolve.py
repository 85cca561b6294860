"""The same program and the same changes as Resolve.java, through highspy."""

import sys
import time

import highspy
import numpy as np

ROWS, COLUMNS, ENTRIES = 200, 480, 8


class Random:
    """The generator of java.util.Random."""

    def __init__(self, seed):
        self.state = (seed ^ 0x5DEECE66D) & ((1 << 48) - 1)

    def bits(self, count):
        self.state = (self.state * 0x5DEECE66D + 0xB) & ((1 << 48) - 1)
        value = self.state >> (48 - count)
        return value - (1 << count) if count == 32 and value >> 31 else value

    def integer(self, bound):
        value = self.bits(31)
        if bound & (bound - 1) == 0:
            return (bound * value) >> 31
        while value - value % bound + (bound - 1) >= 1 << 31:
            value = self.bits(31)
        return value % bound

    def fraction(self):
        return ((self.bits(26) << 27) + self.bits(27)) / (1 << 53)


def model(highs):
    random = Random(1)
    real = COLUMNS - ROWS
    for _ in range(real):
        highs.addCol(1 + random.integer(100), 0, 20, 0, [], [])
    for _ in range(ROWS):
        highs.addCol(300, 0, 1000, 0, [], [])
    lower, upper = [], []
    for row in range(ROWS):
        demand = 40 + random.integer(160)
        low, high = (-200, demand) if row % 3 == 2 else (demand, 1000)
        at, values = [], []
        for entry in range(ENTRIES):
            at.append(entry * real // ENTRIES + random.integer(real // ENTRIES))
            values.append(1 + random.integer(9))
        at.append(real + row)
        values.append(-1 if row % 3 == 2 else 1)
        highs.addRow(low, high, len(at), np.array(at, dtype=np.int32), np.array(values, dtype=float))
        lower.append(low)
        upper.append(high)
    return np.array(lower, dtype=float), np.array(upper, dtype=float)


def measure(highs, what, times, every, by, lower, upper, said):
    random = Random(2)
    rows = np.arange(ROWS, dtype=np.int32)
    drawing = 0.0
    total = 0.0
    begin = time.process_time()
    for _ in range(times):
        if every:
            before = time.process_time()
            factors = np.array(
                [1 + by * (2 * random.fraction() - 1) if row % every == 0 else 1.0 for row in range(ROWS)]
            )
            changed = lower * factors
            drawing += time.process_time() - before
            highs.changeRowsBounds(ROWS, rows, changed, upper)
        highs.run()
        if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            raise SystemExit("not optimal")
        duals = np.array(highs.getSolution().row_dual)
        total += highs.getInfo().objective_function_value
    micros = (time.process_time() - begin - drawing) / times * 1e6
    if said:
        print(f"{what}\t{micros:.1f}\t{total / times:.9e}\t-")


def main():
    times = int(sys.argv[1])
    highs = highspy.Highs()
    highs.setOptionValue("output_flag", False)
    highs.setOptionValue("threads", 1)
    lower, upper = model(highs)
    highs.run()
    for said in (False, True):
        measure(highs, "nothing changes", times, 0, 0, lower, upper, said)
        measure(highs, "10 bounds by 1 %", times, 20, 0.01, lower, upper, said)
        measure(highs, "200 bounds by 10 %", times, 1, 0.1, lower, upper, said)


main()
