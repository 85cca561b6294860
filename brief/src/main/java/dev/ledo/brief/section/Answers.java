package dev.ledo.brief.section;

import dev.ledo.brief.model.Answer;
import java.util.List;

/// The headline answers.
final class Answers {

  private final Setting setting;

  Answers(Setting setting) {
    this.setting = setting;
  }

  /// All that can be given, in the order a strategist asks.
  List<Answer> all() {
    return List.of(new AccessAnswer(setting).give());
  }
}
