package dev.ledo.stochastic.smps;

/// A word of a line.
///
/// @param column where it starts, from 1
record Token(String text, int column) {

  boolean is(String word) {
    return text.equalsIgnoreCase(word);
  }
}
