/// Made-up mountains, from a seed.
@NullMarked
package dev.ledo.route.terrain.make;

import org.jspecify.annotations.NullMarked;
