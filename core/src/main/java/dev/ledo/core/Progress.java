package dev.ledo.core;

/// Hears how far a long computation is, and may ask it to stop.
public interface Progress {

  /// Hears nothing and never stops anything.
  Progress SILENT =
      new Progress() {
        @Override
        public void started(String step) {}

        @Override
        public void finished(String step) {}
      };

  /// A step begins.
  ///
  /// @param step one or two words, such as `risk`
  void started(String step);

  /// A step has ended well.
  void finished(String step);

  /// How far the step under way is.
  ///
  /// @param step its name
  /// @param detail a few words, such as `120 of 200 futures`
  default void reached(String step, String detail) {}

  /// Hears nothing and passes on only the wish to stop, for parts too short to be told.
  default Progress quiet() {
    Progress told = this;
    return new Progress() {
      @Override
      public void started(String step) {}

      @Override
      public void finished(String step) {}

      @Override
      public boolean isCancelled() {
        return told.isCancelled();
      }
    };
  }

  /// Whether to stop before the next step. Several threads may ask at once.
  default boolean isCancelled() {
    return false;
  }
}
