package dev.ledo.brief.section;

import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Piece;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.model.Tone;
import dev.ledo.route.MainRoute;
import dev.ledo.route.answer.Answers;
import dev.ledo.route.answer.Bar;
import dev.ledo.route.answer.PricedRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The ways there are, who holds each stretch of the best one, and what is not known of it.
final class RouteWayChapter implements Chapter {

  @Override
  public Optional<Section> write(Setting setting) {
    List<RouteFigures> all = RouteFigures.all(setting);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    RouteFigures first = all.getFirst();
    Text lead =
        Text.of(
            "The ways from the ore to where it is wanted: cost, days, risk, and hands. The first corridor of the case, {}, is told in full, the others in short.",
            first.reading().name());
    List<Block> blocks = new ArrayList<>();
    if (all.size() > 1) {
      blocks.add(RouteCompared.table(all));
    }
    blocks.add(new Block.Heading("route-way-main", first.reading().name()));
    blocks.addAll(of(first));
    all.stream().skip(1).forEach(figures -> blocks.add(RouteCompared.card(figures)));
    return Optional.of(new Section("route-way", "The way out", lead, blocks));
  }

  private static List<Block> of(RouteFigures figures) {
    List<Block> blocks = new ArrayList<>();
    figures
        .result()
        .main()
        .ifPresent(main -> {
          blocks.add(new Block.Say(best(figures, main)));
          blocks.add(new Block.Say(RouteHands.sentence(figures, main)));
        });
    if (figures.result().main().isEmpty()) {
      blocks.add(
          new Block.Note(
              Tone.BAD,
              Text.of(
                  "There is no way, even if all that is unknown turns out well: {}.",
                  reasons(figures))));
    }
    new RouteMapBlock(figures).write().ifPresent(blocks::add);
    figures
        .result()
        .main()
        .ifPresent(main -> {
          blocks.add(new RouteChoiceBlock(figures).write());
          RouteProfileBlock.of(figures, main).ifPresent(blocks::add);
          blocks.add(new RouteStripBlock(figures, main).write());
          blocks.addAll(unknown(figures, main.priced()));
        });
    List<Text> told = told(figures);
    if (!told.isEmpty()) {
      blocks.add(new Block.Folded("What else the case tells of its stretches and places", told));
    }
    List<Text> left = leftOut(figures);
    if (!left.isEmpty()) {
      blocks.add(new Block.Folded("Stretches left out of every answer, and why", left));
    }
    return blocks;
  }

  /// The best way and what it takes, first of all.
  private static Text best(RouteFigures figures, MainRoute main) {
    PricedRoute priced = main.priced();
    List<String> way = priced.route().segments();
    return Text.of(
        "The best way, {}: {} km, {}; {}.",
        figures.words().route(priced.route()),
        figures.said("length of the way", priced.km(), RouteFigures.KM, way),
        figures.takes(priced),
        new RouteTonnage(figures).season());
  }

  private static List<Text> told(RouteFigures figures) {
    Setting setting = figures.setting();
    return figures.reading().evidence().told().stream()
        .map(fact -> {
          String name = setting.names().fact(fact);
          Optional<Text> figure =
              setting.trace().figure(fact, name).map(num -> Text.of("{}: {}", name, num));
          Text said = figure.orElse(Text.of("{}: sources disagree", name));
          return fact.isDisputed() && figure.isPresent()
              ? said.plus(Text.of("; {}", new Piece.Link("#conflicts", "sources disagree")))
              : said;
        })
        .toList();
  }

  private static Text reasons(RouteFigures figures) {
    List<Text> left = leftOut(figures);
    return left.isEmpty() ? Text.of("no stretches lead there") : Text.join("; ", left);
  }

  private static List<Block> unknown(RouteFigures figures, PricedRoute priced) {
    List<Text> points = new ArrayList<>(figures.words().gaps(priced.gaps()));
    List<String> untold = figures.withoutGrade(priced);
    if (!untold.isEmpty()) {
      points.add(
          Text.of(
              "Grade, rise and true length, for want of heights of the ground: {}",
              figures.words().linked(untold)));
    }
    Block heading = new Block.Heading("route-way-unknown", "What is not known of the best way");
    return points.isEmpty() ? List.of() : List.of(heading, new Block.Points(points));
  }

  /// What no answer uses, by law, by its border, or because it is not there.
  static List<Text> leftOut(RouteFigures figures) {
    var answers = new Answers(figures.network(), figures.reading().corridor());
    List<Text> left =
        new ArrayList<>(answers.bars().stream().map(bar -> words(figures, bar)).toList());
    figures
        .reading()
        .shutAllYear()
        .forEach(id -> left.add(Text.of("{}: shut all year", figures.words().linked(id))));
    return left;
  }

  private static Text words(RouteFigures figures, Bar bar) {
    Text where = figures.words().linked(bar.segment());
    return switch (bar.reason()) {
      case FORBIDDEN -> Text.of("{}: forbidden by the rule \u201c{}\u201d", where, bar.detail());
      case BORDER -> Text.of("{}: the border is {}", where, bar.detail());
      case SHUNNED -> Text.of("{}: a country that may not be passed", where);
      case NOT_BUILT -> Text.of("{}: not built", where);
      case BRIDGE -> Text.of("{}: a bridge bears only {} t", where, bar.detail());
    };
  }
}
