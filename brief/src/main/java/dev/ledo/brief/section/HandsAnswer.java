package dev.ledo.brief.section;

import dev.ledo.brief.model.Answer;
import dev.ledo.brief.model.Answer.Confidence;
import dev.ledo.brief.model.Piece;
import dev.ledo.brief.model.Text;
import dev.ledo.core.Element;
import dev.ledo.risk.Concentration;
import dev.ledo.risk.Constituent;
import dev.ledo.risk.RiskResult;
import dev.ledo.risk.Stage;
import dev.ledo.risk.StageConcentration;
import dev.ledo.risk.Supplier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// In whose hands is the supply of the elements asked for?
final class HandsAnswer {

  private static final double SURE_WIDTH = 30;

  private final Setting setting;
  private final RiskResult risk;

  HandsAnswer(Setting setting) {
    this.setting = setting;
    this.risk = setting.study().risk();
  }

  Optional<Answer> give() {
    Optional<Element> first = setting.view().theCase().info().elements().stream().findFirst();
    Optional<StageConcentration> mined = first.flatMap(e -> risk.mining(Constituent.of(e)));
    if (mined.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Answer(
            "answer-hands",
            "In whose hands is " + first.orElseThrow().english() + "?",
            verdict(mined.get(), first.orElseThrow()),
            confidence(mined.get()),
            why(mined.get()),
            because(),
            List.of(
                Text.of(
                    "A full published analysis of the ore: until there is one, similar deposits stand in for it and the shares stay wide."),
                Text.of(
                    "A separation plant outside the leading country that reports tonnes of its heavy oxides."))));
  }

  private Text verdict(StageConcentration mined, Element element) {
    Text mining = Text.of("{} of the {} mined", shares(mined, 2), element.english());
    Optional<StageConcentration> separated = separation(element);
    if (separated.isEmpty()) {
      return mining.plus(Text.of(" ({}).", day(mined)));
    }
    Concentration hands = separated.get().concentration();
    return mining.plus(
        Text.of(
            " ({}). {} does {} of the separation ({}).",
            day(mined),
            ConcentrationChapter.leaders(hands),
            setting.trace().result(what(separated.get()), hands.topOne()),
            day(separated.get())));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static Piece day(StageConcentration stage) {
    return new Piece.Day(String.valueOf(stage.year()));
  }

  /// `China mines 40–60 % and Myanmar 20–40 %`.
  private Text shares(StageConcentration stage, int count) {
    List<Text> parts = new ArrayList<>();
    for (Supplier supplier : stage.concentration().suppliers().stream().limit(count).toList()) {
      parts.add(
          Text.of(
              "{} has {}",
              supplier.country().english(),
              setting
                  .trace()
                  .result(
                      "share of " + supplier.country() + ", " + what(stage), supplier.share())));
    }
    return Text.list(parts);
  }

  private String what(StageConcentration stage) {
    return ConcentrationChapter.what(setting, stage);
  }

  private Optional<StageConcentration> separation(Element element) {
    return risk.stages().stream()
        .filter(each -> each.stage() == Stage.SEPARATION)
        .filter(each ->
            setting
                .view()
                .find("materials", each.material())
                .filter(row -> row.elements("elements").equals(List.of(element)))
                .isPresent())
        .findFirst()
        .or(() ->
            risk.stages().stream().filter(each -> each.stage() == Stage.SEPARATION).findFirst());
  }

  private static Confidence confidence(StageConcentration mined) {
    Concentration found = mined.concentration();
    double width = found.topOne().amount().high() - found.topOne().amount().low();
    if (!found.isLeaderCertain()) {
      return Confidence.LOW;
    }
    return width < SURE_WIDTH ? Confidence.HIGH : Confidence.MEDIUM;
  }

  private static Text why(StageConcentration mined) {
    return mined.concentration().isLeaderCertain()
        ? Text.of("The leader is the same whatever the values in the ranges are.")
        : Text.of(
            "Who leads depends on analyses that are not published: {}.",
            ConcentrationChapter.leaders(mined.concentration()));
  }

  private List<Text> because() {
    var points = new ArrayList<Text>();
    for (Element element : setting.view().theCase().info().elements()) {
      risk.mining(Constituent.of(element))
          .ifPresent(stage ->
              points.add(Text.of("{}, mined: {}.", capital(element.english()), shares(stage, 3))));
    }
    risk.mining(Constituent.ALL)
        .ifPresent(stage -> points.add(Text.of("All rare earths, mined: {}.", shares(stage, 3))));
    for (StageConcentration stage : risk.stages()) {
      if (stage.stage() == Stage.MAGNET) {
        points.add(Text.of("Magnets: {} ({}).", shares(stage, 1), day(stage)));
      }
    }
    return points;
  }
}
