package dev.ledo.route.road;

import dev.ledo.route.terrain.Terrain;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Heights along a route: straight on bridges and in tunnels, elsewhere the terrain's.
public final class RouteProfile {

  private static final double STEP_M = 25;
  private static final double WINDOW_M = 100;

  private final double[] atM;
  private final double[] heightM;

  private RouteProfile(double[] atM, double[] heightM) {
    this.atM = atM;
    this.heightM = heightM;
  }

  /// The profile of some stretches; all unknown without a terrain.
  static RouteProfile of(List<Stretch> stretches, Optional<Terrain> terrain) {
    var samples = new Samples();
    int begin = 0;
    while (begin < stretches.size()) {
      int end = begin + 1;
      while (end < stretches.size() && isOneSpan(stretches.get(begin), stretches.get(end))) {
        end++;
      }
      samples.add(heights(stretches.subList(begin, end), terrain));
      begin = end;
    }
    return new RouteProfile(samples.atM(), samples.heightM());
  }

  /// Whether stretches lie in one tunnel or on one bridge, so that the ground where they meet is
  /// not the road's.
  private static boolean isOneSpan(Stretch one, Stretch other) {
    return one.course().isOffTheGround()
        && other.course().isOffTheGround()
        && one.course().isTunnel() == other.course().isTunnel();
  }

  private static HeightLine.Heights heights(List<Stretch> span, Optional<Terrain> terrain) {
    var line = new HeightLine();
    span.forEach(stretch -> stretch.line().forEach(line::add));
    if (terrain.isEmpty()) {
      return line.straight(Double.NaN, Double.NaN);
    }
    Terrain heights = terrain.get();
    return span.getFirst().course().isOffTheGround()
        ? line.straight(heights.heightM(line.first()), heights.heightM(line.last()))
        : line.over(heights);
  }

  /// Samples as they grow.
  private static final class Samples {

    private double[] atM = new double[64];
    private double[] heightM = new double[64];
    private int size;

    void add(HeightLine.Heights heights) {
      double beginM = size == 0 ? 0 : atM[size - 1];
      double[] more = heights.heightsM();
      for (int i = size == 0 ? 0 : 1; i < more.length; i++) {
        if (size == atM.length) {
          atM = Arrays.copyOf(atM, 2 * size);
          heightM = Arrays.copyOf(heightM, 2 * size);
        }
        atM[size] = beginM + heights.lengthM() * i / (more.length - 1);
        heightM[size++] = more[i];
      }
    }

    double[] atM() {
      return Arrays.copyOf(atM, size);
    }

    double[] heightM() {
      return Arrays.copyOf(heightM, size);
    }
  }

  /// Samples there are.
  public int size() {
    return atM.length;
  }

  /// Metres from the begin of the route to a sample.
  public double atM(int sample) {
    return atM[sample];
  }

  /// Height of a sample, metres; NaN if unknown.
  public double heightM(int sample) {
    return heightM[sample];
  }

  /// Share of the samples whose height is unknown, 0..1.
  public double unknownShare() {
    long unknown = Arrays.stream(heightM).filter(Double::isNaN).count();
    return heightM.length == 0 ? 1 : unknown / (double) heightM.length;
  }

  /// Rise in all, from 100 m to 100 m and to the end, where both heights are known; NaN if none
  /// are.
  public double climbM() {
    return sum(1);
  }

  /// Fall in all, at least 0, as [#climbM].
  public double descentM() {
    return sum(-1);
  }

  private double sum(int sign) {
    double sum = Double.NaN;
    for (double before = 0; before < lengthM(); before += WINDOW_M) {
      double at = Math.min(before + WINDOW_M, lengthM());
      double rise = sign * (heightAt(at) - heightAt(before));
      if (!Double.isNaN(rise)) {
        sum = (Double.isNaN(sum) ? 0 : sum) + Math.max(0, rise);
      }
    }
    return sum;
  }

  /// Steepest climb over 100 m, rise over run, at least 0; NaN if none is known.
  public double steepestClimb() {
    return steepest(1, WINDOW_M).grade();
  }

  /// Steepest descent over 100 m, at least 0; NaN if none is known.
  public double steepestDescent() {
    return steepest(-1, WINDOW_M).grade();
  }

  /// The steepest part of a route.
  ///
  /// @param grade rise or fall over run, at least 0; NaN if none is known
  /// @param beginM where it begins, metres from the begin of the route
  public record Steepest(double grade, double beginM) {}

  /// Steepest climb over some length; not known of a route that is shorter.
  public Steepest steepestClimb(double windowM) {
    return steepest(1, windowM);
  }

  /// Steepest descent over some length; not known of a route that is shorter.
  public Steepest steepestDescent(double windowM) {
    return steepest(-1, windowM);
  }

  private Steepest steepest(int sign, double windowM) {
    double steepest = Double.NaN;
    double beginM = 0;
    for (double at = windowM; at <= lengthM(); at += STEP_M) {
      double grade = sign * (heightAt(at) - heightAt(at - windowM)) / windowM;
      if (!Double.isNaN(grade) && !(Math.max(0, grade) <= steepest)) {
        steepest = Math.max(0, grade);
        beginM = at - windowM;
      }
    }
    return new Steepest(steepest, beginM);
  }

  /// Length of what is steeper over 100 m than a vehicle can go, where heights are known.
  ///
  /// @param up steepest climb, rise over run
  /// @param down steepest descent, fall over run
  /// @return metres, in steps of 25
  public double steeperThanM(double up, double down) {
    double metres = 0;
    for (double at = WINDOW_M; at <= lengthM(); at += STEP_M) {
      double grade = (heightAt(at) - heightAt(at - WINDOW_M)) / WINDOW_M;
      metres += grade > up || -grade > down ? STEP_M : 0;
    }
    return metres;
  }

  /// Metres from its first sample to its last.
  public double lengthM() {
    return atM.length == 0 ? 0 : atM[atM.length - 1];
  }

  /// Height at a distance from the begin, between samples; NaN if unknown.
  public double heightAt(double metres) {
    int found = Arrays.binarySearch(atM, Math.min(metres, lengthM()));
    if (found >= 0) {
      return heightM[found];
    }
    int after = -found - 1;
    if (after == 0 || after == atM.length) {
      return Double.NaN;
    }
    double share = (metres - atM[after - 1]) / (atM[after] - atM[after - 1]);
    return heightM[after - 1] + share * (heightM[after] - heightM[after - 1]);
  }
}
