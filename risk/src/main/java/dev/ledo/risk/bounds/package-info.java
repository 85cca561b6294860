/// Tightest bounds of ratios whose parts are known as ranges; knows no minerals.
@NullMarked
package dev.ledo.risk.bounds;

import org.jspecify.annotations.NullMarked;
