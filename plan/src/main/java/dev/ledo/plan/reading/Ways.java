package dev.ledo.plan.reading;

import dev.ledo.cases.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which sites can be reached from which along the legs of a case.
final class Ways {

  private final Map<String, List<String>> next = new HashMap<>();
  private final Map<String, Set<String>> reached = new HashMap<>();
  private final List<Row> legs;

  /// Legs take part that have a cost and a capacity.
  Ways(Draft draft) {
    legs =
        draft.view.rows("legs").stream()
            .filter(row -> row.has("cost") && row.has("capacity"))
            .filter(draft::isWanted)
            .toList();
    for (Row leg : legs) {
      next.computeIfAbsent(leg.text("from"), s -> new ArrayList<>()).add(leg.text("to"));
    }
  }

  /// The legs that take part.
  List<Row> legs() {
    return legs;
  }

  /// Whether goods can come from one site to another.
  boolean lead(String from, String to) {
    return from(from).contains(to);
  }

  /// All sites that goods can come to from a site, itself included.
  Set<String> from(String site) {
    Set<String> known = reached.get(site);
    if (known == null) {
      known = search(site);
      reached.put(site, known);
    }
    return known;
  }

  private Set<String> search(String start) {
    Set<String> found = new LinkedHashSet<>(List.of(start));
    List<String> open = new ArrayList<>(found);
    while (!open.isEmpty()) {
      for (String site : next.getOrDefault(open.removeLast(), List.of())) {
        if (found.add(site)) {
          open.add(site);
        }
      }
    }
    return found;
  }
}
