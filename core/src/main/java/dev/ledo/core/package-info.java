/// Elements, units, money, time, problems and progress: the words every other module speaks.
@NullMarked
package dev.ledo.core;

import org.jspecify.annotations.NullMarked;
