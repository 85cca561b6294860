import dev.ledo.stochastic.RandomElement;
import dev.ledo.stochastic.ScenarioSource;
import dev.ledo.stochastic.TwoStageProgram;
import dev.ledo.stochastic.TwoStageProgramBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// A supply network as a two-stage program: sizes are decided first, what moves follows.
final class SupplyProgram {

  private static final double INFINITE = Double.POSITIVE_INFINITY;

  private final TwoStageProgramBuilder builder = TwoStageProgram.builder("supply");
  private final List<ToDoubleFunction<Futures.Future>> random = new ArrayList<>();
  private final List<Map<String, Integer>> balances = new ArrayList<>();
  private final Map<String, Integer> sizes = new HashMap<>();
  private final TwoStageProgram program;

  SupplyProgram(SupplyNetwork network) {
    for (var generator : network.generators) {
      if (generator.extendable()) {
        size(generator.name(), generator.capital(), generator.size(), generator.most());
      }
    }
    for (var store : network.stores) {
      if (store.extendable()) {
        size(store.name(), store.capital(), store.size(), store.most());
      }
    }
    for (int t = 0; t < SupplyNetwork.PERIODS; t++) {
      balances.add(new HashMap<>());
      for (String bus : network.buses) {
        balances.get(t).put(bus, builder.secondRow(bus + " " + t, 0, 0));
      }
    }
    for (int t = 0; t < SupplyNetwork.PERIODS; t++) {
      addPeriod(network, t);
    }
    for (var store : network.stores) {
      addStore(store);
    }
    program = builder.build();
  }

  TwoStageProgram program() {
    return program;
  }

  /// Scenarios 0, 1, 2 … of a seed, equally likely.
  ScenarioSource scenarios(Futures futures, int size) {
    return new Source(futures, random, size);
  }

  private void size(String name, double capital, double least, double most) {
    sizes.put(name, builder.firstColumn(name, capital, least, most));
  }

  private void addPeriod(SupplyNetwork network, int t) {
    for (var generator : network.generators) {
      addGenerator(generator, t);
    }
    for (var link : network.links) {
      int flow = builder.secondColumn(link.name() + " " + t, link.cost(), 0, link.size());
      builder.recourse(balance(link.from(), t), flow, -1);
      for (var output : link.outputs()) {
        builder.recourse(balance(output.bus(), t), flow, output.efficiency());
      }
    }
    for (var load : network.loads) {
      builder.random(new RandomElement.RightHandSide(balance(load.bus(), t), 0, 0));
      random.add(future -> load.amount() * future.demand()[load.element()][t]);
    }
  }

  private void addGenerator(SupplyNetwork.Generator generator, int t) {
    double upper = generator.extendable() ? INFINITE : generator.size();
    int flow = builder.secondColumn(generator.name() + " " + t, generator.cost(), 0, upper);
    builder.recourse(balance(generator.bus(), t), flow, generator.sign());
    if (generator.element() >= 0) {
      builder.random(new RandomElement.Cost(flow));
      random.add(future -> generator.cost() * future.price()[generator.element()][t]);
    }
    if (generator.extendable()) {
      int row = limit(generator.name(), flow, t);
      if (generator.mine() >= 0) {
        builder.random(new RandomElement.Technology(row, sizes.get(generator.name())));
        random.add(future -> -future.available()[generator.mine()][t]);
      }
    }
  }

  private int limit(String name, int column, int t) {
    int row = builder.secondRow("size of " + name + " " + t, -INFINITE, 0);
    builder.recourse(row, column, 1).technology(row, sizes.get(name), -1);
    return row;
  }

  private void addStore(SupplyNetwork.Store store) {
    int before = -1;
    for (int t = 0; t < SupplyNetwork.PERIODS; t++) {
      double upper = store.extendable() ? INFINITE : store.size();
      int kept = builder.secondColumn(store.name() + " " + t, store.holding(), 0, upper);
      builder.recourse(balance(store.bus(), t), kept, -1);
      if (before >= 0) {
        builder.recourse(balance(store.bus(), t), before, 1);
      }
      if (store.extendable()) {
        limit(store.name(), kept, t);
      }
      before = kept;
    }
  }

  private int balance(String bus, int t) {
    return balances.get(t).get(bus);
  }

  private record Source(Futures futures, List<ToDoubleFunction<Futures.Future>> random, int size)
      implements ScenarioSource {

    @Override
    public double probability(int scenario) {
      return 1.0 / size;
    }

    @Override
    public void fill(int scenario, double[] values) {
      var future = futures.get(scenario);
      for (int e = 0; e < values.length; e++) {
        values[e] = random.get(e).applyAsDouble(future);
      }
    }
  }
}
