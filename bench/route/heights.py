"""Takes the float32 heights out of an uncompressed little-endian TIFF that Ledo wrote.

heights.py HEIGHTS.tif ROWS OUT.bin
"""
import struct
import sys


def strips(path):
    with open(path, "rb") as file:
        head = file.read(8)
        (at,) = struct.unpack("<I", head[4:8])
        file.seek(at)
        (count,) = struct.unpack("<H", file.read(2))
        tags = {}
        for _ in range(count):
            tag, kind, number, value = struct.unpack("<HHII", file.read(12))
            tags[tag] = (kind, number, value)

        def numbers(tag):
            kind, number, value = tags[tag]
            letter, size = {3: ("H", 2), 4: ("I", 4), 16: ("Q", 8)}[kind]
            if number * size <= 4:
                return [value]
            file.seek(value)
            return list(struct.unpack(f"<{number}{letter}", file.read(number * size)))

        for offset, length in zip(numbers(273), numbers(279)):
            file.seek(offset)
            yield file.read(length)


if __name__ == "__main__":
    with open(sys.argv[3], "wb") as out:
        for strip in strips(sys.argv[1]):
            out.write(strip)
