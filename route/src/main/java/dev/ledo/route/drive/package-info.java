/// Legs of a case driven over heights and mapped roads that a user has put beside it.
@NullMarked
package dev.ledo.route.drive;

import org.jspecify.annotations.NullMarked;
