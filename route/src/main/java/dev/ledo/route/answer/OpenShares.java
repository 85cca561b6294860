package dev.ledo.route.answer;

import dev.ledo.route.network.Segment;
import java.time.Month;

/// Share of a month in which a segment can be used, 0..1.
@FunctionalInterface
interface OpenShares {
  double in(Segment segment, Month month);
}
