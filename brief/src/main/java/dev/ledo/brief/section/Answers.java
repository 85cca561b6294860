package dev.ledo.brief.section;

import dev.ledo.brief.model.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The headline answers.
final class Answers {

  private final Setting setting;

  Answers(Setting setting) {
    this.setting = setting;
  }

  /// All that can be given, in the order a strategist asks.
  List<Answer> all() {
    return Stream.of(
            new PlanAnswer(setting).give(),
            new RouteAnswer(setting).give(),
            new OreAnswer(setting).give(),
            new AssayAnswer(setting).give(),
            new HandsAnswer(setting).give(),
            new FeedAnswer(setting).give(),
            Optional.of(new AccessAnswer(setting).give()))
        .flatMap(Optional::stream)
        .toList();
  }
}
