/// Solving a network: the two-stage program it stands for, and the plan that comes of it.
@NullMarked
package dev.ledo.plan.program;

import org.jspecify.annotations.NullMarked;
