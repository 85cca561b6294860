package dev.ledo.plan;

/// What the world is like in one scenario: factors on what the network says.
public interface Conditions {

  /// As the network says.
  Conditions CALM =
      new Conditions() {
        @Override
        public double capacityFactor(int capacity, int period) {
          return 1;
        }

        @Override
        public double costFactor(int activity, int period) {
          return 1;
        }

        @Override
        public double needFactor(int need, int period) {
          return 1;
        }
      };

  /// Part of a capacity that is there in a period, 0..1 or more.
  double capacityFactor(int capacity, int period);

  /// Factor on the cost of an activity in a period.
  double costFactor(int activity, int period);

  /// Factor on a need in a period.
  double needFactor(int need, int period);
}
