/// Whether results can be relied upon: reference materials, blanks, duplicates, a second
/// laboratory.
///
/// @see docs/methods/assay-quality.md
@NullMarked
package dev.ledo.assay.quality;

import org.jspecify.annotations.NullMarked;
