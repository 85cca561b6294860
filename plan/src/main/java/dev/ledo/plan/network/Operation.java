package dev.ledo.plan.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What is done in every period in one world.
///
/// All values are in the order of the network's lists, then by period.
public final class Operation {

  private final Network network;
  private final double[][] levels;
  private final double[][][] stored;
  private final double[][] delivered;
  private final double[][][] lost;

  /// The arrays are kept, not copied: who makes an operation gives them away.
  ///
  /// @param levels units by activity and period
  /// @param stored tonnes by store, stock of the store, and end of period
  /// @param delivered tonnes by need and period
  /// @param lost tonnes by need, way to go without, and period
  public Operation(
      Network network,
      double[][] levels,
      double[][][] stored,
      double[][] delivered,
      double[][][] lost) {
    this.network = network;
    this.levels = levels;
    this.stored = stored;
    this.delivered = delivered;
    this.lost = lost;
  }

  /// The network that was operated.
  public Network network() {
    return network;
  }

  /// If something goes to the number that stands for no limit, so that in truth it would go on
  /// without end: everything that goes beyond sense with it. None in a plan that means anything.
  public List<Activity> endless() {
    Map<String, Capacity> capacities = new HashMap<>();
    network.capacities().forEach(capacity -> capacities.put(capacity.id(), capacity));
    var beyondSense = new ArrayList<Activity>();
    boolean isEndless = false;
    for (int i = 0; i < levels.length; i++) {
      Activity activity = network.activities().get(i);
      int number = i;
      isEndless |= activity.use().filter(use -> isEndless(number, use, capacities)).isPresent();
      if (Arrays.stream(levels[i]).anyMatch(level -> level >= Capacity.BEYOND_SENSE)) {
        beyondSense.add(activity);
      }
    }
    return isEndless ? beyondSense : List.of();
  }

  private boolean isEndless(int activity, Use use, Map<String, Capacity> capacities) {
    Capacity capacity = capacities.get(use.capacity());
    return capacity != null
        && IntStream.range(0, levels[activity].length)
            .anyMatch(p -> capacity.isEndless(use.amount() * levels[activity][p], p));
  }

  /// Units of an activity in a period.
  public double level(int activity, int period) {
    return levels[activity][period];
  }

  /// Tonnes of one stock of a store at the end of a period.
  public double stored(int store, int stock, int period) {
    return stored[store][stock][period];
  }

  /// Tonnes of all stocks of a store at the end of a period.
  public double stored(int store, int period) {
    double sum = 0;
    for (double[] each : stored[store]) {
      sum += each[period];
    }
    return sum;
  }

  /// Tonnes delivered to a need in a period.
  public double delivered(int need, int period) {
    return delivered[need][period];
  }

  /// Tonnes a need goes without in one way in a period.
  public double lost(int need, int way, int period) {
    return lost[need][way][period];
  }

  /// Tonnes a need goes without in a period.
  public double lost(int need, int period) {
    double sum = 0;
    for (double[] way : lost[need]) {
      sum += way[period];
    }
    return sum;
  }

  /// Part of everything needed that is gone without in a period, 0..1.
  public double lostPart(int period) {
    double without = 0;
    double needed = 0;
    for (int i = 0; i < lost.length; i++) {
      without += lost(i, period);
      needed += network.needs().get(i).perPeriod().get(period);
    }
    return needed > 0 ? without / needed : 0;
  }

  /// Tonnes gone without over all needs and periods.
  public double lostTonnes() {
    double sum = 0;
    for (int i = 0; i < lost.length; i++) {
      for (int p = 0; p < network.horizon().size(); p++) {
        sum += lost(i, p);
      }
    }
    return sum;
  }
}
