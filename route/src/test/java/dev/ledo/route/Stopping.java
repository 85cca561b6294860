package dev.ledo.route;

import dev.ledo.core.Progress;

/// Asks to stop from the first moment on.
public final class Stopping implements Progress {

  @Override
  public void started(String step) {}

  @Override
  public void finished(String step) {}

  @Override
  public boolean isCancelled() {
    return true;
  }
}
