package dev.ledo.route.ground;

import java.util.Arrays;

/// States waiting by key, the least first. A state may wait more than once; of states with one key
/// the one with the lower number comes first, so that results do not depend on history.
final class StateHeap {

  private double[] keys = new double[256];
  private int[] states = new int[256];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  double leastKey() {
    return keys[0];
  }

  void add(double key, int state) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      states = Arrays.copyOf(states, 2 * size);
    }
    int at = size++;
    while (at > 0 && isBefore(key, state, (at - 1) >> 1)) {
      int above = (at - 1) >> 1;
      keys[at] = keys[above];
      states[at] = states[above];
      at = above;
    }
    keys[at] = key;
    states[at] = state;
  }

  /// The state with the least key, which is taken off.
  int take() {
    int first = states[0];
    double key = keys[--size];
    int state = states[size];
    int at = 0;
    while (2 * at + 1 < size) {
      int below = 2 * at + 1;
      if (below + 1 < size && isBefore(keys[below + 1], states[below + 1], below)) {
        below++;
      }
      if (!isLess(keys[below], states[below], key, state)) {
        break;
      }
      keys[at] = keys[below];
      states[at] = states[below];
      at = below;
    }
    keys[at] = key;
    states[at] = state;
    return first;
  }

  private boolean isBefore(double key, int state, int at) {
    return isLess(key, state, keys[at], states[at]);
  }

  private static boolean isLess(double key, int state, double otherKey, int otherState) {
    return key < otherKey || (key == otherKey && state < otherState);
  }
}
