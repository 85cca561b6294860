import java.util.SplittableRandom;

/// Outages, prices and demand by number of the scenario: nothing is stored, each scenario can be
/// made alone and is the same every time.
final class Futures {

  private static final double FAILS = 0.08;
  private static final double STARTS_DOWN = 0.05;
  private static final double REPAIRED = 0.35;

  private final long seed;

  /// One scenario.
  ///
  /// @param available 0 or 1 by mine and period
  /// @param price factor by element and period
  /// @param demand factor by element and period
  record Future(double[][] available, double[][] price, double[][] demand) {}

  Futures(long seed) {
    this.seed = seed;
  }

  Future get(int scenario) {
    var random = new SplittableRandom(seed * 1_000_003L + scenario);
    double[][] available = new double[SupplyNetwork.MINES][SupplyNetwork.PERIODS];
    for (double[] mine : available) {
      boolean down = random.nextDouble() < STARTS_DOWN;
      for (int t = 0; t < mine.length; t++) {
        mine[t] = down ? 0 : 1;
        down = down ? random.nextDouble() >= REPAIRED : random.nextDouble() < FAILS;
      }
    }
    double[] common = walk(random, 0.8, 0.15);
    int elements = SupplyNetwork.ELEMENTS.length;
    double[][] price = new double[elements][SupplyNetwork.PERIODS];
    double[][] demand = new double[elements][SupplyNetwork.PERIODS];
    for (int e = 0; e < elements; e++) {
      double[] own = walk(random, 0.8, 0.1);
      double[] need = walk(random, 0.95, 0.06);
      for (int t = 0; t < SupplyNetwork.PERIODS; t++) {
        price[e][t] = Math.exp(common[t] + own[t]);
        demand[e][t] = (1 + 0.04 * t) * Math.exp(need[t]);
      }
    }
    return new Future(available, price, demand);
  }

  private static double[] walk(SplittableRandom random, double memory, double step) {
    double[] walk = new double[SupplyNetwork.PERIODS];
    double at = 0;
    for (int t = 0; t < walk.length; t++) {
      at = memory * at + step * random.nextGaussian();
      walk[t] = at;
    }
    return walk;
  }
}
