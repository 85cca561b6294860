package dev.ledo.route.answer;

import dev.ledo.core.Amount;
import dev.ledo.core.Progress;
import dev.ledo.route.network.Construction;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Segment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Compares the cheapest hauls without and with a segment.
final class BuildQuestion {

  private final Network network;
  private final Corridor corridor;
  private final HaulOrder order;
  private final BuildTerms terms;

  BuildQuestion(Network network, Corridor corridor, HaulOrder order, BuildTerms terms) {
    this.network = network;
    this.corridor = corridor;
    this.order = order;
    this.terms = terms;
  }

  /// @throws IllegalArgumentException if there is no such segment or it exists
  BuildCase answer(String id, Progress progress) {
    Construction construction =
        network
            .findSegment(id)
            .flatMap(Segment::construction)
            .orElseThrow(() -> new IllegalArgumentException("no segment " + id + " to be built"));
    Situation without = situation(id, false);
    Situation with = situation(id, true);
    HaulPlan before = new HaulQuestion(without, order).answer(End.MIDDLE, progress);
    HaulPlan after = new HaulQuestion(with, order).answer(End.MIDDLE, progress);
    double saved = saved(without, with, before, progress);
    double delivered = before.totals().deliveredT();
    var gain =
        new BuildCase.Gain(
            saved,
            delivered > 0 ? OptionalDouble.of(saved / delivered) : OptionalDouble.empty(),
            Math.max(0, after.totals().deliveredT() - delivered),
            safer(without, with));
    return result(id, construction, after.tonnesOver(id), gain);
  }

  private Situation situation(String id, boolean isBuilt) {
    Set<String> built = new HashSet<>(corridor.terms().built());
    if (isBuilt) {
      built.add(id);
    } else {
      built.remove(id);
    }
    return new Situation(network, corridor.with(corridor.terms().withBuilt(built)));
  }

  /// Compares like with like: the tonnes that can be delivered without the segment.
  private double saved(Situation without, Situation with, HaulPlan before, Progress progress) {
    HaulOrder same = order;
    if (before.totals().unmetT() > 0) {
      Amount possible = Amount.of(before.totals().deliveredT());
      same = new HaulOrder(possible, false, order.steadySupply(), order.stock());
    }
    HaulPlan dear = new HaulQuestion(without, same).answer(End.MIDDLE, progress);
    HaulPlan cheap = new HaulQuestion(with, same).answer(End.MIDDLE, progress);
    return Math.max(0, dear.totals().money() - cheap.totals().money());
  }

  private static OptionalDouble safer(Situation without, Situation with) {
    OptionalDouble before = loss(without);
    OptionalDouble after = loss(with);
    return before.isPresent() && after.isPresent()
        ? OptionalDouble.of(before.getAsDouble() - after.getAsDouble())
        : OptionalDouble.empty();
  }

  private static OptionalDouble loss(Situation situation) {
    return new BestRoutes(situation, Situation.YEAR)
        .find(Criterion.RISK)
        .map(best -> best.best().middle())
        .orElse(OptionalDouble.empty());
  }

  private BuildCase result(
      String id, Construction construction, double tonnes, BuildCase.Gain gain) {
    Optional<Estimate> annual =
        construction
            .cost()
            .flatMap(cost -> construction.lifeYears().map(life -> annualCost(cost, life)));
    OptionalDouble perT =
        annual.isPresent() && annual.get().middle().isPresent() && tonnes > 0
            ? OptionalDouble.of(annual.get().middle().getAsDouble() / tonnes)
            : OptionalDouble.empty();
    return new BuildCase(
        id, annual, tonnes, perT, gain, breakEven(construction, gain), gaps(id, construction));
  }

  private Estimate annualCost(Amount cost, Amount life) {
    return Estimate.ofCost(end -> end.cost(cost) * terms.annuity(end.capacity(life)));
  }

  private OptionalDouble breakEven(Construction construction, BuildCase.Gain gain) {
    double yearly = gain.moneyPerYear() + terms.moneyPerT().orElse(0) * gain.tonnesPerYear();
    return construction
        .lifeYears()
        .map(life -> OptionalDouble.of(yearly / terms.annuity(End.MIDDLE.capacity(life))))
        .orElse(OptionalDouble.empty());
  }

  private static List<Gap> gaps(String id, Construction construction) {
    var gaps = new ArrayList<Gap>();
    if (construction.cost().isEmpty()) {
      gaps.add(new Gap(id, Figure.CONSTRUCTION_COST));
    }
    if (construction.lifeYears().isEmpty()) {
      gaps.add(new Gap(id, Figure.LIFE));
    }
    return gaps;
  }
}
