/// One run of everything over one case.
@NullMarked
package dev.ledo.study;

import org.jspecify.annotations.NullMarked;
