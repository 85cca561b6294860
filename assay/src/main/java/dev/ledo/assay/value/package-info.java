/// What a tonne is worth in each price world, and how radioactive it is.
@NullMarked
package dev.ledo.assay.value;

import org.jspecify.annotations.NullMarked;
