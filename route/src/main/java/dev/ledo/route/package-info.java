/// Corridors over roads and terrain.
@NullMarked
package dev.ledo.route;

import org.jspecify.annotations.NullMarked;
