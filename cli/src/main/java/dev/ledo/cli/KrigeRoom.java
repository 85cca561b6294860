package dev.ledo.cli;

import dev.ledo.core.Numbers;
import java.util.Optional;

/// How much memory kriging takes, worked out before it begins.
final class KrigeRoom {

  private static final double BYTES_PER_CELL = 2 * Double.BYTES;
  private static final double BYTES_PER_ORE = 64;
  private static final double USABLE = 0.6;
  private static final double MEGA = 1e6;

  private KrigeRoom() {}

  /// Why a grid is too large for this process, with the number of its cells; empty if it fits.
  ///
  /// @param hasCutOffs whether blocks are to be sorted by grade
  static Optional<String> refusal(KrigeGrid grid, KrigeResult.Way way, boolean hasCutOffs) {
    double cells = grid.cells();
    double perCell = BYTES_PER_CELL + (hasCutOffs ? BYTES_PER_ORE : 0);
    double system = way.isAll() ? 2.0 * way.samples() * way.samples() * Double.BYTES : 0;
    double needed = cells * perCell + system;
    double there = Runtime.getRuntime().maxMemory() * USABLE;
    if (needed <= there && cells <= Integer.MAX_VALUE - 8) {
      return Optional.empty();
    }
    return Optional.of(
        "the grid has %s cells, which take %s MB; there are %s MB"
            .formatted(
                Numbers.readable(cells, 12),
                Numbers.readable(needed / MEGA, 4),
                Numbers.readable(there / MEGA, 4)));
  }
}
