package dev.ledo.plan.reading;

import dev.ledo.core.Amount;
import java.util.Optional;

/// What the rows of a case tell of moving a gross tonne over a way.
///
/// @param leg id of the way
/// @param about its ends, in the words of the case
/// @param freightUsd what the carrier gets for a gross tonne
/// @param chargesUsd what whoever levies tolls, fees and taxes on it gets for a gross tonne; empty
///   if nobody tells
/// @param transitDays days under way; empty if nobody tells
/// @param row place of its row
public record Fare(
    String leg,
    String about,
    Amount freightUsd,
    Optional<Amount> chargesUsd,
    Optional<Amount> transitDays,
    String row) {}
