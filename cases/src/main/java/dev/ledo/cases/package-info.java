/// A case: a folder of plain text files that a person can read, and what is assumed in it.
@NullMarked
package dev.ledo.cases;

import org.jspecify.annotations.NullMarked;
