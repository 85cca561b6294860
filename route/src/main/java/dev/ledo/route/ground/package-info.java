/// Least cost over terrain: headings, grade limits, earthworks, barriers, exact search, paths.
@NullMarked
package dev.ledo.route.ground;

import org.jspecify.annotations.NullMarked;
