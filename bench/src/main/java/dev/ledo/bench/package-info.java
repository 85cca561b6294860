/// Speed, measured.
@NullMarked
package dev.ledo.bench;

import org.jspecify.annotations.NullMarked;
