package dev.ledo.cli;

import dev.ledo.assay.DecisionThreshold;
import dev.ledo.assay.KrigedGround;
import dev.ledo.assay.MeasuredRecovery;
import dev.ledo.assay.NextLook;
import dev.ledo.assay.SiteComposition;
import dev.ledo.assay.SiteResult;
import dev.ledo.assay.SiteSpace;
import dev.ledo.assay.SiteValue;
import dev.ledo.assay.composition.Estimate;
import dev.ledo.assay.sampling.Advice;
import dev.ledo.assay.sampling.Worth;
import dev.ledo.assay.space.CrossValidation;
import dev.ledo.assay.space.Structure;
import dev.ledo.assay.space.VariogramFit;
import dev.ledo.core.Element;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The part of the document on one site.
final class AssaySiteDocument {

  private AssaySiteDocument() {}

  static void site(ObjectNode node, SiteResult site) {
    node.put("site", site.site());
    node.put("name", site.name());
    PlanJson.list(node, "compositions", site.compositions(), AssaySiteDocument::composition);
    site.recovery().ifPresent(found -> recovery(node.putObject("recovery"), found));
    PlanJson.list(node, "values", site.values(), AssaySiteDocument::value);
    site.space().ifPresent(found -> space(node.putObject("space"), found));
    next(node.putObject("next"), site.next());
    PlanJson.texts(node, "notes", site.notes());
  }

  private static void composition(ObjectNode node, SiteComposition composition) {
    node.put("digestion", AssayDocument.word(composition.digestion()));
    PlanJson.texts(node, "samples", composition.samples());
    PlanJson.texts(node, "not_used", composition.leftOut());
    PlanJson.texts(
        node, "certificates", composition.certificates().stream().map(Object::toString).toList());
    node.put("error", composition.error().basis());
    estimate(node.putObject("reo_ppm"), composition.reoPpm());
    ObjectNode shares = node.putObject("reo_percent");
    ObjectNode ppm = node.putObject("ppm");
    for (Element element : composition.posterior().elements()) {
      estimate(shares.putObject(element.symbol()), composition.sharePercent(element));
      estimate(ppm.putObject(element.symbol()), composition.ppm(element));
    }
    PlanJson.texts(
        node, "without_a_number", AssayDocument.symbols(composition.posterior().leftOut()));
    logs(node.putObject("typical_log_ppm"), composition);
    node.put("effective_draws", composition.posterior().effectiveDraws());
  }

  /// Mean and covariance of the natural logarithm of the content at a typical place.
  private static void logs(ObjectNode node, SiteComposition composition) {
    PlanJson.texts(node, "elements", AssayDocument.symbols(composition.posterior().elements()));
    PlanJson.put(node, "mean", composition.posterior().logMean());
    ArrayNode rows = node.putArray("covariance");
    composition
        .posterior()
        .logCovariance()
        .forEach(row -> {
          ArrayNode cells = rows.addArray();
          row.forEach(cells::add);
        });
  }

  private static void recovery(ObjectNode node, MeasuredRecovery recovery) {
    PlanJson.texts(node, "samples", recovery.samples());
    estimate(node.putObject("reo_percent"), recovery.reoPercent());
    ObjectNode percent = node.putObject("percent");
    recovery
        .percent()
        .forEach((element, each) -> estimate(percent.putObject(element.symbol()), each));
  }

  private static void value(ObjectNode node, SiteValue value) {
    node.put("digestion", AssayDocument.word(value.digestion()));
    node.put("world", value.middle().basket().prices().world().title());
    node.put("prices", value.middle().basket().prices().title());
    estimate(node.putObject("usd_per_t_reo"), value.usdPerTonneReo());
    estimate(node.putObject("usd_per_t_ore"), value.usdPerTonneOre());
    AssayDocument.amounts(
        node.putObject("value_percent"), value.middle().basket().shares().percent());
    ObjectNode prices = node.putObject("usd_per_kg");
    value
        .middle()
        .basket()
        .prices()
        .prices()
        .forEach((element, price) -> {
          ObjectNode each = prices.putObject(element.symbol());
          AssayDocument.amount(each, price.usdPerKg());
          each.put("place", price.quote().place());
          each.put("basis", price.quote().basis());
          each.put("date", price.quote().date());
          each.put("source", price.quote().source());
        });
    PlanJson.texts(node, "remarks", value.remarks());
  }

  private static void space(ObjectNode node, SiteSpace space) {
    node.put("digestion", AssayDocument.word(space.digestion()));
    PlanJson.list(
        node,
        "places",
        space.survey().measurements(),
        (each, place) -> {
          each.put("sample", place.id());
          PlanJson.put(each, "east_m", place.at().x());
          PlanJson.put(each, "north_m", place.at().y());
          PlanJson.put(each, "reo_ppm", place.value());
        });
    PlanJson.texts(
        node, "remarks", space.survey().remarks().stream().map(each -> each.message()).toList());
    space.fit().ifPresent(fit -> variogram(node.putObject("variogram"), fit));
    space
        .boxMean()
        .ifPresent(mean -> {
          PlanJson.put(node, "box_mean_reo_ppm", mean.value());
          PlanJson.put(node, "box_mean_standard_error", mean.standardError());
        });
    PlanJson.list(
        node,
        "variogram_bins",
        space.bins(),
        (each, bin) -> {
          each.put("pairs", bin.pairs());
          PlanJson.put(each, "distance_m", bin.distance());
          PlanJson.put(each, "semivariance", bin.semivariance());
        });
    space.check().ifPresent(check -> check(node.putObject("cross_validation"), check));
    space.ground().ifPresent(ground -> ground(node.putObject("ground"), ground));
    PlanJson.texts(node, "notes", space.notes());
  }

  private static void variogram(ObjectNode node, VariogramFit fit) {
    Structure structure = fit.variogram().structures().getFirst();
    node.put("shape", structure.shape().name().toLowerCase(Locale.ROOT));
    PlanJson.put(node, "nugget", fit.variogram().nugget());
    PlanJson.put(node, "sill", fit.variogram().sill());
    PlanJson.put(node, "range_m", structure.range());
  }

  private static void check(ObjectNode node, CrossValidation check) {
    PlanJson.put(node, "mean_error_ppm", check.meanError());
    PlanJson.put(node, "root_mean_square_ppm", check.rootMeanSquare());
    PlanJson.put(node, "mean_squared_score", check.meanSquaredScore());
  }

  private static void ground(ObjectNode node, KrigedGround ground) {
    PlanJson.put(node, "cell_m", ground.cellMetres());
    node.put("left_blank", ground.leftBlank());
    ground
        .tonnesPerSquareMetre()
        .ifPresent(tonnes -> {
          PlanJson.put(node, "tonnes_per_m2_low", tonnes.low());
          PlanJson.put(node, "tonnes_per_m2_high", tonnes.high());
        });
    PlanJson.list(
        node,
        "curve",
        ground.curve().points(),
        (each, point) -> {
          PlanJson.put(each, "cut_off_ppm", point.cutOff());
          PlanJson.put(each, "area_m2", point.tonnes());
          PlanJson.put(each, "mean_reo_ppm", point.grade());
        });
    PlanJson.list(
        node,
        "cells",
        ground.cells(),
        (each, cell) -> {
          PlanJson.put(each, "east_m", cell.middle().x());
          PlanJson.put(each, "north_m", cell.middle().y());
          PlanJson.put(each, "reo_ppm", cell.reoPpm());
          PlanJson.put(each, "standard_error", cell.standardError());
        });
  }

  private static void next(ObjectNode node, NextLook next) {
    next.threshold().ifPresent(found -> threshold(node.putObject("decision"), found));
    next.advice().ifPresent(found -> advice(node.putObject("advice"), found));
    PlanJson.list(node, "worth_before_cost", next.worths(), AssaySiteDocument::worth);
    PlanJson.texts(node, "missing", next.missing().stream().map(NextLook.Missing::words).toList());
    PlanJson.texts(node, "assumed", next.assumed());
  }

  private static void threshold(ObjectNode node, DecisionThreshold threshold) {
    node.put("quantity", threshold.quantity());
    node.put("unit", threshold.unit());
    PlanJson.put(node, "now", threshold.now());
    PlanJson.put(node, "break_even", threshold.breakEven());
    PlanJson.put(node, "usd_per_unit", threshold.usdPerUnit());
    node.put("basis", threshold.basis());
  }

  private static void advice(ObjectNode node, Advice advice) {
    node.put("sentence", advice.sentence());
    node.put("would_go_ahead_now", advice.wouldGoAhead());
    PlanJson.put(node, "value_now_usd", advice.valueNowUsd());
    PlanJson.put(node, "perfect_usd", advice.perfectUsd());
    advice.best().ifPresent(best -> worth(node.putObject("best"), best));
  }

  private static void worth(ObjectNode node, Worth worth) {
    node.put("number", worth.number());
    PlanJson.put(node, "usd", worth.usd());
    PlanJson.put(node, "low", worth.low());
    PlanJson.put(node, "high", worth.high());
    PlanJson.put(node, "cost_usd", worth.costUsd());
  }

  private static void estimate(ObjectNode node, Estimate estimate) {
    PlanJson.put(node, "median", estimate.median());
    PlanJson.put(node, "low", estimate.low());
    PlanJson.put(node, "high", estimate.high());
  }
}
