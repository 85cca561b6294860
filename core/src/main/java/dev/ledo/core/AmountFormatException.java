package dev.ledo.core;

/// A text that is no amount.
public final class AmountFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// @param message what is wrong with the text
  public AmountFormatException(String message) {
    super(message);
  }
}
