package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.Span;
import dev.ledo.core.Numbers;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads a YAML file into nodes that know their place.
///
/// Size and depth are bounded and anchors, aliases, tags and directives refused before any node is
/// made, so that a small file cannot grow in memory.
final class YamlReader {

  private static final int LARGEST = 4 << 20;
  private static final int LONGEST_LINE = 1 << 20;
  private static final int MOST_VALUES = 300_000;
  private static final int DEEPEST = 8;

  /// What the parser says, in words for a person who writes tables.
  private static final Map<String, String> OWN_WORDS =
      Map.of(
          "mapping values are not allowed here", "a `: ` cannot stand here",
          "could not find expected ':'", "a `:` is missing before this place",
          "found unexpected end of stream", "a quote or bracket is not closed before the file ends",
          "expected <block end>, but found", "the indentation does not fit the lines above",
          "cannot start any token", "a value cannot begin with this character",
          "sequence entries are not allowed here", "a list cannot begin here",
          "expected ',' or", "a list or row in brackets is not closed or lacks a comma",
          "unknown escape character", "this `\\` in double quotes means nothing");

  private final Problems problems;
  private final LoadSettings settings =
      LoadSettings.builder().setUseMarks(true).setAllowNonScalarKeys(true).build();

  YamlReader(Problems problems) {
    this.problems = problems;
  }

  Optional<Node> read(TextFile file) {
    if (!isSmall(file)) {
      return Optional.empty();
    }
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
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      refuse(file, span(mark), CaseCode.C020, ownWords(String.valueOf(e.getProblem())));
    } catch (ReaderException e) {
      int at = Math.clamp(e.getPosition(), 0, Math.max(0, file.text().length() - 1));
      refuse(file, file.spanAt(at, 1), CaseCode.C020, "this character is not allowed in YAML");
    } catch (YamlEngineException e) {
      refuse(file, new Span(1, 1, 1), CaseCode.C020, "this cannot be read as YAML");
    }
    return Optional.empty();
  }

  private static String ownWords(String problem) {
    return OWN_WORDS.entrySet().stream()
        .filter(entry -> problem.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("this cannot be read as YAML");
  }

  /// The parser is slow on a long line and takes many times a file's size in memory.
  private boolean isSmall(TextFile file) {
    int longLine = file.longLine(LONGEST_LINE);
    if (file.text().length() > LARGEST) {
      String message = "the file has more than %d MB".formatted(LARGEST >> 20);
      problems.add(Problem.of(CaseCode.C089, Place.of(file.name()), message));
    } else if (longLine > 0) {
      String message = "the line has more than %d MB".formatted(LONGEST_LINE >> 20);
      refuse(file, new Span(longLine, 1, 1), CaseCode.C089, message);
    } else {
      return true;
    }
    return false;
  }

  private boolean isHarmless(TextFile file) {
    for (int line = 1; line <= file.lineCount(); line++) {
      if (file.startsWith(line, '%')) {
        String message = "a line that begins with % is a directive";
        return refuse(file, new Span(line, 1, 1), CaseCode.C093, message);
      }
    }
    int depth = 0;
    int documents = 0;
    int values = 0;
    for (Event event : new Parse(settings).parseString(file.text())) {
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> depth++;
        case MappingEnd, SequenceEnd -> depth--;
        case DocumentStart -> documents++;
        case Scalar -> values++;
        default -> {}
      }
      if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
        return refuse(file, event, CaseCode.C021, "anchors (&) and aliases (*) are not read");
      }
      if (isTagged(event)) {
        return refuse(file, event, CaseCode.C093, "tags (!) are not read");
      }
      if (depth > DEEPEST) {
        return refuse(file, event, CaseCode.C022, "nested deeper than " + DEEPEST + " levels");
      }
      if (documents > 1) {
        return refuse(file, event, CaseCode.C023, "a second document begins here");
      }
      if (values > MOST_VALUES) {
        String message =
            "the file has more than " + Numbers.readable(MOST_VALUES, 6) + " names and values";
        return refuse(file, event, CaseCode.C089, message);
      }
    }
    return true;
  }

  private static boolean isTagged(Event event) {
    return switch (event) {
      case ScalarEvent scalar -> scalar.getTag().isPresent();
      case CollectionStartEvent collection -> collection.getTag().isPresent();
      default -> false;
    };
  }

  private boolean refuse(TextFile file, Event event, CaseCode code, String message) {
    return refuse(file, span(event.getStartMark()), code, message);
  }

  private boolean refuse(TextFile file, Span span, CaseCode code, String message) {
    problems.add(
        Problem.of(code, new Place(file.name(), span.line(), span.column()), message)
            .withExcerpt(file.excerpt(span)));
    return false;
  }

  private static Span span(Optional<Mark> mark) {
    return mark.map(m -> new Span(m.getLine() + 1, m.getColumn() + 1, 1)).orElse(new Span(1, 1, 1));
  }
}
