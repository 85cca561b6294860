package dev.ledo.plan.future;

import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Series;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// All worlds a plan may meet: regimes that come and go, and figures that turn out anywhere in
/// their ranges.
///
/// Future k depends on the seed and k alone, and every draw has a name, so that plans that are
/// compared meet the same futures.
public final class Futures {

  private static final double PART_DISTURBED = 0.37;

  private final Function<Ranges, Network> networks;
  private final List<Regime> regimes;
  private final Draws draws;
  private final Network middle;

  /// @param networks the network for each way the ranges may turn out, always of one shape
  public Futures(Function<Ranges, Network> networks, List<Regime> regimes, long seed) {
    this.networks = networks;
    this.regimes = List.copyOf(regimes);
    this.draws = new Draws(seed);
    this.middle = networks.apply(Ranges.MIDDLE);
  }

  /// The regimes.
  public List<Regime> regimes() {
    return regimes;
  }

  /// The calm world: every figure in the middle of its range, nothing disturbed.
  public Network calm() {
    return middle;
  }

  /// Every figure in the middle of its range, some regimes disturbed all the time.
  ///
  /// @param disturbed ids of regimes
  public Network under(Set<String> disturbed) {
    Weather weather = Weather.always(regimes, disturbed, middle.horizon());
    return new World(middle, regimes, weather, Ranges.MIDDLE).network();
  }

  /// One future.
  public Network get(int future) {
    return world(future, weather(future));
  }

  /// When each regime is disturbed in one future.
  public Weather weather(int future) {
    return Weather.draw(regimes, middle.horizon(), draws, future);
  }

  /// Where in its range a figure turns out in one future, 0..1.
  public double place(int future, Input input) {
    return Ranges.drawn(draws, future).place(input);
  }

  /// One future as an operator sees it at the end of a period: the ranges have turned out, the
  /// weather is known so far.
  public Network outlook(int future, int known) {
    return world(future, weather(future).outlook(regimes, middle.horizon(), known));
  }

  private Network world(int future, Weather weather) {
    Ranges ranges = Ranges.drawn(draws, future);
    return new World(networks.apply(ranges), regimes, weather, ranges).network();
  }

  /// Worlds in which everything that may differ between futures does differ: every range at its
  /// ends and in between, with and without every regime at work.
  public List<Network> witnesses() {
    Map<String, RegimePath> everywhere = new LinkedHashMap<>();
    Series part = Series.constant(middle.horizon().size(), PART_DISTURBED);
    regimes.forEach(r -> everywhere.put(r.id(), new RegimePath(part, part)));
    var everything = new Weather(everywhere);
    return List.of(
        middle,
        networks.apply(input -> 0),
        networks.apply(input -> 1),
        new World(middle, regimes, everything, Ranges.MIDDLE).network(),
        world(0, everything),
        world(1, everything));
  }
}
