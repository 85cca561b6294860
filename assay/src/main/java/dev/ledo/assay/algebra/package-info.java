/// Small dense linear algebra on arrays, for inner loops.
@NullMarked
package dev.ledo.assay.algebra;

import org.jspecify.annotations.NullMarked;
