/// What is asked of a plan beyond the plan itself.
@NullMarked
package dev.ledo.plan.answer;

import org.jspecify.annotations.NullMarked;
