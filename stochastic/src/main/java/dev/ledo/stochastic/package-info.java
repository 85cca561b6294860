/// Linear programs in two stages with recourse: what to do now, before one of many scenarios comes.
@NullMarked
package dev.ledo.stochastic;

import org.jspecify.annotations.NullMarked;
