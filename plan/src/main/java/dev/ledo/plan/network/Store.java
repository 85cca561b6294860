package dev.ledo.plan.network;

import java.util.List;

/// A place where goods can wait from period to period, in one room.
///
/// @param id unique, readable
/// @param about what it is in the words of the case
/// @param stocks what waits there: goods at one site, at least one
/// @param tonnes room for all of them together
/// @param costUsdPerTonneYear of holding
/// @param initialTonnes what is there at the start, all of it of the first stock
/// @param row place of the case's row it comes from
public record Store(
    String id,
    String about,
    List<Stock> stocks,
    double tonnes,
    double costUsdPerTonneYear,
    double initialTonnes,
    String row) {

  public Store {
    stocks = List.copyOf(stocks);
    if (stocks.isEmpty()) {
      throw new IllegalArgumentException(id + " stores nothing");
    }
  }

  /// What is there of a stock at the start.
  public double initialTonnes(int stock) {
    return stock == 0 ? initialTonnes : 0;
  }
}
