package dev.ledo.route.answer;

import java.util.OptionalDouble;

/// The year of a haul in sum.
///
/// A way whose freight or charges nobody has told carries tonnes as any other; what they cost is
/// then unknown, and they count in `deliveredT` only.
///
/// @param wantedT tonnes wanted
/// @param deliveredT tonnes that can be delivered, as many as possible, at whatever cost
/// @param pricedT tonnes that can be delivered at a known cost, over ways and stores of which it is
///   told; as many as `deliveredT` if those are enough
/// @param unmetT tonnes that cannot be delivered
/// @param money least cost of freight, charges and storage of the tonnes at a known cost
/// @param storageMoney what of it goods cost that wait in stores
/// @param moneyPerT of a tonne of them; empty if there is none
public record HaulTotals(
    double wantedT,
    double deliveredT,
    double pricedT,
    double unmetT,
    double money,
    double storageMoney,
    OptionalDouble moneyPerT) {

  private static final double WORTH_TELLING = 0.005;

  /// Whether what is delivered has a known cost.
  public boolean isPriced() {
    return pricedT == deliveredT;
  }

  /// What of `moneyPerT` is for waiting in stores; empty if that is next to nothing.
  public OptionalDouble storagePerT() {
    return moneyPerT.isPresent() && storageMoney > WORTH_TELLING * money
        ? OptionalDouble.of(storageMoney / pricedT)
        : OptionalDouble.empty();
  }
}
