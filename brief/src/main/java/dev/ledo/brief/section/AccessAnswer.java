package dev.ledo.brief.section;

import dev.ledo.brief.model.Answer;
import dev.ledo.brief.model.Answer.Confidence;
import dev.ledo.brief.model.Piece;
import dev.ledo.brief.model.Text;
import dev.ledo.cases.Row;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.risk.Constituent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// May ore from the contested places be bought and moved, on what is known?
final class AccessAnswer {

  private static final Set<String> STATES = Set.of("state", "ministry", "agency", "state-company");
  private static final Set<String> SOURCES_OF_ORE = Set.of("mine", "border-gate", "deposit");

  private final Setting setting;
  private final Holders holders;

  AccessAnswer(Setting setting) {
    this.setting = setting;
    this.holders = new Holders(setting.view());
  }

  Answer give() {
    List<Row> held = heldBySomeoneElse();
    return new Answer(
        "answer-access",
        "May the ore of the contested places be bought and moved?",
        verdict(held),
        held.isEmpty() ? Confidence.UNKNOWN : Confidence.MEDIUM,
        Text.of("Control is reported by name and date; the rest below is what no source tells."),
        because(held),
        wouldChange());
  }

  private Text verdict(List<Row> held) {
    if (held.isEmpty()) {
      return Text.of("The case records no holder for the mines and gates, so nothing can be said.");
    }
    Text hands = hands(held);
    boolean anyOpen = isAnyCrossingOpen(held);
    return anyOpen
        ? Text.of("Not without counsel. ").plus(hands).plus(Text.of("."))
        : Text.of("Not on what is known. ")
            .plus(hands)
            .plus(
                Text.of(
                    "; no source in the case shows a crossing that is lawfully open to this trade."));
  }

  /// How many of the places are in whose hands; what is contested or claimed is not called held.
  private Text hands(List<Row> held) {
    List<Text> who =
        held.stream().map(setting.names()::holder).sorted().distinct().map(Text::quoted).toList();
    boolean surely = held.stream().allMatch(row -> Holders.form(row).equals("held"));
    return Text.of(
        "{} of {} mines and gates with a recorded holder %s {} by {}, {} not a government"
            .formatted(places(held) == 1 ? "is" : "are"),
        setting.trace().count("mines and gates held by a non-state group", places(held), held),
        setting
            .trace()
            .count("mines and gates with a recorded holder", places(recorded()), recorded()),
        surely ? "held" : "held, contested or claimed",
        Text.list(who),
        who.size() == 1 ? "which is" : "which are");
  }

  private static long places(List<Row> control) {
    return control.stream().map(row -> row.text("site")).distinct().count();
  }

  /// Whether a way that begins or ends in the country of the held places crosses an open border.
  private boolean isAnyCrossingOpen(List<Row> held) {
    Set<Country> countries =
        held.stream()
            .flatMap(row -> country(row.text("site")).stream())
            .collect(Collectors.toSet());
    return setting.view().rows("legs").stream()
        .filter(leg -> border(leg).equals("open"))
        .flatMap(leg -> Stream.of(leg.text("from"), leg.text("to")))
        .flatMap(site -> country(site).stream())
        .anyMatch(countries::contains);
  }

  private Optional<Country> country(String site) {
    return setting.view().find("sites", site).map(row -> row.country("country"));
  }

  private List<Row> recorded() {
    return holders.sites().stream()
        .filter(
            site -> setting.view().find("sites", site).filter(AccessAnswer::givesOre).isPresent())
        .flatMap(site -> holders.of(site).stream())
        .toList();
  }

  private static boolean givesOre(Row site) {
    return SOURCES_OF_ORE.contains(site.text("site_kind"));
  }

  private List<Row> heldBySomeoneElse() {
    return recorded().stream().filter(row -> !isState(row)).toList();
  }

  private boolean isState(Row control) {
    return setting
        .view()
        .find("actors", control.text("actor"))
        .filter(actor -> STATES.contains(actor.text("actor_kind")))
        .isPresent();
  }

  private List<Text> because(List<Row> held) {
    var points = new ArrayList<Text>();
    held.stream()
        .collect(Collectors.groupingBy(setting.names()::holder, TreeMap::new, Collectors.toList()))
        .forEach((who, rows) -> points.add(held(who, rows)));
    points.addAll(scale(held));
    points.addAll(crossings());
    return points;
  }

  /// Borders that are not open, one point per state.
  private List<Text> crossings() {
    Map<String, List<Row>> byState =
        setting.view().rows("legs").stream()
            .filter(leg -> !List.of("none", "open").contains(border(leg)))
            .collect(
                Collectors.groupingBy(
                    AccessAnswer::border, LinkedHashMap::new, Collectors.toList()));
    List<Text> points = new ArrayList<>();
    byState.forEach((state, legs) ->
        points.add(
            Text.of(
                state.equals("unknown")
                    ? "Crossings whose state is not known: {}."
                    : "Crossings that are " + state + ": {}.",
                Text.join(", ", legs.stream().map(this::crossing).toList()))));
    return points;
  }

  private static String border(Row leg) {
    return leg.findText("border").orElse("none");
  }

  private Text crossing(Row leg) {
    String from = setting.names().of("sites", leg.text("from"));
    String to = setting.names().of("sites", leg.text("to"));
    return Text.of("{}", new Piece.Link(setting.trace().href(leg), from + " – " + to));
  }

  /// What the country of the held places mines of each element asked for, so that a reader can set
  /// it against the need.
  private List<Text> scale(List<Row> held) {
    Optional<Country> country =
        held.stream()
            .flatMap(row -> setting.view().find("sites", row.text("site")).stream())
            .map(site -> site.country("country"))
            .findFirst();
    List<Text> quantities = new ArrayList<>();
    for (Element element : setting.view().theCase().info().elements()) {
      setting
          .study()
          .risk()
          .mining(Constituent.of(element))
          .flatMap(stage -> country.flatMap(stage.concentration()::find))
          .ifPresent(supplier ->
              quantities.add(
                  Text.of(
                      "{} {}",
                      element.english(),
                      setting
                          .trace()
                          .result(
                              "mine output of " + supplier.country() + ", " + element.symbol(),
                              supplier.quantity()))));
    }
    if (quantities.isEmpty()) {
      return List.of();
    }
    return List.of(
        Text.of(
            "For scale, what all the mines of {} put out in a year holds, as oxide: {}; how much of it comes from these places, and is on offer, is not known.",
            country.orElseThrow().english(),
            Text.join(", ", quantities)));
  }

  private Text held(String who, List<Row> rows) {
    List<Text> places =
        rows.stream()
            .map(row ->
                Text.of(
                    "{}{} since {}",
                    setting.names().of("sites", row.text("site")),
                    Holders.form(row).equals("held") ? "" : " " + Holders.form(row),
                    row.findDate("from")
                        .<Object>map(date -> new Piece.Day(date.toString()))
                        .orElse("before the records")))
            .toList();
    return Text.of("{}: {}.", who, Text.join(", ", places));
  }

  private List<Text> wouldChange() {
    var points = new ArrayList<Text>();
    for (Row feed : setting.view().rows("feeds")) {
      boolean fromHere = feed.findText("site").filter(holders.sites()::contains).isPresent();
      if (fromHere && (!feed.has("output") || feed.isChosen())) {
        points.add(
            Text.of(
                "What could be delivered of {} is not known: a dated offer or shipment would tell.",
                feed.text("name")));
      }
    }
    points.add(
        Text.of(
            "A published act that opens a crossing to this trade, or a listing of the holder, would decide it either way."));
    return points;
  }
}
