package dev.ledo.brief.section;

import dev.ledo.brief.model.Answer;
import dev.ledo.brief.model.Answer.Confidence;
import dev.ledo.brief.model.Num;
import dev.ledo.brief.model.Text;
import dev.ledo.risk.FeedGap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Can the magnet goal be fed from home?
final class FeedAnswer {

  private static final String QUESTION = "Can the magnet goal be fed from home?";

  private final Setting setting;

  FeedAnswer(Setting setting) {
    this.setting = setting;
  }

  Optional<Answer> give() {
    List<FeedGap> gaps = setting.study().risk().feedGaps();
    if (gaps.isEmpty() || gaps.getFirst().inputs().isEmpty()) {
      return Optional.empty();
    }
    FeedGap gap = gaps.getFirst();
    return Optional.of(
        new Answer(
            "answer-feed",
            QUESTION,
            verdict(gap),
            confidence(gap),
            why(gap),
            because(gap),
            wouldChange(gap)));
  }

  private Text verdict(FeedGap gap) {
    Num target = setting.trace().result("target of the goal", gap.target());
    List<Text> covered = new ArrayList<>();
    for (FeedGap.Input input : gap.inputs()) {
      input
          .coverage()
          .ifPresent(part ->
              covered.add(
                  Text.of(
                      "{} of the {}",
                      setting.trace().result("coverage of " + name(input), part),
                      name(input))));
    }
    if (covered.isEmpty()) {
      return Text.of("For {} it cannot be told: no source states what is made at home.", target);
    }
    Text unknown = unknownInputs(gap);
    return Text.of(
        "{} For {} of {}, what is made or promised at home covers {}{}",
        mostly(gap),
        target,
        setting.names().material(gap.material()),
        Text.list(covered),
        unknown);
  }

  /// Says no only when even the best case falls short.
  private static Text mostly(FeedGap gap) {
    boolean falls =
        gap.inputs().stream()
            .anyMatch(input -> input.coverage().filter(c -> c.amount().high() < 100).isPresent());
    return Text.of(falls ? "No, not on any figure published." : "Not surely.");
  }

  private Text unknownInputs(FeedGap gap) {
    List<Text> names =
        gap.inputs().stream()
            .filter(input -> input.coverage().isEmpty())
            .map(input -> Text.quoted(name(input)))
            .toList();
    return names.isEmpty()
        ? Text.of(".")
        : Text.of("; for {} no home output is stated at all.", Text.list(names));
  }

  private String capital(FeedGap.Input input) {
    String name = name(input);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private String name(FeedGap.Input input) {
    return setting.names().material(input.material());
  }

  private static Confidence confidence(FeedGap gap) {
    boolean decided =
        gap.inputs().stream()
            .anyMatch(input -> input.coverage().filter(c -> c.amount().high() < 100).isPresent());
    return decided ? Confidence.HIGH : Confidence.LOW;
  }

  private static Text why(FeedGap gap) {
    boolean claims =
        gap.inputs().stream()
            .anyMatch(
                input -> input.supply().isPresent() && !input.supply().equals(input.supplyToday()));
    return claims
        ? Text.of(
            "The direction does not depend on which figure is right: the highest promise was set against the lowest need. How much is missing does depend on it.")
        : Text.of("Rests on the stated home output and the recipes of the case.");
  }

  private List<Text> because(FeedGap gap) {
    var points = new ArrayList<Text>();
    for (FeedGap.Input input : gap.inputs()) {
      Text need =
          Text.of(
              "{}: need {}",
              capital(input),
              setting.trace().result("need of " + name(input), input.need()));
      Text today =
          input
              .supplyToday()
              .map(s ->
                  Text.of(
                      "; made today {}",
                      setting.trace().result("supply today of " + name(input), s)))
              .orElse(Text.of("; what is made today is not stated"));
      Text gapText =
          input
              .gap()
              .map(g ->
                  Text.of(
                      "; missing, with promises counted, {}",
                      setting.trace().result("gap of " + name(input), g)))
              .orElse(Text.EMPTY);
      points.add(need.plus(today).plus(gapText).plus(Text.of(".")));
    }
    return points;
  }

  /// The least need over the greatest, 0..1.
  private static double leastPart(FeedGap.Input input) {
    return input.need().amount().low() / input.need().amount().high();
  }

  private List<Text> wouldChange(FeedGap gap) {
    var points = new ArrayList<Text>();
    gap.inputs().stream()
        .filter(input -> !input.need().amount().isExact())
        .min(Comparator.comparingDouble(FeedAnswer::leastPart))
        .map(input ->
            Text.of(
                "Which recipe the goal will follow: by those of the case the need for {} runs {}.",
                name(input),
                setting.trace().result("need of " + name(input), input.need())))
        .ifPresent(points::add);
    for (FeedGap.Input input : gap.inputs()) {
      if (input
          .supply()
          .filter(s -> s.amount().low() > 0 && s.amount().high() / s.amount().low() > 2)
          .isPresent()) {
        points.add(
            Text.of(
                "One settled figure for {} made at home: statements run {}.",
                name(input),
                setting.trace().result("supply of " + name(input), input.supply().orElseThrow())));
      }
    }
    return points;
  }
}
