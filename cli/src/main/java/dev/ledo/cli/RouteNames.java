package dev.ledo.cli;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.cases.Source;
import dev.ledo.core.Country;
import dev.ledo.core.MonthRuns;
import dev.ledo.core.PartialDate;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.DirectionOfTravel;
import dev.ledo.route.answer.CutPart;
import dev.ledo.route.answer.Route;
import dev.ledo.route.network.Link;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Segment;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Names of places, ways, actors and months of a case, as people say them.
final class RouteNames {

  private final CaseView view;
  private final Network network;
  private final DirectionOfTravel travel;

  RouteNames(CaseView view, CorridorResult result) {
    this.view = view;
    this.network = result.reading().network();
    this.travel = DirectionOfTravel.of(result);
  }

  String node(String id) {
    return network.findNode(id).map(Node::name).orElse(id);
  }

  /// A segment by its two ends in the direction of travel, such as `Tanai to Shingbwiyang`, and its
  /// id where others join them too.
  String segment(String id) {
    return network.findSegment(id).map(each -> segment(each, travel.link(each))).orElse(id);
  }

  /// A segment by its two ends in the direction of its own row.
  String leg(String id) {
    return network.findSegment(id).map(each -> segment(each, each.link())).orElse(id);
  }

  private String segment(Segment segment, Link ends) {
    return node(ends.from())
        + " to "
        + node(ends.to())
        + (isAlone(segment) ? "" : " (" + segment.id() + ")");
  }

  /// An id, and of a segment its ends where the direction of travel is not that of its row:
  /// `kolkata-sittwe (from Sittwe to Kolkata)`.
  String travelled(String id) {
    return network.findSegment(id).map(this::travelled).orElse(id);
  }

  /// The id of a segment, and its ends where the direction of travel is not that of its row.
  String travelled(Segment segment) {
    Link ends = travel.link(segment);
    return isBackward(segment)
        ? "%s (from %s to %s)".formatted(segment.id(), node(ends.from()), node(ends.to()))
        : segment.id();
  }

  /// Ids of segments, each with its ends where the direction of travel is not that of its row.
  String travelled(List<Segment> segments) {
    return segments.stream().map(this::travelled).collect(Collectors.joining(", "));
  }

  /// Whether goods go over a segment against the direction of its row.
  boolean isBackward(Segment segment) {
    return travel.isBackward(segment);
  }

  /// Whether no other segment joins the same two nodes; to one that stands those to be built are no
  /// others.
  private boolean isAlone(Segment segment) {
    return network.segments().stream()
            .filter(each -> each.exists() || !segment.exists())
            .filter(each -> ends(each).equals(ends(segment)))
            .count()
        == 1;
  }

  private static Set<String> ends(Segment segment) {
    return Set.of(segment.link().from(), segment.link().to());
  }

  /// A segment or node.
  String part(String id) {
    return network.findNode(id).isPresent() ? node(id) : segment(id);
  }

  /// A segment in the direction in which it limits what passes, or a node.
  String part(CutPart part) {
    return network
        .findSegment(part.id())
        .map(each -> segment(each, DirectionOfTravel.toward(each, part.toward())))
        .orElseGet(() -> node(part.id()));
  }

  /// Segments as a list.
  String segments(Collection<String> ids) {
    return list(ids.stream().map(this::segment).toList());
  }

  /// Something that can be built: a way by its two ends, a module by what it is.
  String undertaking(String id) {
    return network.findSegment(id).isPresent()
        ? segment(id)
        : view.find("modules", id)
            .flatMap(row -> row.findText("what"))
            .map(what -> "\u201c" + what + "\u201d")
            .orElse(id);
  }

  /// Whether the case asks `ledo plan` for a plan.
  boolean asksForPlan() {
    return view.theCase().rows("case").getFirst().has("plan_from");
  }

  String actor(String id) {
    return view.theCase().find("actors", id).flatMap(row -> row.findText("name")).orElse(id);
  }

  /// When the newest source of a row came out, as far as it is dated.
  Optional<PartialDate> published(Row row) {
    return view.newestSource(row).flatMap(Source::published);
  }

  /// That some ends of a corridor stay, though they are of what it is to do without: `, apart from
  /// Pangwa itself`; blank if there are none.
  String apart(List<String> ends) {
    return ends.isEmpty()
        ? ""
        : ", apart from %s %s"
            .formatted(
                list(ends.stream().map(this::node).toList()),
                ends.size() == 1 ? "itself" : "themselves");
  }

  /// Places in order; between two that several segments join, the id of the one taken.
  String route(Route route) {
    var said = new StringBuilder(node(route.nodes().getFirst()));
    for (int at = 0; at < route.segments().size(); at++) {
      String id = route.segments().get(at);
      boolean isAlone = network.findSegment(id).map(this::isAlone).orElse(true);
      said.append(" – ")
          .append(isAlone ? "" : "(" + id + ") – ")
          .append(node(route.nodes().get(at + 1)));
    }
    return said.toString();
  }

  /// Rows, such as `legs.csv:8`.
  static String rows(Collection<Row> rows) {
    return rows.stream().map(Row::toString).distinct().collect(Collectors.joining(", "));
  }

  static String month(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /// Months as runs, such as `June to September`; a run may go over the end of the year.
  static String months(Collection<Month> months) {
    return list(MonthRuns.words(months));
  }

  /// Words as a list: `a`, `a and b`, `a, b and c`.
  static String list(List<String> words) {
    return joined(words, " and ");
  }

  /// Words as a choice: `a`, `a or b`, `a, b or c`.
  static String choice(List<String> words) {
    return joined(words, " or ");
  }

  private static String joined(List<String> words, String before) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + before + words.get(last);
  }

  /// A country by its code, such as `China`.
  static String country(String code) {
    return Country.find(code).map(Country::english).orElse(code);
  }
}
