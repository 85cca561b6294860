package dev.ledo.brief.output;

import dev.ledo.brief.model.Answer;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Column;
import dev.ledo.brief.model.Evidence;
import dev.ledo.brief.model.Masthead;
import dev.ledo.brief.model.Page;
import dev.ledo.brief.model.Piece;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The brief as one JSON document, schema `ledo-brief-1`.
final class BriefJson {

  private BriefJson() {}

  static ObjectNode document(Page page) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "ledo-brief-1");
    head(root, page.masthead());
    ArrayNode answers = root.putArray("answers");
    page.answers().forEach(answer -> answer(answers.addObject(), answer));
    ArrayNode sections = root.putArray("sections");
    page.sections().forEach(section -> section(sections.addObject(), section));
    evidence(root, page.evidence());
    return root;
  }

  private static void head(ObjectNode root, Masthead head) {
    root.put("case", head.caseName());
    root.put("title", head.title());
    root.put("question", head.question());
    root.put("country", head.country());
    root.put("as_of", head.asOf());
    root.put("illustrative", head.isIllustrative());
    root.put("ledo", head.version());
  }

  private static void answer(ObjectNode node, Answer answer) {
    node.put("id", answer.id());
    node.put("question", answer.question());
    text(node.putObject("answer"), answer.verdict());
    node.put("confidence", answer.confidence().words());
    node.put("confidence_because", answer.why().plain());
    texts(node.putArray("because"), answer.because());
    texts(node.putArray("would_change"), answer.wouldChange());
  }

  private static void texts(ArrayNode list, List<Text> texts) {
    texts.forEach(text -> text(list.addObject(), text));
  }

  private static void text(ObjectNode node, Text text) {
    node.put("text", text.plain());
    ArrayNode numbers = node.putArray("numbers");
    for (Piece piece : text.pieces()) {
      if (piece instanceof Piece.Figure figure) {
        ObjectNode number = numbers.addObject();
        number.put("value", figure.num().exact());
        number.put("unit", figure.num().unit());
        number.put("from", figure.num().href().substring(1));
      }
    }
  }

  private static void section(ObjectNode node, Section section) {
    node.put("id", section.id());
    node.put("title", section.title());
    ArrayNode tables = node.putArray("tables");
    section.tables().forEach(table -> table(tables.addObject(), table));
  }

  private static void table(ObjectNode node, Table table) {
    node.put("id", table.id());
    node.put("title", table.caption());
    ArrayNode columns = node.putArray("columns");
    for (Column column : table.columns()) {
      ObjectNode head = columns.addObject();
      head.put("name", column.head());
      if (!column.unit().isEmpty()) {
        head.put("unit", column.unit());
      }
    }
    ArrayNode rows = node.putArray("rows");
    table.rows().forEach(row -> cells(rows.addArray(), row));
  }

  private static void cells(ArrayNode list, List<Cell> cells) {
    for (Cell cell : cells) {
      ObjectNode node = list.addObject();
      node.put("text", cell.data());
      cell.text().pieces().stream()
          .filter(Piece.Figure.class::isInstance)
          .map(piece -> ((Piece.Figure) piece).num().href().substring(1))
          .findFirst()
          .ifPresent(from -> node.put("from", from));
    }
  }

  private static void evidence(ObjectNode root, Evidence evidence) {
    ObjectNode numbers = root.putObject("numbers");
    for (Evidence.Computed number : evidence.numbers()) {
      ObjectNode node = numbers.putObject(number.id());
      node.put("what", number.what());
      node.put("value", number.exact());
      node.put("unit", number.unit());
      node.put("method", number.method());
      strings(node.putArray("rows"), number.rows());
    }
    ObjectNode bases = root.putObject("bases");
    evidence.bases().forEach(basis -> strings(bases.putArray(basis.id()), basis.rows()));
    ObjectNode rows = root.putObject("rows");
    for (Evidence.Line line : evidence.rows()) {
      ObjectNode node = rows.putObject(line.id());
      node.put("place", line.place());
      node.put("text", line.raw());
      node.put("kind", line.kind());
      strings(node.putArray("sources"), line.sources());
    }
    ObjectNode sources = root.putObject("sources");
    evidence.sources().forEach(source -> source(sources.putObject(source.key()), source));
  }

  private static void source(ObjectNode node, Evidence.Publication source) {
    node.put("citation", source.citation());
    node.put("published", source.published());
    node.put("edition", source.edition());
    node.put("reliability", source.reliability());
    node.put("repeats", source.copyOf());
    node.put("address", source.address());
    node.put("rows_used", source.rowsUsed());
  }

  private static void strings(ArrayNode list, List<String> texts) {
    texts.forEach(list::add);
  }
}
