/// Roads and ground in one search: a route may leave a road and come back to one.
@NullMarked
package dev.ledo.route.hybrid;

import org.jspecify.annotations.NullMarked;
