package dev.ledo.assay.space;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How much ore lies above a grade, and how rich it is.
///
/// Made from estimates, it is smoother than the ground: kriging draws high grades down and low ones
/// up, so tonnage above a high cut-off is too small and above a low one too large.
///
/// @param points one for each cut-off, in ascending order
/// @param negative how many blocks were estimated below 0; they count with the grade they have
public record GradeTonnage(List<Point> points, int negative) {

  /// A block of ore.
  ///
  /// @param grade in any unit
  /// @param tonnes gross, 0 or more
  public record Ore(double grade, double tonnes) {
    public Ore {
      if (!Double.isFinite(grade) || !(tonnes >= 0)) {
        throw new IllegalArgumentException("block of " + tonnes + " t at grade " + grade);
      }
    }
  }

  /// What lies at or above a grade.
  ///
  /// @param cutOff the grade
  /// @param tonnes gross tonnes
  /// @param grade their mean grade; 0 if there are none
  /// @param content tonnes times grade
  public record Point(double cutOff, double tonnes, double grade, double content) {}

  public GradeTonnage {
    points = List.copyOf(points);
  }

  /// The curve of blocks over cut-offs.
  public static GradeTonnage of(List<Ore> blocks, List<Double> cutOffs) {
    List<Ore> richestFirst = new ArrayList<>(blocks);
    richestFirst.sort(Comparator.comparingDouble(Ore::grade).reversed());
    List<Double> falling = new ArrayList<>(cutOffs);
    falling.sort(Comparator.reverseOrder());
    List<Point> points = new ArrayList<>();
    double tonnes = 0;
    double content = 0;
    int next = 0;
    for (double cutOff : falling) {
      while (next < richestFirst.size() && richestFirst.get(next).grade() >= cutOff) {
        Ore ore = richestFirst.get(next++);
        tonnes += ore.tonnes();
        content += ore.tonnes() * ore.grade();
      }
      points.addFirst(new Point(cutOff, tonnes, tonnes == 0 ? 0 : content / tonnes, content));
    }
    int negative = (int) blocks.stream().filter(each -> each.grade() < 0).count();
    return new GradeTonnage(points, negative);
  }
}
