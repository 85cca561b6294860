package dev.ledo.brief.section;

import dev.ledo.brief.chart.FlowChart;
import dev.ledo.brief.chart.WorldMap;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.risk.Concentration;
import dev.ledo.risk.Constituent;
import dev.ledo.risk.RiskResult;
import dev.ledo.risk.Stage;
import dev.ledo.risk.StageConcentration;
import dev.ledo.risk.Supplier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The chain from mine to magnet by country, and mine output on a map of the world.
final class ChainChapter implements Chapter {

  private static final double LEAST_PERCENT = 2;
  private static final String REST = "other or unknown";
  private static final String REST_COLOUR = "--c6";
  private static final List<String> COLOURS =
      List.of("--c1", "--c2", "--c3", "--c4", "--c5", "--c7", "--c8");

  @Override
  public Optional<Section> write(Setting setting) {
    List<StageConcentration> stages = stages(setting);
    var blocks = new ArrayList<Block>();
    var flow = new FlowChart("chain-flow");
    Map<String, String> colours = new LinkedHashMap<>();
    stages.forEach(stage -> flow.add(stage(setting, stage, colours)));
    if (!flow.isEmpty()) {
      blocks.add(
          new Block.Shown(
              flow.chart("The chain from mine to magnet by country."),
              Text.of(
                  "Each stage is the whole of world output, in per cent. Between the stages lies a pool, because no source in the case tells whose ore goes to which plant. Countries under {} are in the rest. Mining counts contained oxide, not gross weight; the years differ as the sources do.",
                  "2 %"),
              table(setting, stages),
              false));
    }
    setting
        .study()
        .risk()
        .mining(Constituent.ALL)
        .filter(mining -> !setting.atlas().world().isEmpty())
        .ifPresent(mining -> blocks.add(world(setting, mining)));
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    Text lead = Text.of("Who does what, from the mine to the magnet.");
    return Optional.of(new Section("chain", "The chain by stage and country", lead, blocks));
  }

  /// One entry per stage: mining as computed, others the newest published for the widest material.
  private static List<StageConcentration> stages(Setting setting) {
    RiskResult risk = setting.study().risk();
    var chosen = new ArrayList<StageConcentration>();
    for (Stage stage : Stage.values()) {
      Optional<StageConcentration> computed =
          stage == Stage.MINING ? risk.mining(Constituent.ALL) : Optional.empty();
      computed.or(() -> widest(setting, risk, stage)).ifPresent(chosen::add);
    }
    return chosen;
  }

  private static Optional<StageConcentration> widest(
      Setting setting, RiskResult risk, Stage stage) {
    return risk.stages().stream()
        .filter(each -> each.stage() == stage)
        .max(
            Comparator.comparingInt((StageConcentration each) -> breadth(setting, each))
                .thenComparingInt(StageConcentration::year));
  }

  /// How many elements a material has; one made of no named elements is the widest.
  private static int breadth(Setting setting, StageConcentration each) {
    int elements =
        setting
            .view()
            .find("materials", each.material())
            .map(row -> row.elements("elements").size())
            .orElse(0);
    return elements == 0 ? Integer.MAX_VALUE : elements;
  }

  private static FlowChart.Stage stage(
      Setting setting, StageConcentration stage, Map<String, String> colours) {
    var parts = new ArrayList<FlowChart.Part>();
    double shown = 0;
    for (Supplier supplier : stage.concentration().suppliers()) {
      double percent = supplier.share().amount().mid();
      if (percent >= LEAST_PERCENT) {
        String who = supplier.country().english();
        String colour =
            colours.computeIfAbsent(who, w -> COLOURS.get(colours.size() % COLOURS.size()));
        String text = who + " " + Figures.words(supplier.share());
        parts.add(new FlowChart.Part(who, percent, text, colour));
        shown += percent;
      }
    }
    double rest = 100 - shown;
    if (rest > 0.05) {
      String text = REST + ", about " + Math.round(rest) + " %";
      parts.add(new FlowChart.Part(REST, rest, text, REST_COLOUR));
    }
    String name = name(stage.stage()) + " " + stage.year();
    return new FlowChart.Stage(name, setting.names().material(stage.material()), parts);
  }

  private static String name(Stage stage) {
    return switch (stage) {
      case MINING -> "Mining";
      case SEPARATION -> "Separation";
      case METAL -> "Metal";
      case MAGNET -> "Magnets";
    };
  }

  private static Table table(Setting setting, List<StageConcentration> stages) {
    Table.Builder table =
        Table.named("chain", "Shares of world output by stage")
            .words("Stage", "Of what", "Year", "Country")
            .figures("Share", "%");
    for (StageConcentration stage : stages) {
      Concentration found = stage.concentration();
      for (Supplier supplier : found.suppliers()) {
        String what = stage.stage().word() + " share, " + supplier.country() + ", " + stage.year();
        Cell share = Cell.of(setting.trace().result(what, supplier.share()));
        table.row(cells(setting, stage, supplier.country().english(), share));
      }
      if (found.unattributed().isPresent()) {
        String what = stage.stage().word() + ", no country named, " + stage.year();
        Cell share = setting.result(what, found.unattributed());
        table.row(cells(setting, stage, REST, share));
      }
    }
    return table.build();
  }

  private static List<Cell> cells(
      Setting setting, StageConcentration stage, String who, Cell share) {
    return List.of(
        Cell.of(stage.stage().word()),
        Cell.quoted(setting.names().material(stage.material())),
        Cell.quoted(String.valueOf(stage.year())),
        Cell.of(who),
        share);
  }

  private static Block world(Setting setting, StageConcentration mining) {
    Map<String, WorldMap.Share> shares = new LinkedHashMap<>();
    Table.Builder table =
        Table.named("mine-output", "Mine output by country, " + mining.year())
            .words("Country")
            .figures("Output", "t REO")
            .figures("Share", "%");
    for (Supplier supplier : mining.concentration().suppliers()) {
      String who = supplier.country().english();
      String text =
          who + ": " + Figures.words(supplier.quantity()) + ", " + Figures.words(supplier.share());
      shares.put(
          supplier.country().code(), new WorldMap.Share(supplier.share().amount().mid(), text));
      table.row(
          Cell.of(who),
          Cell.of(setting.trace().result("mine output of " + who, supplier.quantity())),
          Cell.of(setting.trace().result("share of " + who + " in mine output", supplier.share())));
    }
    String viewpoint = setting.view().theCase().info().viewpoint();
    return new Block.Shown(
        new WorldMap("map-world", setting.atlas().world())
            .chart("Mine output of rare earths by country on a map of the world.", shares),
        Text.of(
            "Share of mine output in {}, contained oxide, as the case's choice of sources has it. Grey: no output in the case. Boundaries: {}.",
            String.valueOf(mining.year()),
            viewpoint),
        table.build(),
        false);
  }
}
