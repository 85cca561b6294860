package dev.ledo.plan.law;

import dev.ledo.plan.network.Network;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A small network made by a seed, and worlds of its shape in which numbers are others.
///
/// @param calm the network that gives the shape
/// @param worlds equally likely
record Family(long seed, Network calm, List<Network> worlds) {

  Family {
    worlds = List.copyOf(worlds);
  }

  /// The family of a seed, with 2 to 5 worlds.
  static Family of(long seed) {
    return of(seed, NetworkDraw.Size.SMALL, 2 + (int) (seed % 4));
  }

  /// The family of a seed, with so many worlds.
  static Family of(long seed, NetworkDraw.Size size, int number) {
    var random = new Random(seed);
    Network calm = new NetworkDraw(random, size).network("family " + seed);
    var shake = Shake.drawn(random);
    List<Network> worlds =
        IntStream.range(0, number).mapToObj(k -> shake.of(calm, random)).toList();
    return new Family(seed, calm, worlds);
  }

  /// Families of the seeds from 1 on.
  static Stream<Family> first(int number) {
    return IntStream.rangeClosed(1, number).mapToObj(Family::of);
  }

  /// A family with other worlds.
  Family withWorlds(List<Network> others) {
    return new Family(seed, calm, others);
  }

  /// This family with all its networks changed.
  Family with(UnaryOperator<Network> change) {
    return new Family(seed, change.apply(calm), worlds.stream().map(change).toList());
  }

  @Override
  public String toString() {
    return "family " + seed;
  }
}
