"""Isotropic least cost by scikit-image's MCP_Geometric: reads, solves, writes.

The cost of a cell is 0.72 s/m and 6 s/m times its slope, which knows no direction.

mcp.py HEIGHTS.tif ROWS OUT.npy
"""
import sys

import numpy
from skimage.graph import MCP_Geometric

from heights import strips

rows = int(sys.argv[2])
heights = numpy.frombuffer(b"".join(strips(sys.argv[1])), dtype="<f4").reshape(rows, rows)
down, across = numpy.gradient(heights, 30)
costs = 30 * (0.72 + 6 * numpy.hypot(down, across))
del down, across
cumulative, _ = MCP_Geometric(costs).find_costs([(rows // 10, rows // 10)])
numpy.save(sys.argv[3], cumulative.astype("f4"))
