package dev.ledo.route.answer;

/// Which stores a flow may use.
enum Stores {
  /// None: each month stands alone.
  NONE,
  /// Those of the network.
  AS_GIVEN,
  /// Any amount can wait at any node.
  BOUNDLESS
}
