package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.Span;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads a YAML file into nodes that know their place.
///
/// Anchors and aliases are refused and depth is bounded before any node is made, so that a small
/// file cannot grow in memory.
final class YamlReader {

  private static final int DEEPEST = 8;

  private final Problems problems;
  private final LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();

  YamlReader(Problems problems) {
    this.problems = problems;
  }

  Optional<Node> read(TextFile file) {
    try {
      if (!isHarmless(file)) {
        return Optional.empty();
      }
      Optional<Node> root = new Compose(settings).composeString(file.text());
      if (root.isEmpty()) {
        problems.add(Problem.of(CaseCode.C017, Place.of(file.name()), "the file is empty"));
      }
      return root;
    } catch (MarkedYamlEngineException e) {
      problems.add(unreadable(file, e));
    } catch (YamlEngineException e) {
      problems.add(
          Problem.of(CaseCode.C020, Place.of(file.name()), String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  private boolean isHarmless(TextFile file) {
    int depth = 0;
    int documents = 0;
    for (Event event : new Parse(settings).parseString(file.text())) {
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> depth++;
        case MappingEnd, SequenceEnd -> depth--;
        case DocumentStart -> documents++;
        default -> {}
      }
      boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
      if (anchored) {
        return refuse(file, event, CaseCode.C021, "anchors (&) and aliases (*) are not read");
      }
      if (depth > DEEPEST) {
        return refuse(file, event, CaseCode.C022, "nested deeper than " + DEEPEST + " levels");
      }
      if (documents > 1) {
        return refuse(file, event, CaseCode.C023, "a second document begins here");
      }
    }
    return true;
  }

  private boolean refuse(TextFile file, Event event, CaseCode code, String message) {
    problems.add(problem(file, event.getStartMark(), code, message));
    return false;
  }

  private static Problem unreadable(TextFile file, MarkedYamlEngineException e) {
    Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
    return problem(file, mark, CaseCode.C020, e.getProblem());
  }

  private static Problem problem(
      TextFile file, Optional<Mark> mark, CaseCode code, String message) {
    Span span =
        mark.map(m -> new Span(m.getLine() + 1, m.getColumn() + 1, 1)).orElse(new Span(1, 1, 1));
    return Problem.of(code, new Place(file.name(), span.line(), span.column()), message)
        .withExcerpt(file.excerpt(span));
  }
}
