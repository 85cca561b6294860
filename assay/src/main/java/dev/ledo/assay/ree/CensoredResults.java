package dev.ledo.assay.ree;

/// What is done with a result that is only a limit. There is no rule that puts half the limit in
/// its place.
public enum CensoredResults {
  /// It does not count; the result says that it was left out.
  LEAVE_OUT,
  /// It counts as everything it may be: below L is 0 to L, above L is L and more.
  AS_RANGE
}
