package dev.ledo.stochastic.smps;

import dev.ledo.stochastic.TwoStageProgram;
import dev.ledo.stochastic.Uncertainty;

/// A two-stage program as three files describe it.
///
/// @param program the template and what is random in it
/// @param uncertainty what the random elements may become
public record SmpsProgram(TwoStageProgram program, Uncertainty uncertainty) {}
