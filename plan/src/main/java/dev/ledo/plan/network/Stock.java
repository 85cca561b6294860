package dev.ledo.plan.network;

/// A good at a site: what a balance is kept of.
///
/// @param site id of the site
/// @param good id of a feed or a material
public record Stock(String site, String good) implements Comparable<Stock> {

  /// The same good at another site.
  public Stock at(String other) {
    return new Stock(other, good);
  }

  @Override
  public int compareTo(Stock other) {
    int bySite = site.compareTo(other.site);
    return bySite != 0 ? bySite : good.compareTo(other.good);
  }

  @Override
  public String toString() {
    return good + " at " + site;
  }
}
