package dev.ledo.route.answer;

/// A figure that an answer needs and nobody has given.
///
/// @param where id of the segment, node or vehicle that lacks it
public record Gap(String where, Figure figure) {

  @Override
  public String toString() {
    return where + ": " + figure.words() + " unknown";
  }
}
