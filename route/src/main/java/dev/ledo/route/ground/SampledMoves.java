package dev.ledo.route.ground;

import dev.ledo.route.terrain.CellPoint;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Moves that see the ground between their ends: each piece between two samples obeys the limits of
/// the effort and is charged.
final class SampledMoves extends Moves {

  private final Effort effort;
  private final float[] heightsM;
  private final MoveSamples samples;
  private final MoveSamples rubbed;
  private final @Nullable BitSet closed;
  private final @Nullable Friction friction;
  private final double unknownPace;
  private final double leastRate;
  private final @Nullable BentMoves bends;

  SampledMoves(Travel travel, Direction direction) {
    super(
        travel.ground(), travel.headings(), direction, leastRate(travel.ground(), travel.effort()));
    Ground ground = travel.ground();
    Sampling sampling = travel.sampling();
    this.effort = travel.effort();
    this.heightsM = terrain.heightsM();
    this.samples = new MoveSamples(headings, columns, sampling);
    this.rubbed =
        sampling == Sampling.ENDS ? new MoveSamples(headings, columns, Sampling.CROSSED) : samples;
    this.closed = ground.closedOrNull();
    this.friction = ground.friction().orElse(null);
    this.leastRate = leastRate(ground, effort);
    double level = effort.seconds(0, 1);
    this.unknownPace = ground.unknownFactor().map(factor -> factor * level).orElse(Double.NaN);
    this.bends =
        travel.mayBend() && effort instanceof PaceEffort pace
            ? new BentMoves(travel, pace, lengths, isForward)
            : null;
  }

  /// Whether closed cells bar a move.
  boolean isBarred(int cell, int heading) {
    return closed != null && isClosed(closed, cell, heading);
  }

  /// Where moves see the ground.
  MoveSamples samples() {
    return samples;
  }

  private static double leastRate(Ground ground, Effort effort) {
    double level = effort.seconds(0, 1);
    double unknown = ground.unknownFactor().map(factor -> factor * level).orElse(level);
    return Math.min(effort.leastRate(), unknown);
  }

  @Override
  double seconds(int row, int cell, int heading, double below) {
    if (bends == null || !bends.isSteep(row, cell, heading)) {
      return super.seconds(row, cell, heading, below);
    }
    double straight = steepStraight(row, cell, heading);
    return straight < Double.POSITIVE_INFINITY
        ? straight
        : bends.seconds(row, cell, heading, below);
  }

  /// Only over ground of unknown height may a move be straight whose ends are too far apart in
  /// height.
  private double steepStraight(int row, int cell, int heading) {
    return Double.isNaN(unknownPace)
        ? Double.POSITIVE_INFINITY
        : super.seconds(row, cell, heading, Double.POSITIVE_INFINITY);
  }

  @Override
  Optional<CellPoint> bend(int row, int cell, int heading) {
    return bends == null
            || !bends.isSteep(row, cell, heading)
            || steepStraight(row, cell, heading) < Double.POSITIVE_INFINITY
        ? Optional.empty()
        : bends.bend(row, cell, heading);
  }

  @Override
  double straight(int row, int cell, int heading) {
    if (isBetweenUnknown(cell, heading) || (closed != null && isClosed(closed, cell, heading))) {
      return Double.POSITIVE_INFINITY;
    }
    double length = lengths.metres(row, heading);
    double climbing = climbing(cell, heading, length);
    return friction == null ? climbing : climbing + rubbing(friction, cell, heading, length);
  }

  private double climbing(int cell, int heading, double length) {
    double before = heightsM[cell];
    double end = heightsM[cell + offsets[heading]];
    double ends = before + end;
    double sum = 0;
    int last = samples.first[heading + 1];
    for (int i = samples.first[heading]; i < last; i++) {
      double weight = samples.weight[i];
      double height =
          weight * heightsM[cell + samples.one[i]]
              + (1 - weight) * heightsM[cell + samples.other[i]];
      height = samples.isMiddle[i] ? height / 2 + ends / 4 : height;
      sum += piece(height - before, samples.share[i] * length);
      before = height;
    }
    return sum + piece(end - before, samples.lastShare[heading] * length);
  }

  private double piece(double rise, double length) {
    double known = effort.seconds(isForward ? rise : -rise, length);
    return Double.isNaN(rise) ? unknownPace * length : known;
  }

  private boolean isBetweenUnknown(int cell, int heading) {
    int corner = samples.corner[heading];
    return corner != 0
        && Double.isNaN(unknownPace)
        && Float.isNaN(heightsM[cell + corner])
        && Float.isNaN(heightsM[cell + samples.otherCorner[heading]]);
  }

  /// A closed cell beside a sample closes the move. Between two closed corners there is no way.
  private boolean isClosed(BitSet cells, int cell, int heading) {
    if (cells.get(cell + offsets[heading]) || cells.get(cell)) {
      return true;
    }
    int corner = samples.corner[heading];
    if (corner != 0) {
      return cells.get(cell + corner) && cells.get(cell + samples.otherCorner[heading]);
    }
    for (int i = samples.first[heading]; i < samples.first[heading + 1]; i++) {
      if (cells.get(cell + samples.one[i]) || cells.get(cell + samples.other[i])) {
        return true;
      }
    }
    return false;
  }

  /// Friction by the trapezoidal rule over all lines a move crosses, also where of heights only the
  /// ends count. For a move (1, 2) that is the mean of four cells, as r.walk -k has it.
  private double rubbing(Friction rubbing, int cell, int heading, double length) {
    double before = rubbing.at(cell);
    double end = rubbing.at(cell + offsets[heading]);
    double sum = 0;
    double lastShare = 1;
    for (int i = rubbed.first[heading]; i < rubbed.first[heading + 1]; i++) {
      if (!rubbed.isMiddle[i]) {
        double weight = rubbed.weight[i];
        double next =
            weight * rubbing.at(cell + rubbed.one[i])
                + (1 - weight) * rubbing.at(cell + rubbed.other[i]);
        sum += (before + next) / 2 * rubbed.share[i];
        before = next;
        lastShare -= rubbed.share[i];
      }
    }
    return (sum + (before + end) / 2 * lastShare) * length;
  }

  /// Over unknown ground the rise is not charged piece by piece, so that only the rate holds.
  @Override
  Effort.Bound bound() {
    return Double.isNaN(unknownPace) ? effort.bound() : new Effort.Bound(leastRate, 0);
  }
}
