package dev.ledo.cases;

/// An answer that may be unknown.
public enum Flag {
  YES,
  NO,
  UNKNOWN
}
