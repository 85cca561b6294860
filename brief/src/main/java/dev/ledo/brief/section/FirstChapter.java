package dev.ledo.brief.section;

import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Piece;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Text;
import dev.ledo.cases.Figure;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import dev.ledo.risk.Concentration;
import dev.ledo.risk.Constituent;
import dev.ledo.risk.FeedGap;
import dev.ledo.risk.StageConcentration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What to find out first: the unknowns that leave the answers widest.
final class FirstChapter implements Chapter {

  private static final double WIDE = 2;

  @Override
  public Optional<Section> write(Setting setting) {
    var points = new ArrayList<Text>();
    ore(setting).ifPresent(points::add);
    setting.study().risk().feedGaps().stream()
        .limit(1)
        .flatMap(gap -> gap.inputs().stream())
        .flatMap(input -> statements(setting, input).stream())
        .forEach(points::add);
    setting.study().risk().feedGaps().stream()
        .limit(1)
        .flatMap(gap -> gap.inputs().stream())
        .flatMap(input -> need(setting, input).stream())
        .forEach(points::add);
    offers(setting).ifPresent(points::add);
    crossings(setting).ifPresent(points::add);
    if (points.isEmpty()) {
      return Optional.empty();
    }
    Text lead =
        Text.of(
            "Before money is spent on a source: the facts that would narrow the answers most. Each could be settled by one document or one analysis.");
    return Optional.of(
        new Section("first", "What to find out first", lead, List.of(new Block.Points(points))));
  }

  /// The first element asked for whose leading supplier is uncertain.
  private static Optional<Text> ore(Setting setting) {
    for (Element element : setting.view().theCase().info().elements()) {
      Optional<StageConcentration> mined = setting.study().risk().mining(Constituent.of(element));
      if (mined.filter(each -> !each.concentration().isLeaderCertain()).isPresent()) {
        Concentration found = mined.get().concentration();
        return Optional.of(
            Text.of(
                "{} An analysis of the ore itself. Until one is published, the largest supplier\u2019s share of {} is anything in {}, and the largest may be {}.",
                new Piece.Strong("What is in the ore?"),
                element.english(),
                setting
                    .trace()
                    .result("largest share, mining, " + element.symbol(), found.topOne()),
                ConcentrationChapter.leaders(found)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Text> statements(Setting setting, FeedGap.Input input) {
    return input
        .supply()
        .filter(figure -> isWide(figure.amount()))
        .map(figure ->
            Text.of(
                "{} Statements of what is made at home of {} run {}; one audited figure would settle it.",
                new Piece.Strong("What is made at home?"),
                setting.names().material(input.material()),
                setting
                    .trace()
                    .result("supply of " + setting.names().material(input.material()), figure)));
  }

  private static Optional<Text> need(Setting setting, FeedGap.Input input) {
    Figure need = input.need();
    if (need.amount().low() > 0) {
      return Optional.empty();
    }
    String oxide = setting.names().material(input.material());
    return Optional.of(
        Text.of(
            "{} The goal needs {} of {}, depending on grades that are not published.",
            new Piece.Strong("Which grades of magnet?"),
            setting.trace().result("need of " + oxide, need),
            oxide));
  }

  private static boolean isWide(Amount amount) {
    return amount.low() > 0 && amount.high() / amount.low() >= WIDE;
  }

  private static Optional<Text> offers(Setting setting) {
    List<Row> open = LimitChapter.withoutOffer(setting.view());
    if (open.isEmpty()) {
      return Optional.empty();
    }
    List<Text> names = open.stream().map(row -> link(setting, row)).toList();
    return Optional.of(
        Text.of(
            "{} No source tells how many tonnes a year could be delivered of {}.",
            new Piece.Strong("How much is on offer?"),
            Text.join(", ", names)));
  }

  private static Optional<Text> crossings(Setting setting) {
    List<Row> unknown =
        setting.view().rows("legs").stream()
            .filter(leg -> leg.findText("border").equals(Optional.of("unknown")))
            .toList();
    if (unknown.isEmpty()) {
      return Optional.empty();
    }
    List<Text> names = unknown.stream().map(leg -> crossing(setting, leg)).toList();
    return Optional.of(
        Text.of(
            "{} Whether the law lets goods pass is not known for {}.",
            new Piece.Strong("Which border is open?"),
            Text.join(", ", names)));
  }

  private static Text crossing(Setting setting, Row leg) {
    String ends =
        setting.names().of("sites", leg.text("from"))
            + " \u2013 "
            + setting.names().of("sites", leg.text("to"));
    return Text.of("{}", new Piece.Link(setting.trace().href(leg), ends));
  }

  private static Text link(Setting setting, Row row) {
    return Text.of("{}", new Piece.Link(setting.trace().href(row), row.text("name")));
  }
}
