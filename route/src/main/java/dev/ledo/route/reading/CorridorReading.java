package dev.ledo.route.reading;

import dev.ledo.cases.Fact;
import dev.ledo.cases.Row;
import dev.ledo.core.Problem;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Undertaking;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A corridor of a case, ready to be asked.
///
/// @param row the row that asks
/// @param network all ways of the case, with freight and hours of this corridor's vehicle
/// @param corridor what is asked
/// @param evidence the rows that its segments, nodes and vehicle stand on
/// @param told facts about its segments and nodes that no table of the network holds, disputed ones
///   among them
/// @param grounds what heights say, by the id of the leg; without legs that they were not asked for
/// @param undertakings what can be done to ways that could serve it
/// @param problems what is wrong or missing on ways that could serve it
public record CorridorReading(
    Row row,
    Network network,
    Corridor corridor,
    Evidence evidence,
    List<Fact> told,
    Map<String, GroundAnswer> grounds,
    List<Undertaking> undertakings,
    List<Problem> problems) {

  public CorridorReading {
    told = List.copyOf(told);
    grounds = Collections.unmodifiableMap(new LinkedHashMap<>(grounds));
    undertakings = List.copyOf(undertakings);
    problems = List.copyOf(problems);
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
