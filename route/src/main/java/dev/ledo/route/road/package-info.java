/// Roads as a graph: what is known of each, how steep it is, and the ways over it. Unknown stays
/// unknown.
@NullMarked
package dev.ledo.route.road;

import org.jspecify.annotations.NullMarked;
