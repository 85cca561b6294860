package dev.ledo.cli;

import dev.ledo.plan.PlanResult.Uncertain;
import dev.ledo.plan.answer.StockWorth;
import dev.ledo.plan.answer.Swing;
import dev.ledo.plan.answer.Worth;
import dev.ledo.plan.network.Network;
import tools.jackson.databind.node.ObjectNode;

/// What was asked beside the decision, as JSON: worths, break-evens and swings.
final class PlanAnswerDocument {

  private static final double SMALL = 1e-12;

  private final Network network;

  PlanAnswerDocument(Network network) {
    this.network = network;
  }

  void put(ObjectNode node, Uncertain found) {
    PlanJson.list(node, "stocks", found.worths().stocks(), PlanAnswerDocument::stock);
    PlanJson.list(node, "candidates", found.worths().candidates(), PlanAnswerDocument::worth);
    PlanJson.list(node, "prohibitions", found.worths().prohibitions(), PlanAnswerDocument::worth);
    PlanJson.list(node, "break_evens", found.worths().breakEvens(), PlanAnswerDocument::breakEven);
    PlanJson.list(node, "swings", found.swings(), this::swing);
  }

  private static void stock(ObjectNode node, StockWorth stock) {
    node.put("id", stock.id());
    node.put("about", stock.what());
    PlanJson.list(node, "levels", stock.levels(), PlanAnswerDocument::level);
    node.put("row", stock.row());
  }

  private static void level(ObjectNode node, StockWorth.Level level) {
    PlanJson.put(node, "held_t", level.tonnes());
    PlanJson.put(node, "saved_usd", level.savedUsd().mean());
    PlanJson.put(node, "saved_low_usd", level.savedUsd().low());
    PlanJson.put(node, "saved_high_usd", level.savedUsd().high());
    node.put("futures", level.savedUsd().size());
    node.put("given_up_futures", level.givenUp());
  }

  private static void worth(ObjectNode node, Worth worth) {
    node.put("id", worth.id());
    node.put("about", worth.what());
    node.put("used", worth.isUsed());
    PlanJson.put(node, "worth_usd", worth.worthUsd());
    PlanJson.put(node, "error_usd", worth.errorUsd());
    node.put("row", worth.row());
  }

  private static void breakEven(ObjectNode node, Worth.BreakEven found) {
    node.put("candidate", found.id());
    node.put("about", found.what());
    node.put("leg", found.leg());
    PlanJson.put(node, "now_usd_per_gross_t", found.now().usd());
    PlanJson.put(node, "freight_now_usd_per_gross_t", found.now().freightUsd());
    found
        .now()
        .chargesUsd()
        .ifPresentOrElse(
            usd -> PlanJson.put(node, "charges_now_usd_per_gross_t", usd),
            () -> node.putNull("charges_now_usd_per_gross_t"));
    found
        .breakEvenUsdPerTonne()
        .ifPresentOrElse(
            usd -> PlanJson.put(node, "break_even_usd_per_gross_t", usd),
            () -> node.putNull("break_even_usd_per_gross_t"));
    node.put("futures", found.futures());
  }

  private void swing(ObjectNode node, Swing swing) {
    var input = swing.input();
    node.put("about", input.about());
    node.put("row", input.row().toString());
    node.put("key", input.key());
    node.put("column", input.column());
    input
        .row()
        .findAmount(input.column())
        .ifPresent(amount -> {
          node.put("unit", input.row().unit(input.column()).symbol());
          PlanJson.put(node, "low", amount.low());
          PlanJson.put(node, "high", amount.high());
        });
    PlanJson.put(node, "cost_at_low_usd", swing.lowUsd());
    PlanJson.put(node, "cost_at_high_usd", swing.highUsd());
    node.put("moves_decision", swing.movesDecision());
    PlanJson.put(node, "shift_by_chance_part", swing.chance());
    ObjectNode shifts = node.putObject("shift_part");
    for (int m = 0; m < swing.shifts().size(); m++) {
      if (Math.abs(swing.shifts().get(m)) > SMALL) {
        PlanJson.put(shifts, network.modules().get(m).id(), swing.shifts().get(m));
      }
    }
  }
}
