/// The cheapest secure supply: what to build, buy and store, period by period, under uncertainty.
@NullMarked
package dev.ledo.plan;

import org.jspecify.annotations.NullMarked;
