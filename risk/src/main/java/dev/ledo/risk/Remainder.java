package dev.ledo.risk;

import dev.ledo.cases.Figure;
import dev.ledo.core.Country;

/// World mine supply without one country: the simple N-1.
///
/// @param counted what is counted of the output
/// @param without the country that is thought away: one that may be the largest
/// @param left what the others supply
/// @param share the same as part of the whole, in %
public record Remainder(
    Constituent counted, int year, Country without, Figure left, Figure share) {}
