package dev.ledo.route.reading;

import dev.ledo.cases.Row;
import dev.ledo.core.Problem;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Reach;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Undertaking;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A corridor of a case, ready to be asked.
///
/// @param row the row that asks
/// @param network all ways of the case, with freight and hours of this corridor's vehicle
/// @param corridor what is asked
/// @param evidence the rows that its segments, nodes and vehicle stand on, and what else is told of
///   them
/// @param surveyed what heights and mapped roads beside the case say of its legs
/// @param undertakings what can be done to ways that could serve it
/// @param problems what is wrong or missing on ways that could serve it
public record CorridorReading(
    Row row,
    Network network,
    Corridor corridor,
    Evidence evidence,
    Surveyed surveyed,
    List<Undertaking> undertakings,
    List<Problem> problems) {

  public CorridorReading {
    undertakings = List.copyOf(undertakings);
    problems = List.copyOf(problems);
  }

  /// What heights say, by the id of the leg; without legs that they were not asked for.
  public Map<String, GroundAnswer> grounds() {
    return surveyed.grounds();
  }

  /// What mapped roads say, by the id of the leg; without legs that they were not asked for.
  public Map<String, RoadAnswer> roads() {
    return surveyed.roads();
  }

  /// The mapped way of a leg; empty if none is known.
  public Optional<MappedWay> findMapped(String leg) {
    return Optional.ofNullable(roads().get(leg))
        .filter(MappedWay.class::isInstance)
        .map(MappedWay.class::cast);
  }

  /// A leg's own length beside the mapped one; empty if no mapped way of it is known.
  public Optional<LengthCompared> findCompared(String leg) {
    return findMapped(leg)
        .flatMap(mapped ->
            evidence.of(leg).stream()
                .findFirst()
                .map(row -> LengthCompared.of(row, mapped.lengthKm())));
  }

  /// Id of the corridor.
  public String id() {
    return row.id();
  }

  /// From where to where, in words.
  public String name() {
    return row.text("name");
  }

  /// Ids of the actors without whom a way is asked for.
  public List<String> avoid() {
    return row.texts("avoid");
  }

  /// Codes of the countries that it may not pass.
  public List<String> notThrough() {
    return row.texts("not_through");
  }

  /// Ids of the segments and places that can lie on a way from the start to the end, whatever is
  /// shut, forbidden or not built.
  public Set<String> useful() {
    return Reach.of(network, corridor);
  }

  /// Ids of the segments to be built that can lie on a way from the start to the end.
  public List<String> canBeBuilt() {
    Set<String> useful = Reach.of(network, corridor);
    return network.segments().stream()
        .filter(segment -> !segment.exists())
        .map(Segment::id)
        .filter(useful::contains)
        .toList();
  }

  /// Ids of the segments on ways from the start to the end that no month opens.
  public List<String> shutAllYear() {
    Set<String> useful = Reach.of(network, corridor);
    return network.segments().stream()
        .filter(segment -> useful.contains(segment.id()))
        .filter(segment ->
            segment.access().season().months().stream()
                .allMatch(MonthState.Closed.class::isInstance))
        .map(Segment::id)
        .toList();
  }

  /// How many different ways are asked for.
  public int alternatives() {
    return row.integer("alternatives");
  }
}
