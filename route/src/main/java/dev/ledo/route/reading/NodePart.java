package dev.ledo.route.reading;

import dev.ledo.cases.Row;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.network.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads the places where ways meet.
final class NodePart {

  private final Draft draft;
  private final ControlPart control;
  private final StorePart stores;
  private final LawPart law;

  NodePart(Draft draft, ControlPart control, LawPart law) {
    this.draft = draft;
    this.control = control;
    this.law = law;
    this.stores = new StorePart(draft);
  }

  /// The ends of all ways and of the corridor, in order of the table of sites.
  List<Node> read(List<Row> legs) {
    Set<String> ends = new TreeSet<>(draft.corridor.texts("to"));
    ends.add(draft.corridor.text("from"));
    legs.forEach(leg -> {
      ends.add(leg.text("from"));
      ends.add(leg.text("to"));
    });
    return draft.view.theCase().rows("sites").stream()
        .filter(row -> row.has("id") && ends.contains(row.id()))
        .map(this::node)
        .toList();
  }

  private Node node(Row site) {
    draft.evidence.add(site.id(), site);
    return new Node(
        site.id(),
        site.findText("name").orElse(site.id()),
        position(site),
        stores.of(site.id()),
        control.ofSite(site.id()),
        law.onSite(site));
  }

  static Optional<MapPoint> position(Row site) {
    if (!site.has("lat") || !site.has("lon")) {
      return Optional.empty();
    }
    return Optional.of(new MapPoint(site.amount("lat").mid(), site.amount("lon").mid()));
  }
}
