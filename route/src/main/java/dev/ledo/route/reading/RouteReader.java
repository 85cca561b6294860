package dev.ledo.route.reading;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Fact;
import dev.ledo.cases.Flag;
import dev.ledo.cases.Row;
import dev.ledo.core.Country;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.ProblemCode;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Reach;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Terms;
import dev.ledo.route.network.Vehicle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the corridors of a case, each with the network as its vehicle finds it.
public final class RouteReader {

  /// What is reported only of ways from the start to the end.
  private static final Set<ProblemCode> OF_THE_CORRIDOR =
      Set.of(RouteCode.NO_WAY, RouteCode.CANNOT_OPEN, RouteCode.LOOP);

  private static final String MONEY = "USD";

  private final CaseView view;
  private final Draft.Hooks hooks;

  /// A reader without heights and maps.
  public RouteReader(CaseView view) {
    this(view, GroundBetween.UNKNOWN);
  }

  /// @param ground asked for ways whose length, rise or grade the case does not give
  public RouteReader(CaseView view, GroundBetween ground) {
    this(view, ground, RoadBetween.UNKNOWN);
  }

  /// @param ground asked for ways whose length, rise or grade the case does not give
  /// @param roads asked for the way of each road or track
  public RouteReader(CaseView view, GroundBetween ground, RoadBetween roads) {
    this.view = view;
    this.hooks = new Draft.Hooks(ground, roads);
  }

  /// What is asked for the way of each road or track.
  public RoadBetween roads() {
    return hooks.roads();
  }

  /// The case as of a day.
  public CaseView view() {
    return view;
  }

  /// Whether the case asks for a corridor.
  public boolean isAsked() {
    return !view.rows("corridors").isEmpty();
  }

  /// All corridors, in order of the case.
  public List<CorridorReading> read() {
    return readAll(view.rows("corridors"));
  }

  /// The corridors of some ids, in their order; those that the case does not have are left out.
  public List<CorridorReading> read(List<String> ids) {
    return readAll(ids.stream().flatMap(id -> view.find("corridors", id).stream()).toList());
  }

  /// What all of them ask of files is told first, so that those are read once.
  private List<CorridorReading> readAll(List<Row> rows) {
    hooks.roads().expect(rows.stream().map(this::draft).flatMap(this::wishes).toList());
    return rows.stream().map(this::read).toList();
  }

  /// The corridor of an id, if the case has it.
  public Optional<CorridorReading> read(String id) {
    return view.find("corridors", id).map(this::read);
  }

  private CorridorReading read(Row row) {
    Draft draft = draft(row);
    hooks.roads().expect(wishes(draft).toList());
    Corridor corridor = corridor(row, VehiclePart.read(draft.vehicle));
    Network network = network(draft);
    return new CorridorReading(
        row,
        network,
        corridor,
        draft.evidence.collected(told(Reach.of(network, corridor))),
        new Surveyed(draft.grounds, draft.roads),
        new UndertakingPart(draft).read(network, Reach.of(network, corridor)),
        problems(draft, network, corridor));
  }

  private Draft draft(Row row) {
    Row vehicle = view.theCase().find("vehicles", row.text("vehicle")).orElseThrow();
    return new Draft(view, row, vehicle, hooks, asked(row, vehicle));
  }

  private Corridor corridor(Row row, Vehicle vehicle) {
    return new Corridor(
        row.text("from"),
        Set.copyOf(row.texts("to")),
        row.findText("material").map(this::materialName).orElse("goods"),
        row.findAmount("target"),
        vehicle,
        view.asOf(),
        terms(row).withShunned(sitesIn(row.texts("not_through"))));
  }

  /// Only what lies on ways from the start to the end is worth a search.
  private Set<String> asked(Row row, Row vehicle) {
    return hooks.hasGround() || hooks.hasRoads()
        ? Reach.of(network(new Draft(view, row, vehicle)), corridor(row, VehiclePart.read(vehicle)))
        : Set.of();
  }

  private Stream<RoadBetween.Wish> wishes(Draft draft) {
    return legs().stream()
        .filter(leg -> RoadPart.isAsked(draft, leg, SegmentPart.mode(leg)))
        .flatMap(leg -> RoadPart.wish(draft, leg).stream());
  }

  private List<Row> legs() {
    return view.rows("legs").stream().filter(Row::hasWholeKey).toList();
  }

  private List<Fact> told(Set<String> useful) {
    return view.facts("facts").stream()
        .filter(fact -> fact.row().findText("subject").filter(useful::contains).isPresent())
        .toList();
  }

  private Network network(Draft draft) {
    List<Row> legs = legs();
    var control = new ControlPart(draft);
    var law = new LawPart(draft);
    List<Segment> segments = new ArrayList<>();
    var reader = new SegmentPart(draft, control, law);
    for (Row leg : legs) {
      if (leg.text("from").equals(leg.text("to"))) {
        draft.report(
            RouteCode.LOOP,
            leg,
            "'%s' begins and ends at %s, and is left out".formatted(leg.id(), leg.text("from")));
      } else {
        segments.add(reader.read(leg));
      }
    }
    return new Network(new NodePart(draft, control, law).read(legs), segments, MONEY);
  }

  private static Terms terms(Row row) {
    boolean unknownIsOpen = row.flag("unknown_open") == Flag.YES;
    return new Terms(unknownIsOpen, Terms.PRUDENT.admitted(), Set.of(), Set.of());
  }

  private Set<String> sitesIn(List<String> countries) {
    return view.theCase().rows("sites").stream()
        .filter(site -> site.has("id"))
        .filter(site ->
            site.findCountry("country").map(Country::code).filter(countries::contains).isPresent())
        .map(Row::id)
        .collect(Collectors.toSet());
  }

  private String materialName(String id) {
    return view.find("materials", id).flatMap(row -> row.findText("name")).orElse(id);
  }

  /// Of all that was noticed only what lies on ways from the start to the end.
  private static List<Problem> problems(Draft draft, Network network, Corridor corridor) {
    Set<String> useful = Reach.of(network, corridor);
    var missing = new MissingFigures(draft, corridor);
    if (useful.isEmpty()) {
      draft.report(
          RouteCode.NO_WAY,
          draft.corridor,
          "no ways of the case lead from %s to %s"
              .formatted(corridor.from(), String.join(", ", draft.corridor.texts("to"))));
    }
    Set<Place> places = places(draft.evidence.collected(List.of()), useful);
    List<Problem> kept = new ArrayList<>();
    draft.problems.stream()
        .filter(each -> OF_THE_CORRIDOR.contains(each.code()) || places.contains(each.place()))
        .forEach(kept::add);
    network.segments().stream()
        .filter(segment -> useful.contains(segment.id()))
        .forEach(segment -> kept.addAll(missing.of(segment)));
    kept.addAll(LaterRows.of(draft.view, useful));
    kept.addAll(draft.hooks.ground().problems());
    kept.addAll(draft.hooks.roads().problems());
    return kept.stream().distinct().sorted(Problem.BY_PLACE).toList();
  }

  private static Set<Place> places(Evidence evidence, Set<String> ids) {
    return ids.stream()
        .flatMap(id -> evidence.of(id).stream())
        .map(Row::place)
        .collect(Collectors.toSet());
  }
}
