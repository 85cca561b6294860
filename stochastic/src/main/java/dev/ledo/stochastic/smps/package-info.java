/// Two-stage programs in the SMPS format: a core file, a time file and a stoch file.
@NullMarked
package dev.ledo.stochastic.smps;

import org.jspecify.annotations.NullMarked;
