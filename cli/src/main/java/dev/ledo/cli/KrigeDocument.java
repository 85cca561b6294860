package dev.ledo.cli;

import dev.ledo.assay.space.CrossValidation;
import dev.ledo.assay.space.GradeTonnage;
import dev.ledo.assay.space.SurveyRemark;
import dev.ledo.assay.space.VariogramBin;
import java.util.Arrays;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Kriging as JSON. Estimates themselves are in the table that is written.
final class KrigeDocument {

  private final ObjectNode root = JsonNodeFactory.instance.objectNode();

  KrigeDocument() {
    root.put("schema", "ledo-assay-krige-1");
  }

  ObjectNode root() {
    return root;
  }

  void put(KrigeResult result) {
    root.put("value", result.value());
    root.put("samples", result.samples().measurements().size());
    root.put("places", result.survey().measurements().size());
    root.put("without_value", result.samples().withoutValue());
    root.put("limits", result.samples().limits());
    model(result.model());
    cells(result);
    result.checks().leftOut().ifPresent(this::leftOut);
    result.checks().tonnage().ifPresent(this::tonnage);
    ArrayNode remarks = root.putArray("remarks");
    for (SurveyRemark remark : result.survey().remarks()) {
      ObjectNode node = remarks.addObject();
      node.put("kind", remark.kind().name().toLowerCase(Locale.ROOT));
      ArrayNode samples = node.putArray("samples");
      remark.samples().forEach(samples::add);
      node.put("message", remark.message());
    }
  }

  private void model(KrigeModel model) {
    ObjectNode node = root.putObject("variogram");
    node.put("model", model.shape().name().toLowerCase(Locale.ROOT));
    node.put("nugget", model.variogram().nugget());
    node.put("sill", model.variogram().sill());
    node.put("range", model.range());
    node.put("is_fit", model.fit().isPresent());
    model
        .fit()
        .ifPresent(fit -> {
          node.put("weighted_squares", fit.weightedSquares());
          node.put("range_is_end_of_search", fit.isRangeAtEnd());
        });
    ArrayNode bins = node.putArray("bins");
    for (VariogramBin bin : model.bins()) {
      ObjectNode each = bins.addObject();
      each.put("pairs", bin.pairs());
      each.put("distance", bin.distance());
      each.put("semivariance", bin.semivariance());
    }
  }

  private void cells(KrigeResult result) {
    KrigeCells cells = result.cells();
    root.put("grid", cells.grid().toString());
    root.put("cells", cells.size());
    root.put("is_block", result.way().isBlock());
    root.put("samples_for_each", result.way().samples());
    root.put("cells_without_estimate", cells.empty());
    root.put("cells_below_zero", cells.negative());
    double[] known = cells.known();
    if (known.length > 0) {
      root.put("least", Arrays.stream(known).min().orElseThrow());
      root.put("most", Arrays.stream(known).max().orElseThrow());
      root.put("mean", Arrays.stream(known).average().orElseThrow());
      root.put("mean_variance", cells.meanVariance());
    }
  }

  private void leftOut(CrossValidation check) {
    ObjectNode node = root.putObject("left_out");
    node.put("samples", check.residuals().size());
    node.put("mean_error", check.meanError());
    node.put("root_mean_square", check.rootMeanSquare());
    node.put("mean_squared_score", check.meanSquaredScore());
    ArrayNode outliers = node.putArray("outliers");
    check
        .outliers(KrigeText.OUTLIER)
        .forEach(each -> {
          ObjectNode outlier = outliers.addObject();
          outlier.put("sample", each.sample().id());
          outlier.put("value", each.sample().value());
          outlier.put("estimate", each.estimate());
          outlier.put("score", each.score());
        });
  }

  private void tonnage(GradeTonnage curve) {
    ArrayNode points = root.putArray("grade_tonnage");
    for (GradeTonnage.Point point : curve.points()) {
      ObjectNode node = points.addObject();
      node.put("cut_off", point.cutOff());
      node.put("tonnes", point.tonnes());
      node.put("grade", point.grade());
      node.put("content", point.content());
    }
  }
}
