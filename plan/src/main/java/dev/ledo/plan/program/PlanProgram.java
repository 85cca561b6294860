package dev.ledo.plan.program;

import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Operation;
import dev.ledo.stochastic.RandomElement;
import dev.ledo.stochastic.TwoStageProgram;
import dev.ledo.stochastic.TwoStageProgramBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// A network as a two-stage program: modules are decided first, operation follows.
///
/// Costs are in millions of USD, amounts in tonnes. One program serves all networks of one shape;
/// what differs between them are its random elements.
public final class PlanProgram {

  private static final double SAME = 1e-12;

  private final Network network;
  private final Layout layout;
  private final Draft draft;
  private final double[] base;
  private final int[] varying;
  private final TwoStageProgram program;

  private PlanProgram(Network network, List<Network> witnesses) {
    this.network = network;
    this.layout = new Layout(network);
    this.draft = new Draft(layout);
    Coefficients.of(network, layout, draft);
    this.base = draft.values();
    this.varying = varying(witnesses);
    this.program = build();
  }

  /// The program of a network.
  ///
  /// @param witnesses networks of the same shape in which everything that may differ does differ
  public static PlanProgram of(Network network, List<Network> witnesses) {
    return new PlanProgram(network, witnesses);
  }

  private int[] varying(List<Network> witnesses) {
    var differs = new boolean[base.length];
    for (Network witness : witnesses) {
      double[] other = numbers(witness);
      for (int i = 0; i < base.length; i++) {
        differs[i] |= !isSame(base[i], other[i]);
      }
    }
    return IntStream.range(0, base.length).filter(i -> differs[i]).toArray();
  }

  private static boolean isSame(double one, double other) {
    return Math.abs(one - other) <= SAME * Math.max(1, Math.abs(one));
  }

  private double[] numbers(Network other) {
    var values = new Values(base.length);
    Coefficients.of(other, layout, values);
    return values.values();
  }

  private TwoStageProgram build() {
    TwoStageProgramBuilder builder = TwoStageProgram.builder(network.name());
    double[] firstCosts = certainFirstCosts();
    for (int m = 0; m < network.modules().size(); m++) {
      Module module = network.modules().get(m);
      String name = layout.firstColumns().get(m);
      builder.firstColumn(name, firstCosts[m], 0, module.most(), module.whole());
    }
    addRequirements(builder);
    for (int j = 0; j < layout.columns().size(); j++) {
      builder.secondColumn(layout.columns().get(j), draft.costs[j], 0, draft.most[j]);
    }
    for (int i = 0; i < layout.rows().size(); i++) {
      Layout.Row row = layout.rows().get(i);
      builder.secondRow(row.name(), draft.right[i] - row.below(), draft.right[i] + row.above());
    }
    for (Draft.Place place : draft.places) {
      if (place.kind() == Draft.Kind.TECHNOLOGY && place.value() != 0) {
        builder.technology(place.row(), place.column(), place.value());
      } else if (place.kind() == Draft.Kind.RECOURSE && place.value() != 0) {
        builder.recourse(place.row(), place.column(), place.value());
      }
    }
    for (int number : varying) {
      builder.random(element(draft.places.get(number)));
    }
    return builder.build();
  }

  /// Costs of the modules, 0 where the cost differs between worlds and comes with the world.
  private double[] certainFirstCosts() {
    double[] costs = draft.firstCosts.clone();
    for (int number : varying) {
      Draft.Place place = draft.places.get(number);
      if (place.kind() == Draft.Kind.FIRST_COST) {
        costs[place.column()] = 0;
      }
    }
    return costs;
  }

  /// Of a module that requires another one, none is built without it.
  private void addRequirements(TwoStageProgramBuilder builder) {
    List<String> ids = network.modules().stream().map(Module::id).toList();
    for (int m = 0; m < ids.size(); m++) {
      Module module = network.modules().get(m);
      for (String required : module.requires().stream().sorted().toList()) {
        String name = module.id() + " requires " + required;
        int row = builder.firstRow(name, Double.NEGATIVE_INFINITY, 0);
        builder.first(row, m, 1);
        builder.first(row, ids.indexOf(required), -module.most());
      }
    }
  }

  private RandomElement element(Draft.Place place) {
    return switch (place.kind()) {
      case FIRST_COST -> new RandomElement.FirstCost(place.column());
      case COST -> new RandomElement.Cost(place.column());
      case MOST -> new RandomElement.Upper(place.column());
      case RIGHT -> {
        Layout.Row row = layout.rows().get(place.row());
        yield new RandomElement.RightHandSide(place.row(), row.below(), row.above());
      }
      case TECHNOLOGY -> new RandomElement.Technology(place.row(), place.column());
      case RECOURSE -> new RandomElement.Recourse(place.row(), place.column());
    };
  }

  /// The network that gave the program its shape.
  public Network network() {
    return network;
  }

  /// The two-stage program.
  public TwoStageProgram program() {
    return program;
  }

  Layout layout() {
    return layout;
  }

  /// How many numbers differ between worlds.
  public int randomElements() {
    return varying.length;
  }

  /// Writes the values that the program's random elements have in a world.
  ///
  /// @throws IllegalArgumentException if the world differs in a number that no witness did
  public void fill(Network world, double[] values) {
    double[] numbers = numbers(world);
    int next = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (next < varying.length && varying[next] == i) {
        values[next] = numbers[i];
        next++;
      } else if (!isSame(base[i], numbers[i])) {
        throw new IllegalArgumentException(
            "%s: %s is %s instead of %s, which no witness foresaw"
                .formatted(world.name(), draft.places.get(i), numbers[i], base[i]));
      }
    }
  }

  /// A first-stage point from its values by name.
  public double[] firstPoint(Map<String, Double> named) {
    double[] point = new double[layout.firstColumns().size()];
    Arrays.setAll(point, j -> named.getOrDefault(layout.firstColumns().get(j), 0.0));
    return point;
  }

  /// How many of each module a first-stage point builds.
  static List<Double> built(double[] first) {
    return Arrays.stream(first).boxed().toList();
  }

  /// The operation that a second-stage point stands for.
  ///
  /// @param world the network that was operated
  Operation operation(Network world, double[] second) {
    int periods = network.horizon().size();
    double[][] levels = new double[network.activities().size()][];
    Arrays.setAll(levels, i -> read(periods, p -> second[layout.level(i, p)]));
    double[][][] stored = new double[network.stores().size()][][];
    for (int i = 0; i < stored.length; i++) {
      int store = i;
      stored[i] = new double[network.stores().get(i).stocks().size()][];
      Arrays.setAll(stored[i], s -> read(periods, p -> second[layout.stored(store, s, p)]));
    }
    double[][] delivered = new double[network.needs().size()][];
    Arrays.setAll(delivered, i -> read(periods, p -> second[layout.delivered(i, p)]));
    double[][][] lost = new double[network.needs().size()][][];
    for (int i = 0; i < lost.length; i++) {
      int need = i;
      lost[i] = new double[network.needs().get(i).losses().size()][];
      Arrays.setAll(lost[i], w -> read(periods, p -> second[layout.lost(need, w, p)]));
    }
    return new Operation(world, levels, stored, delivered, lost);
  }

  private static double[] read(int periods, IntToDoubleFunction value) {
    double[] values = new double[periods];
    Arrays.setAll(values, value);
    return values;
  }

  /// Takes the numbers and remembers their places.
  private static final class Draft implements Coefficients.Numbers {

    private enum Kind {
      FIRST_COST,
      COST,
      MOST,
      RIGHT,
      TECHNOLOGY,
      RECOURSE
    }

    private record Place(Kind kind, int row, int column, double value) {}

    private final List<Place> places = new ArrayList<>();
    private final double[] firstCosts;
    private final double[] costs;
    private final double[] most;
    private final double[] right;

    Draft(Layout layout) {
      firstCosts = new double[layout.firstColumns().size()];
      costs = new double[layout.columns().size()];
      most = new double[layout.columns().size()];
      right = new double[layout.rows().size()];
      Arrays.fill(most, Double.POSITIVE_INFINITY);
    }

    double[] values() {
      return places.stream().mapToDouble(Place::value).toArray();
    }

    @Override
    public void firstCost(int column, double value) {
      firstCosts[column] = value;
      places.add(new Place(Kind.FIRST_COST, -1, column, value));
    }

    @Override
    public void cost(int column, double value) {
      costs[column] = value;
      places.add(new Place(Kind.COST, -1, column, value));
    }

    @Override
    public void most(int column, double value) {
      most[column] = value;
      places.add(new Place(Kind.MOST, -1, column, value));
    }

    @Override
    public void right(int row, double value) {
      right[row] = value;
      places.add(new Place(Kind.RIGHT, row, -1, value));
    }

    @Override
    public void technology(int row, int column, double value) {
      places.add(new Place(Kind.TECHNOLOGY, row, column, value));
    }

    @Override
    public void recourse(int row, int column, double value) {
      places.add(new Place(Kind.RECOURSE, row, column, value));
    }
  }

  /// Takes the numbers alone.
  private static final class Values implements Coefficients.Numbers {

    private final double[] values;
    private int size;

    Values(int size) {
      this.values = new double[size];
    }

    double[] values() {
      if (size != values.length) {
        throw new IllegalArgumentException(
            "a network of another shape: %d numbers instead of %d".formatted(size, values.length));
      }
      return values;
    }

    private void add(double value) {
      values[size++] = value;
    }

    @Override
    public void firstCost(int column, double value) {
      add(value);
    }

    @Override
    public void cost(int column, double value) {
      add(value);
    }

    @Override
    public void most(int column, double value) {
      add(value);
    }

    @Override
    public void right(int row, double value) {
      add(value);
    }

    @Override
    public void technology(int row, int column, double value) {
      add(value);
    }

    @Override
    public void recourse(int row, int column, double value) {
      add(value);
    }
  }
}
