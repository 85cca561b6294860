package dev.ledo.brief.section;

import dev.ledo.brief.model.Piece;
import dev.ledo.brief.model.Text;
import dev.ledo.core.MonthRuns;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.DirectionOfTravel;
import dev.ledo.route.answer.CutPart;
import dev.ledo.route.answer.Gap;
import dev.ledo.route.answer.Route;
import dev.ledo.route.network.ControlClaim;
import dev.ledo.route.network.ControlForm;
import dev.ledo.route.network.Link;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.CorridorReading;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the parts of a corridor's network are called.
final class RouteWords {

  private final Setting setting;
  private final CorridorReading reading;
  private final DirectionOfTravel travel;

  RouteWords(Setting setting, CorridorResult result) {
    this.setting = setting;
    this.reading = result.reading();
    this.travel = DirectionOfTravel.of(result);
  }

  /// Name of a place, without what follows a comma.
  String node(String id) {
    return reading.network().findNode(id).map(Node::name).orElse(id).replaceAll(",.*", "");
  }

  /// A stretch by its ends in the direction of travel: `Tanai – Shingbwiyang`.
  String segment(String id) {
    return reading.network().findSegment(id).map(each -> ends(travel.link(each))).orElse(id);
  }

  private String ends(Link link) {
    return node(link.from()) + " – " + node(link.to());
  }

  /// A stretch or a place, linked to its row.
  Text linked(String id) {
    return linked(id, isSegment(id) ? segment(id) : node(id));
  }

  /// A part of a cut, linked to its row; a stretch in the direction in which it limits what passes.
  Text linked(CutPart part) {
    return reading
        .network()
        .findSegment(part.id())
        .map(each -> linked(part.id(), ends(DirectionOfTravel.toward(each, part.toward()))))
        .orElseGet(() -> linked(part.id()));
  }

  private Text linked(String id, String name) {
    return reading.evidence().of(id).stream()
        .findFirst()
        .map(row -> Text.of("{}", new Piece.Link(setting.trace().href(row), name)))
        .orElse(Text.quoted(name));
  }

  /// Several of them.
  Text linked(List<String> ids) {
    return Text.join(", ", ids.stream().map(this::linked).toList());
  }

  private boolean isSegment(String id) {
    return reading.network().findSegment(id).isPresent();
  }

  /// Name of an actor.
  String actor(String id) {
    return setting.names().of("actors", id);
  }

  /// A route by its places.
  String route(Route route) {
    return route.nodes().stream().map(this::node).collect(Collectors.joining(" – "));
  }

  /// A route by the places between its ends; `direct` if there are none.
  String via(Route route) {
    List<String> between = route.nodes().subList(1, route.nodes().size() - 1);
    return between.isEmpty()
        ? "direct"
        : "by " + between.stream().map(this::node).collect(Collectors.joining(", "));
  }

  /// Short name of a month.
  static String month(Month month) {
    return month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  /// Months, those that follow each other as `June to September`, also over the end of the year.
  static String months(Collection<Month> months) {
    return list(MonthRuns.words(months));
  }

  /// `A, B and C`.
  static String list(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  /// Who stands to a segment and its ends on the day: `A holds`, `A and B contest`.
  String hands(List<ControlClaim> claims) {
    Map<ControlForm, Set<String>> byForm = new LinkedHashMap<>();
    claims.stream()
        .filter(claim -> claim.speaksOf(reading.corridor().asOf()))
        .forEach(claim ->
            byForm
                .computeIfAbsent(claim.form(), form -> new LinkedHashSet<>())
                .add(actor(claim.actor())));
    return byForm.entrySet().stream()
        .map(each -> each.getKey().word() + ": " + String.join(", ", each.getValue()))
        .collect(Collectors.joining("; "));
  }

  /// Unknown figures by what is unknown: `bridge class (A – B, B – C)`.
  List<Text> gaps(List<Gap> gaps) {
    Map<String, Set<String>> byFigure = new LinkedHashMap<>();
    gaps.forEach(gap ->
        byFigure
            .computeIfAbsent(gap.figure().words(), words -> new LinkedHashSet<>())
            .add(gap.where()));
    List<Text> texts = new ArrayList<>();
    byFigure.forEach((figure, where) ->
        texts.add(Text.of("{}: {}", capital(figure), linked(List.copyOf(where)))));
    return texts;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /// How goods move over a segment, and on what.
  static String way(Segment segment) {
    String mode = segment.way().mode().word();
    return segment.way().surface().map(surface -> mode + ", " + surface).orElse(mode);
  }
}
