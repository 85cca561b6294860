package dev.ledo.plan;

/// A stage of the chain whose country matters for dependence.
public enum Stage {
  MINING,
  SEPARATION,
  METAL,
  MAGNET
}
