/// Shortest ways and different ways in any graph. Knows neither roads nor ground.
@NullMarked
package dev.ledo.route.road.search;

import org.jspecify.annotations.NullMarked;
