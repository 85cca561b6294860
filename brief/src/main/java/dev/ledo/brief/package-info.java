/// One page that says what a study found.
@NullMarked
package dev.ledo.brief;

import org.jspecify.annotations.NullMarked;
