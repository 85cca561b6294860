/// The case: a folder of sourced tables, what it says on a day, and what is wrong with it.
@NullMarked
package dev.ledo.cases;

import org.jspecify.annotations.NullMarked;
