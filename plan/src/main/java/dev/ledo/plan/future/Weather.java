package dev.ledo.plan.future;

import dev.ledo.plan.network.Horizon;
import dev.ledo.plan.network.Period;
import dev.ledo.plan.network.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// When each regime is disturbed in one future.
///
/// @param paths by id of the regime
public record Weather(Map<String, RegimePath> paths) {

  private static final double MONTHS_PER_YEAR = 12;

  public Weather {
    paths = new LinkedHashMap<>(paths);
  }

  /// Some regimes disturbed all the time, the others never.
  public static Weather always(List<Regime> regimes, Set<String> disturbed, Horizon horizon) {
    Map<String, RegimePath> paths = new LinkedHashMap<>();
    regimes.forEach(r -> paths.put(r.id(), RegimePath.always(disturbed.contains(r.id()), horizon)));
    return new Weather(paths);
  }

  /// The weather of one future.
  public static Weather draw(List<Regime> regimes, Horizon horizon, Draws draws, int future) {
    return new Drawing(regimes, horizon, draws, future).draw();
  }

  /// Part of each period in which a regime is disturbed.
  Series disturbed(Regime regime) {
    return Optional.ofNullable(paths.get(regime.id())).orElseThrow().disturbed();
  }

  /// Part of a period in which a regime is disturbed, 0..1.
  public double disturbedPart(String regime, int period) {
    return Optional.ofNullable(paths.get(regime)).orElseThrow().disturbed().get(period);
  }

  /// What an operator expects at a moment: this weather up to the end of a period, and after it for
  /// each regime the chance to be disturbed, given its state at that end.
  ///
  /// The chance is that of a process with two states and the mean rates of the regime's law: the
  /// memory of how long a state has lasted is left out. What drives a regime is left out too.
  ///
  /// @param known last period whose weather is known
  public Weather outlook(List<Regime> regimes, Horizon horizon, int known) {
    Map<String, RegimePath> expected = new LinkedHashMap<>();
    for (Regime regime : regimes) {
      RegimePath path = Optional.ofNullable(paths.get(regime.id())).orElseThrow();
      expected.put(regime.id(), outlook(regime.law(), path, horizon, known));
    }
    return new Weather(expected);
  }

  private static RegimePath outlook(Regime.Law law, RegimePath path, Horizon horizon, int known) {
    double onset = law.onsetPerYear().mid() / MONTHS_PER_YEAR;
    double end = 1 / RegimePath.meanMonths(law.months());
    double longRun = onset / (onset + end);
    double now = path.atEnd().get(known);
    double[] chance = new double[horizon.size()];
    double months = 0;
    for (Period period : horizon.periods()) {
      int p = period.index();
      if (p <= known) {
        chance[p] = path.disturbed().get(p);
      } else {
        double middle = months + period.months() / 2.0;
        chance[p] = longRun + (now - longRun) * Math.exp(-(onset + end) * middle);
        months += period.months();
      }
    }
    Series expected = Series.of(chance);
    return new RegimePath(expected, path.atEnd());
  }

  /// One drawing of all regimes, those that drive others first.
  private record Drawing(
      List<Regime> regimes,
      Horizon horizon,
      Draws draws,
      int future,
      Map<String, List<RegimePath.Episode>> done) {

    Drawing(List<Regime> regimes, Horizon horizon, Draws draws, int future) {
      this(regimes, horizon, draws, future, new HashMap<>());
    }

    Weather draw() {
      Map<String, RegimePath> paths = new LinkedHashMap<>();
      for (Regime regime : regimes) {
        paths.put(regime.id(), RegimePath.of(episodes(regime, new HashSet<>()), horizon));
      }
      return new Weather(paths);
    }

    /// @param under regimes that are being drawn, so that a circle of drivers ends
    private List<RegimePath.Episode> episodes(Regime regime, Set<String> under) {
      List<RegimePath.Episode> known = done.get(regime.id());
      if (known != null) {
        return known;
      }
      under.add(regime.id());
      var random = draws.stream(future, "regime " + regime.id());
      var episodes = new ArrayList<>(RegimePath.draw(regime.law(), horizon, random));
      regime.driver().ifPresent(driver -> episodes.addAll(driven(regime, driver, under)));
      episodes.sort(Comparator.comparingDouble(RegimePath.Episode::from));
      done.put(regime.id(), episodes);
      return episodes;
    }

    private List<RegimePath.Episode> driven(Regime regime, Regime.Driver by, Set<String> under) {
      Optional<Regime> driver =
          regimes.stream()
              .filter(r -> r.id().equals(by.regime()) && !under.contains(r.id()))
              .findFirst();
      if (driver.isEmpty()) {
        return List.of();
      }
      var random = draws.stream(future, "driven " + regime.id());
      double probability = Ranges.at(by.probability(), random.nextDouble());
      var episodes = new ArrayList<RegimePath.Episode>();
      for (RegimePath.Episode cause : episodes(driver.get(), under)) {
        double months = RegimePath.duration(regime.law().months(), random);
        if (random.nextDouble() < probability) {
          episodes.add(new RegimePath.Episode(cause.from(), cause.from() + months));
        }
      }
      return episodes;
    }
  }
}
