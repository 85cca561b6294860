/// From the tables of a case to a corridor network, each figure with the rows it stands on.
@NullMarked
package dev.ledo.route.reading;

import org.jspecify.annotations.NullMarked;
