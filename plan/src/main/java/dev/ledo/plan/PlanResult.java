package dev.ledo.plan;

import dev.ledo.plan.answer.Ask;
import dev.ledo.plan.answer.Curve;
import dev.ledo.plan.answer.Decision;
import dev.ledo.plan.answer.Foresight;
import dev.ledo.plan.answer.Fresh;
import dev.ledo.plan.answer.Played;
import dev.ledo.plan.answer.StockWorth;
import dev.ledo.plan.answer.Swing;
import dev.ledo.plan.answer.Worth;
import dev.ledo.plan.future.Regime;
import dev.ledo.plan.program.Plan;
import dev.ledo.plan.reading.AsRead;
import dev.ledo.plan.reading.Questions;
import java.util.List;
import java.util.Optional;

/// Everything the plan of a case has to say.
///
/// @param ask how futures were drawn and weighed
/// @param questions what the case asked
/// @param regimes what may be disturbed, in the order of [Decision.Outcome#disturbedMonths]
/// @param asRead what the case leaves open and how it was read, and what its ways take
/// @param calm the best plan if nothing goes wrong
/// @param uncertain what many futures say; empty if none was asked for
/// @param curves what independence costs
public record PlanResult(
    Ask ask,
    Questions questions,
    List<Regime> regimes,
    AsRead asRead,
    Plan calm,
    Optional<Uncertain> uncertain,
    List<Curve> curves) {

  public PlanResult {
    regimes = List.copyOf(regimes);
    curves = List.copyOf(curves);
  }

  /// What many futures say.
  ///
  /// @param decision what to decide now, and how it fares
  /// @param decided the decision operated in the calm world: its flows by year
  /// @param fresh the decision judged by other futures; empty if none was asked for
  /// @param foresight what knowing more would be worth
  /// @param played the decision without foresight; empty if it was not asked for
  /// @param worths what each thing that is asked about is worth
  /// @param swings which figures move the plan, those first that move it most
  public record Uncertain(
      Decision decision,
      Plan decided,
      Optional<Fresh> fresh,
      Foresight foresight,
      Optional<Played> played,
      Worths worths,
      List<Swing> swings) {

    public Uncertain {
      swings = List.copyOf(swings);
    }
  }

  /// What each thing that the case asks about is worth over many futures.
  ///
  /// @param stocks what each stock target saves; empty if nothing was to be played forward
  /// @param candidates what each candidate is worth
  /// @param prohibitions what each prohibition costs
  /// @param breakEvens freights with charges at which ways stop paying
  public record Worths(
      List<StockWorth> stocks,
      List<Worth> candidates,
      List<Worth> prohibitions,
      List<Worth.BreakEven> breakEvens) {

    public Worths {
      stocks = List.copyOf(stocks);
      candidates = List.copyOf(candidates);
      prohibitions = List.copyOf(prohibitions);
      breakEvens = List.copyOf(breakEvens);
    }
  }
}
