/// What another sample is worth before one decides.
@NullMarked
package dev.ledo.assay.sampling;

import org.jspecify.annotations.NullMarked;
