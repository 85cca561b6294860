package dev.ledo.assay.value;

/// Where a price comes from. A price without this is not comparable with another.
///
/// @param place such as `China` or `Rotterdam`
/// @param basis terms of delivery, such as `FOB`
/// @param date year, month or day, such as `2025` or `2025-11`
/// @param source who published it
public record Quote(String place, String basis, String date, String source) {}
