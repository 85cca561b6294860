package dev.ledo.plan.program;

/// Something that holds memory of the solver until it is closed; for one thread at a time.
public interface Tool extends AutoCloseable {

  @Override
  void close();
}
