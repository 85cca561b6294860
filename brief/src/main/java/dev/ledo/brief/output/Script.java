package dev.ledo.brief.output;

import tools.jackson.databind.JsonNode;

/// Data inside a page.
public final class Script {

  private Script() {}

  /// JSON that cannot end the element it stands in.
  public static String json(JsonNode node) {
    return node.toString().replace("<", "\\u003c").replace("\u2028", "\\u2028");
  }
}
