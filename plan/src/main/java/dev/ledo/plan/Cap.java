package dev.ledo.plan;

import dev.ledo.core.Country;
import dev.ledo.core.Element;

/// A limit on dependence: of the supply of an element, no more than a part may have passed a stage
/// in one country.
///
/// Supply whose country at the stage is unknown counts against every cap.
///
/// @param element the element
/// @param stage the stage
/// @param country the country
/// @param share θ, 0..1
public record Cap(Element element, Stage stage, Country country, double share) {}
