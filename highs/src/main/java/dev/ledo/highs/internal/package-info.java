/// HiGHS as C knows it, models as arrays, and the proofs.
@NullMarked
package dev.ledo.highs.internal;

import org.jspecify.annotations.NullMarked;
