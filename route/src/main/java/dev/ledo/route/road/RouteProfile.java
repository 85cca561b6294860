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
    double[] at = new double[64];
    double[] height = new double[64];
    int size = 0;
    double beginM = 0;
    for (Stretch stretch : stretches) {
      HeightLine.Heights heights = heights(stretch, terrain);
      int samples = heights.heightsM().length;
      for (int i = size == 0 ? 0 : 1; i < samples; i++) {
        if (size == at.length) {
          at = Arrays.copyOf(at, 2 * size);
          height = Arrays.copyOf(height, 2 * size);
        }
        at[size] = beginM + heights.lengthM() * i / (samples - 1);
        height[size++] = heights.heightsM()[i];
      }
      beginM += heights.lengthM();
    }
    return new RouteProfile(Arrays.copyOf(at, size), Arrays.copyOf(height, size));
  }

  private static HeightLine.Heights heights(Stretch stretch, Optional<Terrain> terrain) {
    var line = new HeightLine(stretch.amounts().isOffTheGround());
    stretch.line().forEach(line::add);
    return terrain
        .map(line::heights)
        .orElseGet(() -> {
          double lengthM = stretch.amounts().lengthM();
          double[] unknown = new double[Math.max(1, (int) Math.ceil(lengthM / STEP_M)) + 1];
          Arrays.fill(unknown, Double.NaN);
          return new HeightLine.Heights(lengthM, unknown);
        });
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

  /// Rise in all, from 100 m to 100 m, where both heights are known; NaN if none are.
  public double climbM() {
    return sum(1);
  }

  /// Fall in all, at least 0, as [#climbM].
  public double descentM() {
    return sum(-1);
  }

  private double sum(int sign) {
    double sum = Double.NaN;
    for (double at = WINDOW_M; at <= lengthM(); at += WINDOW_M) {
      double rise = sign * (heightAt(at) - heightAt(at - WINDOW_M));
      if (!Double.isNaN(rise)) {
        sum = (Double.isNaN(sum) ? 0 : sum) + Math.max(0, rise);
      }
    }
    return sum;
  }

  /// Steepest climb over 100 m, rise over run, at least 0; NaN if none is known.
  public double steepestClimb() {
    return steepest(1);
  }

  /// Steepest descent over 100 m, at least 0; NaN if none is known.
  public double steepestDescent() {
    return steepest(-1);
  }

  private double steepest(int sign) {
    double steepest = Double.NaN;
    for (double at = WINDOW_M; at <= lengthM(); at += STEP_M) {
      double grade = sign * (heightAt(at) - heightAt(at - WINDOW_M)) / WINDOW_M;
      if (!Double.isNaN(grade)) {
        steepest = Math.max(Double.isNaN(steepest) ? 0 : steepest, grade);
      }
    }
    return steepest;
  }

  private double lengthM() {
    return atM.length == 0 ? 0 : atM[atM.length - 1];
  }

  /// Height at a distance from the begin, between samples; NaN if unknown.
  public double heightAt(double metres) {
    int found = Arrays.binarySearch(atM, metres);
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
