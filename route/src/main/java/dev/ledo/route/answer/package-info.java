/// Answers to questions about a corridor network, with ranges kept: [Answers] is the way in.
@NullMarked
package dev.ledo.route.answer;

import org.jspecify.annotations.NullMarked;
