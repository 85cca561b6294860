package dev.ledo.highs;

/// The native solver is not there or cannot be used; the message says where it was looked for and
/// what to do.
public final class HighsUnavailable extends RuntimeException {

  public HighsUnavailable(String message) {
    super(message);
  }

  public HighsUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
