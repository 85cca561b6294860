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

  /// Legs take part that have a cost and, unless they are only proposed, a capacity; the others are
  /// remembered as left out.
  Ways(Draft draft) {
    legs =
        draft.view.rows("legs").stream()
            .filter(draft::isWanted)
            .filter(leg -> isTold(draft, leg))
            .toList();
    for (Row leg : legs) {
      next.computeIfAbsent(leg.text("from"), s -> new ArrayList<>()).add(leg.text("to"));
    }
  }

  private static boolean isTold(Draft draft, Row leg) {
    boolean hasCost = leg.has("cost");
    boolean hasCapacity = leg.has("capacity") || isProposed(leg);
    if (!hasCost || !hasCapacity) {
      LeftOut.Figure missing =
          hasCapacity
              ? LeftOut.Figure.FREIGHT
              : hasCost ? LeftOut.Figure.WAY_CAPACITY : LeftOut.Figure.FREIGHT_AND_CAPACITY;
      draft.leaveOut(leg, missing, draft.ends(leg));
    }
    return hasCost && hasCapacity;
  }

  /// Whether a way does not exist: what can pass once it is built the module tells.
  static boolean isProposed(Row leg) {
    return leg.findText("status").filter("proposed"::equals).isPresent();
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
