package dev.ledo.risk;

import dev.ledo.cases.Figure;
import dev.ledo.core.Country;

/// A country's part in a supply.
///
/// @param quantity what it supplies
/// @param share its part of the whole, in %; the tightest bounds when all quantities vary freely
public record Supplier(Country country, Figure quantity, Figure share) {}
