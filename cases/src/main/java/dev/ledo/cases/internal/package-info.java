/// How a case is read from its folder and checked.
@NullMarked
package dev.ledo.cases.internal;

import org.jspecify.annotations.NullMarked;
