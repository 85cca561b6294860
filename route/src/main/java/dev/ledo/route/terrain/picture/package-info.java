/// Terrain as a picture: hillshade over tints of height.
@NullMarked
package dev.ledo.route.terrain.picture;

import org.jspecify.annotations.NullMarked;
