package dev.ledo.route.reading;

import dev.ledo.cases.Fact;
import dev.ledo.cases.Row;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rows of a case that the parts of a network stand on, and what else it tells of them.
///
/// @param rows by the id of a segment, node or vehicle, each row once, its own row first
/// @param told facts about segments and nodes that no table of the network holds, disputed ones
///   among them
public record Evidence(Map<String, List<Row>> rows, List<Fact> told) {

  public Evidence {
    var copy = new LinkedHashMap<String, List<Row>>();
    rows.forEach((id, each) -> copy.put(id, List.copyOf(each)));
    rows = Collections.unmodifiableMap(copy);
    told = List.copyOf(told);
  }

  /// The rows of a segment, node or vehicle; empty if the network has no such part.
  public List<Row> of(String id) {
    return rows.getOrDefault(id, List.of());
  }

  /// Rows while a network is read.
  static final class Collector {

    private final Map<String, Set<Row>> rows = new LinkedHashMap<>();

    void add(String id, Row row) {
      rows.computeIfAbsent(id, i -> new LinkedHashSet<>()).add(row);
    }

    void addAll(String id, List<Row> added) {
      added.forEach(row -> add(id, row));
    }

    Evidence collected(List<Fact> told) {
      var all = new LinkedHashMap<String, List<Row>>();
      rows.forEach((id, each) -> all.put(id, List.copyOf(each)));
      return new Evidence(all, told);
    }
  }
}
