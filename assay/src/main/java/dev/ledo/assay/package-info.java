/// From laboratory certificates to a feed one can plan with.
@NullMarked
package dev.ledo.assay;

import org.jspecify.annotations.NullMarked;
