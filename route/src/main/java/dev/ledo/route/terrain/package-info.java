/// The ground: grids of heights and where on the earth they lie. Knows no file and no cost.
@NullMarked
package dev.ledo.route.terrain;

import org.jspecify.annotations.NullMarked;
