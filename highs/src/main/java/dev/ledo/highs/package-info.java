/// Linear and integer programs, solved by HiGHS and checked here.
///
/// {@link Highs#load()} finds the native solver, {@link Highs#open(LinearModel)} starts a session
/// that keeps a model and solves it again and again from the last basis. Nothing HiGHS says is
/// believed: see docs/methods/highs.md.
@NullMarked
package dev.ledo.highs;

import org.jspecify.annotations.NullMarked;
