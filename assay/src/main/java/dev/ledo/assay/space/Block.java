package dev.ledo.assay.space;

import java.util.ArrayList;
import java.util.List;

/// The volume whose mean is estimated: a point, or a block around it.
///
/// The mean over a block is a weighted sum over four Gauss-Legendre points along each side that has
/// a length (Carr & Palmer 1993, Mathematical Geology 25).
///
/// @param dx east-west side in metres, 0 or more
/// @param dy north-south side
/// @param dz height
public record Block(double dx, double dy, double dz) {

  /// A point.
  public static final Block POINT = new Block(0, 0, 0);

  private static final double[] PLACES = {
    -0.8611363115940526, -0.33998104358485626,
    0.33998104358485626, 0.8611363115940526
  };

  private static final double[] WEIGHTS = {
    0.34785484513745385 / 2, 0.6521451548625461 / 2,
    0.6521451548625461 / 2, 0.34785484513745385 / 2
  };

  public Block {
    if (!(dx >= 0) || !(dy >= 0) || !(dz >= 0)) {
      throw new IllegalArgumentException("sides " + dx + ", " + dy + ", " + dz + " are negative");
    }
  }

  /// A point of a block, from its centre, and its share of the mean.
  record Node(Location offset, double weight) {}

  boolean isPoint() {
    return equals(POINT);
  }

  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(new Node(Location.of(0, 0), 1));
    for (int axis = 0; axis < 3; axis++) {
      double side = axis == 0 ? dx : axis == 1 ? dy : dz;
      if (side > 0) {
        nodes = spread(nodes, axis, side);
      }
    }
    return nodes;
  }

  private static List<Node> spread(List<Node> nodes, int axis, double side) {
    List<Node> spread = new ArrayList<>();
    for (Node node : nodes) {
      for (int k = 0; k < PLACES.length; k++) {
        double step = PLACES[k] * side / 2;
        Location at = node.offset();
        Location moved =
            switch (axis) {
              case 0 -> new Location(step, at.y(), at.z());
              case 1 -> new Location(at.x(), step, at.z());
              default -> new Location(at.x(), at.y(), step);
            };
        spread.add(new Node(moved, node.weight() * WEIGHTS[k]));
      }
    }
    return spread;
  }
}
