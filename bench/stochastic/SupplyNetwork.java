import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A made-up supply network: mines whose feeds differ in composition, separators that give all
/// elements of a feed at once, and a market for each element.
///
/// It is written in the parts that PyPSA knows, so that one list of parts describes the problem to
/// both. Amounts are tonnes of oxide in a period, costs are thousands of USD.
final class SupplyNetwork {

  static final int MINES = 8;
  static final int SEPARATORS = 5;
  static final int PERIODS = 12;

  static final String[] ELEMENTS = {"LaCe", "NdPr", "SmEuGd", "Dy", "Tb", "Y"};

  private static final double[] PRICE = {1, 55, 12, 260, 820, 6};
  private static final double[] DEMAND = {900, 700, 60, 55, 12, 130};

  /// Shares of the elements in a light and in a heavy feed; each mine lies between.
  private static final double[] LIGHT = {0.72, 0.21, 0.045, 0.003, 0.0006, 0.0214};

  private static final double[] HEAVY = {0.20, 0.22, 0.12, 0.05, 0.008, 0.402};

  /// What becomes what a link takes in.
  ///
  /// @param efficiency of what goes in, negative if the bus gives
  record Output(String bus, double efficiency) {}

  /// A source, or a sink if the sign is -1.
  ///
  /// @param size most in a period; if it is to be decided, this or more
  /// @param most size that can be decided; the size itself if it is given
  /// @param capital cost of each unit of size, if it is to be decided
  /// @param mine whose outages stop it, -1 if none
  /// @param element whose price its cost follows, -1 if none
  record Generator(
      String name,
      String bus,
      int sign,
      double cost,
      double size,
      double most,
      double capital,
      int mine,
      int element) {

    boolean extendable() {
      return capital > 0;
    }
  }

  /// Takes from one bus and gives to others.
  record Link(String name, String from, double cost, double size, List<Output> outputs) {}

  /// Keeps what is at a bus, empty at first.
  ///
  /// @param holding cost of a unit for a period
  record Store(String name, String bus, double holding, double size, double most, double capital) {

    boolean extendable() {
      return capital > 0;
    }
  }

  /// Demand at a bus, to be multiplied by what a scenario says.
  record Load(String name, String bus, int element, double amount) {}

  final List<String> buses = new ArrayList<>();
  final List<Generator> generators = new ArrayList<>();
  final List<Link> links = new ArrayList<>();
  final List<Store> stores = new ArrayList<>();
  final List<Load> loads = new ArrayList<>();

  private final Random random;

  SupplyNetwork(long seed) {
    random = new Random(seed);
    double[][] feeds = new double[MINES][];
    for (int m = 0; m < MINES; m++) {
      feeds[m] = mine(m);
    }
    for (int s = 0; s < SEPARATORS; s++) {
      separator(s, feeds);
    }
    for (int e = 0; e < ELEMENTS.length; e++) {
      market(e);
    }
  }

  private double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  private double[] mine(int m) {
    String bus = bus("feed " + m);
    double heavy = m % 2 == 0 ? between(0, 0.1) : between(0.5, 1);
    double cost = between(3, 7) + 5 * heavy;
    double built = m < 3 ? between(200, 500) : 0;
    generators.add(
        new Generator(
            "mine " + m, bus, 1, cost, built, between(900, 1800), between(8, 18), m, -1));
    stores.add(new Store("heap " + m, bus, 0.05, between(200, 400), 0, 0));
    double[] shares = new double[ELEMENTS.length];
    double sum = 0;
    for (int e = 0; e < shares.length; e++) {
      shares[e] = (LIGHT[e] * (1 - heavy) + HEAVY[e] * heavy) * between(0.8, 1.2);
      sum += shares[e];
    }
    for (int e = 0; e < shares.length; e++) {
      shares[e] /= sum;
    }
    return shares;
  }

  private void separator(int s, double[][] feeds) {
    String throughput = bus("throughput " + s);
    double built = s < 2 ? between(300, 700) : 0;
    generators.add(
        new Generator(
            "separator " + s,
            throughput,
            1,
            between(2, 5),
            built,
            between(1500, 2500),
            between(15, 30),
            -1,
            -1));
    for (int e = 0; e < ELEMENTS.length; e++) {
      String made = bus(ELEMENTS[e] + " at " + s);
      stores.add(
          new Store("store " + made, made, 0.012 * PRICE[e], 0.5 * DEMAND[e], 0, 0));
      links.add(
          new Link(
              "ship " + made,
              made,
              between(0.2, 1),
              between(0.8, 2) * DEMAND[e],
              List.of(new Output(ELEMENTS[e], 1))));
      add("dispose " + made, made, -1, between(0.3, 0.8), 1e5, -1);
    }
    double recovery = between(0.86, 0.96);
    for (int m = 0; m < MINES; m++) {
      String there = bus("feed " + m + " at " + s);
      links.add(
          new Link(
              "leg " + m + "-" + s,
              "feed " + m,
              between(0.3, 3),
              between(250, 900),
              List.of(new Output(there, 1))));
      stores.add(new Store("pile " + m + "-" + s, there, 0.06, between(50, 150), 0, 0));
      var outputs = new ArrayList<Output>();
      for (int e = 0; e < ELEMENTS.length; e++) {
        outputs.add(new Output(ELEMENTS[e] + " at " + s, feeds[m][e] * recovery * between(0.97, 1.03)));
      }
      outputs.add(new Output(throughput, -1));
      links.add(new Link("separate " + m + "-" + s, there, 0.1, 10_000, outputs));
    }
  }

  private void market(int e) {
    String bus = bus(ELEMENTS[e]);
    double price = PRICE[e];
    double demand = DEMAND[e];
    loads.add(new Load("demand " + bus, bus, e, demand));
    add("buy " + bus, bus, 1, 1.3 * price, 0.3 * demand, e);
    add("sell " + bus, bus, -1, -0.7 * price, 0.5 * demand, e);
    add("thrift " + bus, bus, 1, 3 * price, 0.15 * demand, -1);
    add("lost " + bus, bus, 1, 10 * price + 20, 1e5, -1);
    stores.add(new Store("stock " + bus, bus, 0.01 * price, 0, 6 * demand, 0.05 * price));
  }

  private void add(String name, String bus, int sign, double cost, double size, int element) {
    generators.add(new Generator(name, bus, sign, cost, size, size, 0, -1, element));
  }

  private String bus(String name) {
    buses.add(name);
    return name;
  }
}
