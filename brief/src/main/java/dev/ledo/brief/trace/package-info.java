/// Where each number comes from: figures, the rows they stand on, and the sources of the rows.
@NullMarked
package dev.ledo.brief.trace;

import org.jspecify.annotations.NullMarked;
