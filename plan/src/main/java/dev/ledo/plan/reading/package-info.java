/// From the tables of a case to a network.
@NullMarked
package dev.ledo.plan.reading;

import org.jspecify.annotations.NullMarked;
