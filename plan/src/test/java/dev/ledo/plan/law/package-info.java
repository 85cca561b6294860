/// Laws that every plan obeys, over networks drawn by seeds, and a slow plain form of the same
/// mathematics that shares no code with the plan's programs.
@NullMarked
package dev.ledo.plan.law;

import org.jspecify.annotations.NullMarked;
