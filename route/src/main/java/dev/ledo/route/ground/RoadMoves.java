package dev.ledo.route.ground;

/// What building and travelling a straight piece of road costs, by the levels at its ends.
///
/// First {@link #look} at a move, then ask for {@link #cost} by levels.
final class RoadMoves {

  private static final double SLACK = 1e-6;

  private final Earthworks works;
  private final Effort effort;
  private final SampledMoves moves;
  private final MoveSamples samples;
  private final float[] heightsM;
  private final Crossings crossings;
  private final double[] groundM;
  private final double[] shares;
  private int pieces;
  private double lengthM;
  private double perMetre;
  private double crossingSeconds;

  /// Travel time of the piece asked for last, seconds.
  double seconds;

  /// Cost of building it, cubic metres cut and filled.
  double buildCost;

  double cutM3;
  double fillM3;

  RoadMoves(Travel travel, Earthworks works) {
    this.works = works;
    this.effort = travel.effort();
    this.moves =
        new SampledMoves(
            new Travel(travel.ground(), travel.headings(), travel.effort(), Sampling.BILINEAR),
            Moves.Direction.FORWARD);
    this.samples = moves.samples();
    this.heightsM = travel.ground().terrain().heightsM();
    this.crossings =
        travel
            .ground()
            .crossings()
            .orElse(new Crossings(travel.ground().terrain().frame(), travel.headings()));
    this.groundM = new double[4 * travel.headings().extent() + 2];
    this.shares = new double[groundM.length];
  }

  Moves moves() {
    return moves;
  }

  /// Takes up a move that stays on the grid.
  ///
  /// @return false if it is barred, or goes over ground of unknown height
  boolean look(int row, int column, int heading) {
    int cell = row * moves.columns + column;
    crossingSeconds = crossings.seconds(cell, heading);
    if (moves.isBarred(cell, heading) || crossingSeconds == Double.POSITIVE_INFINITY) {
      return false;
    }
    lengthM = moves.lengths.metres(row, heading);
    double end = heightsM[cell + moves.offsets[heading]];
    double ends = heightsM[cell] + end;
    pieces = 0;
    groundM[0] = heightsM[cell];
    for (int i = samples.first[heading]; i < samples.first[heading + 1]; i++) {
      double weight = samples.weight[i];
      double height =
          weight * heightsM[cell + samples.one[i]]
              + (1 - weight) * heightsM[cell + samples.other[i]];
      shares[++pieces] = samples.share[i];
      groundM[pieces] = samples.isMiddle[i] ? height / 2 + ends / 4 : height;
    }
    shares[++pieces] = samples.lastShare[heading];
    groundM[pieces] = end;
    perMetre = works.perMetre().of(TerrainClass.of(crossSlope(row, column, heading)));
    double sum = 0;
    for (int i = 0; i <= pieces; i++) {
      sum += groundM[i];
    }
    return !Double.isNaN(sum);
  }

  /// Slope of the ground across the road, mean of both ends.
  private double crossSlope(int row, int column, int heading) {
    int down = moves.headings.rows(heading);
    int across = moves.headings.columns(heading);
    double east = across * moves.terrain.frame().eastM(row) / lengthM;
    double south = Math.copySign(Math.sqrt(Math.max(0, 1 - east * east)), down);
    return (Math.abs(crossing(row, column, east, south))
            + Math.abs(crossing(row + down, column + across, east, south)))
        / 2;
  }

  /// By the cells beside the place that are on the grid and of known height; level where there is
  /// none on either side.
  private double crossing(int row, int column, double east, double south) {
    int west = isKnown(row, column - 1) ? column - 1 : column;
    int right = isKnown(row, column + 1) ? column + 1 : column;
    int north = isKnown(row - 1, column) ? row - 1 : row;
    int below = isKnown(row + 1, column) ? row + 1 : row;
    double eastward = heightM(row, right) - heightM(row, west);
    double southward = heightM(below, column) - heightM(north, column);
    double eastM = Math.max(1, right - west) * moves.terrain.frame().eastM(row);
    double southM = Math.max(1, below - north) * moves.terrain.frame().southM(north);
    return eastward / eastM * south - southward / southM * east;
  }

  private boolean isKnown(int row, int column) {
    return moves.isInside(row, column) && !Double.isNaN(heightM(row, column));
  }

  private double heightM(int row, int column) {
    return heightsM[row * moves.columns + column];
  }

  /// Cost of the move between two levels; infinite where the road would be too steep, too deep or
  /// too high.
  double cost(int from, int to) {
    double start = groundM[0] + works.offsetM(from);
    double rise = groundM[pieces] + works.offsetM(to) - start;
    seconds = effort.seconds(rise, lengthM) + crossingSeconds;
    if (!(seconds < Double.POSITIVE_INFINITY)) {
      return Double.POSITIVE_INFINITY;
    }
    double before = works.offsetM(from);
    double share = 0;
    double cut = 0;
    double fill = 0;
    for (int i = 1; i <= pieces; i++) {
      share += shares[i];
      double depth = i == pieces ? works.offsetM(to) : start + share * rise - groundM[i];
      if (Math.abs(depth) > works.mostM() + SLACK) {
        return Double.POSITIVE_INFINITY;
      }
      fill += shares[i] * (Math.max(0, before) + Math.max(0, depth)) / 2;
      cut -= shares[i] * (Math.min(0, before) + Math.min(0, depth)) / 2;
      before = depth;
    }
    double perDepth = lengthM * works.volume().widthM();
    cutM3 = cut * perDepth;
    fillM3 = fill * perDepth;
    buildCost =
        perMetre * lengthM
            + cutM3 * works.volume().cutPerM3()
            + fillM3 * works.volume().fillPerM3();
    return buildCost + works.perSecond() * seconds;
  }
}
