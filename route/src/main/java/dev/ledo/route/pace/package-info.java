/// How fast a vehicle, a mule or a person goes by grade.
@NullMarked
package dev.ledo.route.pace;

import org.jspecify.annotations.NullMarked;
