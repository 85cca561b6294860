package dev.ledo.cli;

import dev.ledo.assay.AnalyteQuality;
import dev.ledo.assay.AssayOptions;
import dev.ledo.assay.AssayResult;
import dev.ledo.assay.BatchQuality;
import dev.ledo.assay.CampaignResult;
import dev.ledo.assay.DuplicateSet;
import dev.ledo.assay.FilesRead;
import dev.ledo.assay.LaboratoryComparison;
import dev.ledo.assay.SampleResult;
import dev.ledo.assay.certificate.Certificate;
import dev.ledo.assay.certificate.CertificateId;
import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.certificate.QuarantinedCell;
import dev.ledo.assay.quality.BlankChecks;
import dev.ledo.assay.quality.ControlChart;
import dev.ledo.assay.quality.ControlRule;
import dev.ledo.assay.quality.Pairs;
import dev.ledo.assay.quality.ThompsonHowarth;
import dev.ledo.assay.quality.Variances;
import dev.ledo.assay.quality.Verdict;
import dev.ledo.assay.value.Radioactivity;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What `ledo assay --json` writes: schema `ledo-assay-1`.
///
/// An amount is `{low, high}`, an estimate `{median, low, high}`; an end that does not exist is
/// null, and what is unknown is left out.
final class AssayDocument {

  /// The document of one study.
  ///
  /// @param folder of the case; empty text for files
  ObjectNode of(String folder, AssayOptions options, AssayResult result) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "ledo-assay-1");
    if (!folder.isEmpty()) {
      root.put("case", folder);
    }
    root.put("level", options.level());
    root.put("seed", options.seed());
    root.put("uses_rejected", options.usesRejected());
    PlanJson.list(root, "campaigns", result.campaigns(), AssayDocument::campaign);
    return root;
  }

  private static void campaign(ObjectNode node, CampaignResult campaign) {
    node.put("id", campaign.id());
    node.put("name", campaign.name());
    node.put("illustrative", campaign.isIllustrative());
    files(node.putObject("files"), campaign.files());
    PlanJson.list(node, "batches", campaign.batches(), AssayDocument::batch);
    PlanJson.list(node, "laboratories", campaign.laboratories(), AssayDocument::laboratory);
    PlanJson.list(node, "samples", campaign.samples(), AssayDocument::sample);
    PlanJson.list(node, "sites", campaign.sites(), AssaySiteDocument::site);
    PlanJson.texts(node, "rules", campaign.rules());
    PlanJson.texts(node, "notes", campaign.notes());
  }

  private static void laboratory(ObjectNode node, LaboratoryComparison found) {
    node.put("element", found.element().symbol());
    id(node.putObject("first"), found.first());
    id(node.putObject("umpire"), found.umpire());
    PlanJson.texts(node, "samples", found.samples());
    found
        .ratio()
        .ifPresent(ratio -> {
          PlanJson.put(node, "ratio", ratio.ratio());
          PlanJson.put(node, "ratio_low", ratio.low());
          PlanJson.put(node, "ratio_high", ratio.high());
        });
    node.put("outcome", found.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    found
        .line()
        .ifPresent(line -> {
          PlanJson.put(node, "slope", line.slope());
          PlanJson.put(node, "slope_low", line.slopeInterval().low());
          PlanJson.put(node, "slope_high", line.slopeInterval().high());
          PlanJson.put(node, "intercept_ppm", line.intercept());
          PlanJson.put(node, "intercept_low_ppm", line.interceptInterval().low());
          PlanJson.put(node, "intercept_high_ppm", line.interceptInterval().high());
          node.put("agree", line.allowsEquality());
        });
  }

  private static void files(ObjectNode node, FilesRead files) {
    PlanJson.list(node, "current", files.certificates().current(), AssayDocument::certificate);
    PlanJson.list(
        node, "superseded", files.certificates().superseded(), AssayDocument::certificate);
    PlanJson.list(node, "disputed", files.certificates().disputed(), AssayDocument::certificate);
    PlanJson.texts(node, "unread", files.unread());
    PlanJson.list(node, "quarantine", files.quarantine(), AssayDocument::quarantined);
    PlanJson.list(node, "problems", files.problems(), AssayDocument::problem);
  }

  private static void certificate(ObjectNode node, Certificate certificate) {
    id(node, certificate.id());
    node.put("file", certificate.file());
    certificate.finalised().ifPresent(day -> node.put("finalised", day.toString()));
    node.put("samples", certificate.samples().size());
    node.put("cells", certificate.cellCount());
    node.put("set_aside", certificate.quarantine().count());
  }

  private static void id(ObjectNode node, CertificateId id) {
    node.put("laboratory", id.laboratory());
    node.put("certificate", id.number());
    node.put("version", id.version());
  }

  private static void quarantined(ObjectNode node, QuarantinedCell cell) {
    place(node, cell.place());
    node.put("code", cell.reason().id());
    node.put("raw", cell.raw());
    node.put("sample", cell.sample());
    node.put("header", cell.column());
    node.put("why", cell.reason().title());
    node.put("remedy", cell.reason().remedy());
  }

  private static void problem(ObjectNode node, Problem problem) {
    place(node, problem.place());
    node.put("code", problem.code().id());
    node.put("severity", problem.severity().word());
    node.put("message", problem.message());
    node.put("remedy", problem.code().remedy());
  }

  private static void place(ObjectNode node, Place place) {
    node.put("file", place.file());
    node.put("row", place.line());
    node.put("column", place.column());
  }

  private static void batch(ObjectNode node, BatchQuality batch) {
    id(node, batch.certificate().id());
    node.put("digestion", word(batch.digestion()));
    node.put("verdict", word(batch.verdict()));
    PlanJson.texts(node, "to_reassay", batch.toReassay());
    PlanJson.list(
        node,
        "findings",
        batch.findings(),
        (each, finding) -> {
          each.put("verdict", word(finding.verdict()));
          each.put("reason", finding.reason());
          PlanJson.texts(each, "elements", symbols(finding.elements()));
          PlanJson.texts(each, "samples", finding.samples());
        });
    PlanJson.list(node, "analytes", batch.analytes(), AssayDocument::analyte);
    PlanJson.list(
        node,
        "doubtful_duplicates",
        batch.doubts(),
        (each, doubt) -> {
          each.put("sample", doubt.sample());
          each.put("of", doubt.of());
          PlanJson.put(each, "difference_percent", doubt.percent());
          doubt.looksLike().ifPresent(like -> each.put("looks_like", like));
        });
    PlanJson.texts(node, "notes", batch.notes());
  }

  private static void analyte(ObjectNode node, AnalyteQuality analyte) {
    node.put("element", analyte.element().symbol());
    node.put("method", analyte.determination().method());
    node.put("verdict", word(analyte.review().verdict()));
    PlanJson.list(node, "charts", analyte.charts(), AssayDocument::chart);
    PlanJson.list(node, "blanks", analyte.blanks(), AssayDocument::blank);
    PlanJson.list(node, "duplicates", analyte.duplicates(), AssayDocument::duplicates);
  }

  private static void chart(ObjectNode node, ControlChart chart) {
    node.put("material", chart.material().name());
    PlanJson.put(node, "certified_ppm", chart.material().value());
    PlanJson.put(node, "deviation_ppm", chart.material().standardDeviation());
    PlanJson.list(
        node,
        "points",
        chart.points(),
        (each, point) -> {
          each.put("sample", point.sample());
          PlanJson.put(each, "ppm", point.result());
          PlanJson.put(each, "score", point.score());
          PlanJson.texts(each, "rules", point.fired().stream().map(ControlRule::symbol).toList());
        });
    PlanJson.texts(node, "remarks", chart.remarks());
  }

  private static void blank(ObjectNode node, BlankChecks.Judged judged) {
    node.put("sample", judged.blank().sample());
    PlanJson.put(node, "detection_limits", judged.detectionLimits());
    node.put("outcome", judged.outcome().name().toLowerCase(Locale.ROOT));
    node.put("carry_over", judged.isCarryOver());
  }

  private static void duplicates(ObjectNode node, DuplicateSet set) {
    node.put("kind", set.kind().title());
    PlanJson.texts(node, "samples", set.samples());
    node.put("limits", set.limits());
    Pairs pairs = set.pairs();
    pairs.rmsCv().ifPresent(cv -> PlanJson.put(node, "rms_cv_percent", cv));
    pairs.meanHard().ifPresent(hard -> PlanJson.put(node, "mean_hard_percent", hard));
    pairs.medianHard().ifPresent(hard -> PlanJson.put(node, "median_hard_percent", hard));
    pairs.errorDeviation().ifPresent(error -> PlanJson.put(node, "error_deviation_ppm", error));
    set.variances().ifPresent(found -> anova(node.putObject("anova"), found));
    ThompsonHowarth.Control control = set.control();
    ObjectNode asked = node.putObject("thompson_howarth");
    PlanJson.put(asked, "asked_rsd_percent", set.kind().largestRmsCv());
    asked.put("pairs", control.pairs());
    asked.put("outside", control.outside());
    PlanJson.put(asked, "p", control.pValue());
  }

  private static void anova(ObjectNode node, Variances found) {
    PlanJson.put(node, "between_mean_square", found.betweenMeanSquare());
    PlanJson.put(node, "within_mean_square", found.withinMeanSquare());
    PlanJson.put(node, "f", found.fRatio());
    PlanJson.put(node, "p", found.pValue());
    PlanJson.put(node, "between_part", found.betweenShare());
  }

  private static void sample(ObjectNode node, SampleResult sample) {
    node.put("sample", sample.sample());
    sample.site().ifPresent(site -> node.put("site", site));
    node.put("digestion", word(sample.digestion()));
    id(node, sample.certificate());
    node.put("used", sample.isUsed());
    sample.rejection().ifPresent(why -> node.put("not_used_because", why));
    amounts(node.putObject("ppm"), sample.analysis().ppm());
    PlanJson.texts(node, "over_range_replaced", symbols(sample.overRange()));
    ree(node, sample.ree());
    sample
        .radioactivity()
        .ifPresent(found -> radioactivity(node.putObject("radioactivity"), found));
  }

  private static void ree(ObjectNode node, SampleResult.ReeFigures ree) {
    ObjectNode sums = node.putObject("oxide_sums_ppm");
    ree.sums().forEach(sum -> amount(sums.putObject(sum.definition().toString()), sum.ppm()));
    ree.shares().ifPresent(shares -> amounts(node.putObject("reo_percent"), shares.percent()));
    ObjectNode patterns = node.putObject("patterns");
    ree.patterns()
        .forEach(
            pattern -> amounts(patterns.putObject(pattern.reference().id()), pattern.ratios()));
    ObjectNode anomalies = node.putObject("anomalies");
    ree.anomalies().forEach((anomaly, ratio) -> amount(anomalies.putObject(anomaly.id()), ratio));
    ree.lambdas().ifPresent(fit -> PlanJson.put(node, "lambdas", fit.values()));
    PlanJson.texts(
        node, "remarks", ree.remarks().stream().map(remark -> remark.message()).toList());
  }

  private static void radioactivity(ObjectNode node, Radioactivity found) {
    amount(node.putObject("th232_bq_per_g"), found.thoriumBqPerG());
    amount(node.putObject("u238_bq_per_g"), found.uraniumBqPerG());
    List<String> sides = new ArrayList<>();
    for (Radioactivity.Threshold each : Radioactivity.Threshold.all()) {
      Radioactivity.Side side = found.side(each, Radioactivity.Rule.EACH_CHAIN);
      sides.add(each.bqPerG() + " Bq/g: " + side.name().toLowerCase(Locale.ROOT));
    }
    PlanJson.texts(node, "each_chain", sides);
  }

  static void amounts(ObjectNode node, Map<Element, Amount> amounts) {
    amounts.forEach((element, amount) -> amount(node.putObject(element.symbol()), amount));
  }

  static void amount(ObjectNode node, Amount amount) {
    PlanJson.put(node, "low", amount.low());
    PlanJson.put(node, "high", amount.high());
  }

  static List<String> symbols(List<Element> elements) {
    return elements.stream().map(Element::symbol).toList();
  }

  /// Key of a digestion in the document and in proposed ids.
  static String word(Digestion digestion) {
    return switch (digestion) {
      case TOTAL -> "total";
      case AMMONIUM_SULFATE_LEACH -> "leach";
      case OTHER -> "other";
      case UNSTATED -> "unstated";
    };
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> "accept";
      case ACCEPT_WITH_NOTE -> "accept-with-note";
      case REASSAY -> "re-assay";
    };
  }
}
