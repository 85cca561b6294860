package dev.ledo.plan.answer;

import dev.ledo.plan.network.Module;
import dev.ledo.stochastic.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Plays a decision forward with each stock target, one after the other.
final class Stockpiles {

  private static final double[] PARTS = {0.5, 1};

  private final Player player;
  private final Decision decision;
  private final int futures;

  /// @param futures how many futures to play
  Stockpiles(Player player, Decision decision, int futures) {
    this.player = player;
    this.decision = decision;
    this.futures = futures;
  }

  List<StockWorth> worths() {
    List<Module> modules = decision.network().modules();
    return IntStream.range(0, modules.size())
        .filter(m -> modules.get(m).into() instanceof Module.Into.Holding)
        .mapToObj(this::worth)
        .toList();
  }

  private StockWorth worth(int number) {
    Module module = decision.network().modules().get(number);
    List<Player.Outcome> without = player.outcomes(with(number, 0), futures);
    var levels = new ArrayList<StockWorth.Level>();
    for (double part : PARTS) {
      List<Player.Outcome> with = player.outcomes(with(number, part), futures);
      levels.add(level(part * module.adds().max(), without, with));
    }
    return new StockWorth(module.id(), module.about(), levels, module.row());
  }

  private static StockWorth.Level level(
      double tonnes, List<Player.Outcome> without, List<Player.Outcome> with) {
    double[] saved =
        IntStream.range(0, with.size())
            .mapToDouble(k -> without.get(k).costUsd() - with.get(k).costUsd())
            .toArray();
    int givenUp = (int) with.stream().filter(Player.Outcome::gaveUp).count();
    return new StockWorth.Level(tonnes, Estimate.of(saved), givenUp);
  }

  private List<Double> with(int module, double number) {
    var built = new ArrayList<>(decision.built());
    built.set(module, number);
    return built;
  }
}
