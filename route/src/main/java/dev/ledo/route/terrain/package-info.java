/// The ground: grids of heights, the files they come in, and made-up mountains. Knows no cost.
@NullMarked
package dev.ledo.route.terrain;

import org.jspecify.annotations.NullMarked;
