package dev.ledo.plan;

/// A place where a good can wait from period to period.
///
/// @param stock what waits where
/// @param tonnes room
/// @param costUsdPerTonneYear of holding
/// @param initialTonnes what is there at the start
/// @param row place of the case's row it comes from
public record Store(
    Stock stock, double tonnes, double costUsdPerTonneYear, double initialTonnes, String row) {}
