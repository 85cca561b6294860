package dev.ledo.route.answer;

/// Why a segment is left out of every answer.
///
/// @param segment its id
/// @param detail the rule's id, the border's state, the shunned node or the bridge's class; empty
///   if it is not built
public record Bar(String segment, Reason reason, String detail) {

  /// Kinds of reason.
  public enum Reason {
    /// A rule of law forbids the segment or a node it ends at; no price opens it.
    FORBIDDEN,
    /// The border it crosses is not of a kind that the question admits.
    BORDER,
    /// It ends at a node that the question does not want to pass.
    SHUNNED,
    /// It does not exist, and the question does not count it as built.
    NOT_BUILT,
    /// Its bridges do not bear the vehicle.
    BRIDGE
  }
}
