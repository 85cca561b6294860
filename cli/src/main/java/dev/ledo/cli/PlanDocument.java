package dev.ledo.cli;

import dev.ledo.cases.CaseView;
import dev.ledo.plan.PlanResult;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.risk.FeedGap;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

final class PlanDocument {
  PlanDocument(CaseView view) {}

  ObjectNode of(Path folder, PlanOptions options, PlanResult result, List<FeedGap> gaps) {
    return JsonNodeFactory.instance.objectNode();
  }
}
