package dev.ledo.risk;

import dev.ledo.cases.Figure;
import java.util.Optional;

/// A reliance on imports, or a share of a supply, as one edition of a source states it; not
/// computed here.
///
/// @param subject country code or id the figure is about
/// @param quantity name of the figure in the case
/// @param scope what is counted, as the source says it
/// @param value as stated
public record PublishedReliance(
    String subject,
    String quantity,
    Optional<String> period,
    Optional<String> scope,
    Figure value) {}
