package dev.ledo.cli;

import dev.ledo.cases.Figure;
import dev.ledo.cases.Row;
import dev.ledo.core.Country;
import dev.ledo.risk.Concentration;
import dev.ledo.risk.FeedGap;
import dev.ledo.risk.GeoPolRisk;
import dev.ledo.risk.IfAnalysed;
import dev.ledo.risk.ImportConcentration;
import dev.ledo.risk.ImportReliance;
import dev.ledo.risk.PublishedReliance;
import dev.ledo.risk.Remainder;
import dev.ledo.risk.RiskResult;
import dev.ledo.risk.StageConcentration;
import dev.ledo.risk.Supplier;
import dev.ledo.risk.SupplyWithoutLargest;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What `ledo risk --json` writes: schema `ledo-risk-1`.
///
/// A figure is `{low, high, unit, method, rows}`; an end that does not exist is null, and `rows`
/// are positions in the list `rows` at the end of the document.
final class RiskDocument {

  private final Map<Row, Integer> rows = new LinkedHashMap<>();

  /// The document of one result.
  ObjectNode of(Path folder, RiskResult risk) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "ledo-risk-1");
    root.put("case", folder.toString());
    root.put("as_of", risk.asOf().toString());
    list(root, "mining", risk.mining(), this::stage);
    list(root, "stages", risk.stages(), this::stage);
    list(root, "editions", risk.editions(), this::stage);
    list(root, "if_analysed", risk.ifAnalysed(), this::ifAnalysed);
    list(root, "without_largest", risk.withoutLargest(), this::remainder);
    list(root, "n_minus_one", risk.nMinusOne(), this::outlook);
    list(root, "imports", risk.imports(), this::imports);
    list(root, "import_reliance", risk.reliance(), this::reliance);
    list(root, "published", risk.published(), this::published);
    list(root, "geopolrisk", risk.geoPolRisk(), this::geoPolRisk);
    list(root, "feed_gaps", risk.feedGaps(), this::feedGap);
    notes(root, risk.notes());
    list(root, "rows", List.copyOf(rows.keySet()), RiskDocument::row);
    return root;
  }

  private void stage(ObjectNode node, StageConcentration stage) {
    node.put("stage", stage.stage().word());
    node.put("material", stage.material());
    node.put("counted", stage.counted().label());
    node.put("year", stage.year());
    stage.edition().ifPresent(source -> node.put("edition", source.id()));
    concentration(node.putObject("concentration"), stage.concentration());
    figure(node, "coverage", stage.coverage());
    figure(node, "printed_total", stage.printedTotal());
    notes(node, stage.notes());
  }

  private void concentration(ObjectNode node, Concentration found) {
    figure(node, "herfindahl", found.herfindahl());
    figure(node, "top_one", found.topOne());
    figure(node, "top_three", found.topThree());
    figure(node, "whole", found.whole());
    figure(node, "unattributed", found.unattributed());
    countries(node, "may_lead", found.mayLead());
    list(node, "suppliers", found.suppliers(), this::supplier);
  }

  private void supplier(ObjectNode node, Supplier supplier) {
    node.put("country", supplier.country().code());
    figure(node, "quantity", supplier.quantity());
    figure(node, "share", supplier.share());
  }

  private void ifAnalysed(ObjectNode node, IfAnalysed known) {
    node.put("counted", known.counted().label());
    node.put("year", known.year());
    node.put("country", known.country().code());
    node.put("composition", known.composition());
    figure(node, "share", known.share());
    figure(node, "herfindahl", known.herfindahl());
    countries(node, "may_lead", known.mayLead());
  }

  private void remainder(ObjectNode node, Remainder remainder) {
    node.put("counted", remainder.counted().label());
    node.put("year", remainder.year());
    node.put("without", remainder.without().code());
    figure(node, "left", remainder.left());
    figure(node, "share", remainder.share());
  }

  private void outlook(ObjectNode node, SupplyWithoutLargest outlook) {
    node.put("material", outlook.material());
    node.put("year", outlook.year());
    node.put("supply_scenario", outlook.supplyScenario());
    node.put("demand_scenario", outlook.demandScenario());
    node.put("without", outlook.without().code());
    node.put("stage", outlook.stage().word());
    figure(node, "supplier_share", outlook.supplierShare());
    figure(node, "cover", outlook.cover());
    notes(node, outlook.notes());
  }

  private void imports(ObjectNode node, ImportConcentration imports) {
    node.put("reporter", imports.reporter().code());
    node.put("material", imports.material());
    imports.heading().ifPresent(heading -> node.put("heading", heading));
    node.put("period", imports.period());
    imports.byValue().ifPresent(found -> concentration(node.putObject("by_value"), found));
    imports.byMass().ifPresent(found -> concentration(node.putObject("by_mass"), found));
    notes(node, imports.notes());
  }

  private void reliance(ObjectNode node, ImportReliance reliance) {
    node.put("country", reliance.country().code());
    node.put("material", reliance.material());
    node.put("period", reliance.period());
    figure(node, "production", reliance.production());
    figure(node, "imports", reliance.imports());
    figure(node, "exports", reliance.exports());
    list(
        node,
        "measures",
        reliance.measures(),
        (each, measure) -> {
          each.put("definition", measure.definition().english());
          each.put("formula", measure.definition().formula());
          figure(each, "value", measure.value());
        });
    notes(node, reliance.notes());
  }

  private void published(ObjectNode node, PublishedReliance published) {
    node.put("subject", published.subject());
    node.put("quantity", published.quantity());
    published.period().ifPresent(period -> node.put("period", period));
    published.scope().ifPresent(scope -> node.put("scope", scope));
    figure(node, "value", published.value());
  }

  private void geoPolRisk(ObjectNode node, GeoPolRisk risk) {
    node.put("importer", risk.importer().code());
    node.put("material", risk.material());
    risk.heading().ifPresent(heading -> node.put("heading", heading));
    node.put("year", risk.year());
    figure(node, "herfindahl", risk.herfindahl());
    figure(node, "import_risk", risk.importRisk());
    figure(node, "score", risk.score());
    figure(node, "gross_as_oxide", risk.grossAsOxide());
    figure(node, "characterisation", risk.characterisation());
    countries(node, "without_stability", risk.withoutStability());
    notes(node, risk.notes());
  }

  private void feedGap(ObjectNode node, FeedGap gap) {
    node.put("goal", gap.goal().id());
    node.put("material", gap.material());
    figure(node, "target", gap.target());
    list(node, "inputs", gap.inputs(), this::input);
  }

  private void input(ObjectNode node, FeedGap.Input input) {
    node.put("material", input.material());
    figure(node, "need", input.need());
    list(
        node,
        "recipes",
        input.recipes(),
        (each, recipe) -> {
          each.put("recipe", recipe.recipe());
          recipe.basis().ifPresent(basis -> each.put("basis", basis));
          figure(each, "need", recipe.need());
        });
    figure(node, "supply", input.supply());
    figure(node, "supply_today", input.supplyToday());
    figure(node, "gap", input.gap());
    figure(node, "coverage", input.coverage());
    figure(node, "mined_at_home", input.minedAtHome());
    notes(node, input.notes());
  }

  private void figure(ObjectNode node, String name, Optional<Figure> figure) {
    figure.ifPresentOrElse(known -> figure(node, name, known), () -> node.putNull(name));
  }

  private void figure(ObjectNode parent, String name, Figure figure) {
    ObjectNode node = parent.putObject(name);
    end(node, "low", figure.amount().low());
    end(node, "high", figure.amount().high());
    node.put("unit", figure.quantity().unit().symbol());
    node.put("method", figure.method());
    ArrayNode positions = node.putArray("rows");
    figure.rows().forEach(row -> positions.add(position(row)));
  }

  private int position(Row row) {
    return rows.computeIfAbsent(row, r -> rows.size());
  }

  private static void end(ObjectNode node, String name, double value) {
    if (Double.isFinite(value)) {
      node.put(name, value);
    } else {
      node.putNull(name);
    }
  }

  private static void row(ObjectNode node, Row row) {
    node.put("table", row.table());
    node.put("file", row.file());
    node.put("line", row.line());
    ArrayNode sources = node.putArray("sources");
    row.sources().forEach(sources::add);
  }

  private static void countries(ObjectNode node, String name, List<Country> countries) {
    ArrayNode codes = node.putArray(name);
    countries.forEach(country -> codes.add(country.code()));
  }

  private static void notes(ObjectNode node, List<String> notes) {
    ArrayNode said = node.putArray("notes");
    notes.forEach(said::add);
  }

  private static <T> void list(
      ObjectNode node, String name, List<T> content, BiConsumer<ObjectNode, T> write) {
    ArrayNode array = node.putArray(name);
    content.forEach(each -> write.accept(array.addObject(), each));
  }
}
