package dev.ledo.plan.network;

/// A stage of the chain whose country matters for dependence.
public enum Stage {
  MINING,
  SEPARATION,
  METAL,
  MAGNET
}
