/// Legs of a case driven over heights of the ground that a user has put beside it.
@NullMarked
package dev.ledo.route.drive;

import org.jspecify.annotations.NullMarked;
