package dev.ledo.route.network;

import java.util.List;
import java.util.Optional;

/// A place where segments meet: a mine, a gate, a town with a store, a plant.
///
/// @param id unique in the network
/// @param name as people say it
/// @param position where it lies, if known
/// @param store where goods can wait; empty if nothing can wait here
/// @param claims who holds it, with dates
/// @param forbiddenBy id of the rule of law that forbids to pass or use it; empty if none does
public record Node(
    String id,
    String name,
    Optional<MapPoint> position,
    Optional<Store> store,
    List<ControlClaim> claims,
    Optional<String> forbiddenBy) {

  /// @throws IllegalArgumentException if it has no id
  public Node {
    Figures.requireId("node", id);
    claims = List.copyOf(claims);
  }

  /// A node with a name only.
  public static Node of(String id, String name) {
    return new Node(id, name, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
  }

  /// The same node at a position.
  public Node at(MapPoint point) {
    return new Node(id, name, Optional.of(point), store, claims, forbiddenBy);
  }

  /// The same node with a store.
  public Node with(Store added) {
    return new Node(id, name, position, Optional.of(added), claims, forbiddenBy);
  }

  /// The same node with these claims.
  public Node withClaims(List<ControlClaim> stated) {
    return new Node(id, name, position, store, stated, forbiddenBy);
  }

  /// The same node, forbidden by a rule.
  public Node forbiddenBy(String rule) {
    return new Node(id, name, position, store, claims, Optional.of(rule));
  }
}
