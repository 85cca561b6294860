/// The door at the terminal: commands, exit codes and messages.
@NullMarked
package dev.ledo.cli;

import org.jspecify.annotations.NullMarked;
