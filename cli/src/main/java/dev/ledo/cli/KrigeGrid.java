package dev.ledo.cli;

import dev.ledo.assay.space.Block;
import dev.ledo.assay.space.Location;
import dev.ledo.assay.space.Measurement;
import dev.ledo.assay.space.Survey;
import dev.ledo.core.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// The places that are estimated: the centres of cells.
///
/// Cells are numbered from west to east, then from south to north, then upwards.
///
/// @param z empty on a map
record KrigeGrid(Axis x, Axis y, Optional<Axis> z) {

  private static final double USUAL_CELLS = 5_000;

  /// Centres along one axis.
  ///
  /// @param first in metres
  /// @param step in metres, above 0
  /// @param count 1 or more
  record Axis(double first, double step, long count) {

    double at(long i) {
      return first + i * step;
    }

    double last() {
      return at(count - 1);
    }

    private static Axis parse(String text) {
      String[] parts = text.strip().split(":", -1);
      if (parts.length != 3) {
        throw new IllegalArgumentException("'%s' is not from:to:step".formatted(text));
      }
      double from = number(parts[0]);
      double to = number(parts[1]);
      double step = number(parts[2]);
      if (!(step > 0) || !(to >= from)) {
        throw new IllegalArgumentException("'%s' must ascend, by a step above 0".formatted(text));
      }
      return between(from, to, step);
    }

    private static double number(String text) {
      if (!Numbers.isPlainNumber(text.strip())) {
        throw new IllegalArgumentException("'%s' is not a number".formatted(text));
      }
      return Double.parseDouble(text.strip());
    }

    private static Axis between(double from, double to, double step) {
      return new Axis(from, step, (long) Math.floor((to - from) / step + 1e-9) + 1);
    }

    /// Centres at whole steps that enclose all samples.
    private static Axis around(
        List<Measurement> samples, ToDoubleFunction<Location> coordinate, double step) {
      double low = low(samples, coordinate);
      double high = high(samples, coordinate);
      return between(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
    }

    private static double low(List<Measurement> samples, ToDoubleFunction<Location> coordinate) {
      return samples.stream().map(Measurement::at).mapToDouble(coordinate).min().orElse(0);
    }

    private static double high(List<Measurement> samples, ToDoubleFunction<Location> coordinate) {
      return samples.stream().map(Measurement::at).mapToDouble(coordinate).max().orElse(0);
    }
  }

  /// Reads `0:1000:50,0:800:50` or, with heights, `0:1000:50,0:800:50,0:60:10`.
  ///
  /// @throws IllegalArgumentException if the text is neither; the message says what is wrong
  static KrigeGrid parse(String text) {
    List<String> parts = List.of(text.split(",", -1));
    if (parts.size() < 2 || parts.size() > 3) {
      throw new IllegalArgumentException("two or three axes are needed, not " + parts.size());
    }
    List<Axis> axes = parts.stream().map(Axis::parse).toList();
    return new KrigeGrid(
        axes.get(0), axes.get(1), axes.size() > 2 ? Optional.of(axes.get(2)) : Optional.empty());
  }

  /// About five thousand cells over the samples, in steps of 1, 2 or 5 times a power of ten.
  static KrigeGrid around(Survey survey, boolean hasHeights) {
    List<Measurement> samples = survey.measurements();
    double width = Axis.high(samples, Location::x) - Axis.low(samples, Location::x);
    double depth = Axis.high(samples, Location::y) - Axis.low(samples, Location::y);
    double height = Axis.high(samples, Location::z) - Axis.low(samples, Location::z);
    boolean isSolid = hasHeights && height > 0;
    double levels = isSolid ? 10 : 1;
    double wide = Math.max(width, depth);
    double narrow = Math.max(Math.min(width, depth), wide / 50);
    double step = wide > 0 ? round(Math.sqrt(wide * narrow * levels / USUAL_CELLS)) : 1;
    Optional<Axis> z =
        hasHeights
            ? Optional.of(Axis.around(samples, Location::z, isSolid ? round(height / levels) : 1))
            : Optional.empty();
    return new KrigeGrid(
        Axis.around(samples, Location::x, step), Axis.around(samples, Location::y, step), z);
  }

  private static double round(double step) {
    double power = Math.pow(10, Math.floor(Math.log10(step)));
    double digit = step / power;
    return (digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10) * power;
  }

  /// How many cells; a whole number as long as it is below 2^53.
  double cells() {
    return (double) x.count() * y.count() * levels();
  }

  /// How many levels; 1 on a map.
  long levels() {
    return z.map(Axis::count).orElse(1L);
  }

  /// Centre of a cell.
  Location at(int cell) {
    long columns = x.count();
    long rows = y.count();
    long level = cell / (columns * rows);
    long row = cell / columns % rows;
    return new Location(x.at(cell % columns), y.at(row), z.map(axis -> axis.at(level)).orElse(0.0));
  }

  /// A cell as a block.
  Block block() {
    return new Block(x.step(), y.step(), z.map(Axis::step).orElse(0.0));
  }

  /// Volume of a cell in m³.
  ///
  /// @param thicknessM height of a cell on a map
  double cubicMetres(double thicknessM) {
    return x.step() * y.step() * z.map(Axis::step).orElse(thicknessM);
  }

  /// As `--grid` takes it.
  @Override
  public String toString() {
    String map = text(x) + "," + text(y);
    return z.map(axis -> map + "," + text(axis)).orElse(map);
  }

  private static String text(Axis axis) {
    return "%s:%s:%s"
        .formatted(
            Numbers.plain(axis.first()), Numbers.plain(axis.last()), Numbers.plain(axis.step()));
  }
}
