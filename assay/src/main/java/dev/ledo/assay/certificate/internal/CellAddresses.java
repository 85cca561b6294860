package dev.ledo.assay.certificate.internal;

/// Refuses cell addresses that no spreadsheet has, before a reader makes room for the cells left of
/// them.
final class CellAddresses {

  private static final int MOST_LETTERS = 3;
  private static final int MOST_DIGITS = 7;

  private CellAddresses() {}

  /// Looks at every attribute `r` of a part; zero bytes are passed over, so that UTF-16 is seen
  /// through.
  ///
  /// @throws WorkbookGuard.Refused at the first address beyond three letters and seven digits
  static void refuseFar(String name, byte[] part) {
    byte last = 0;
    byte beforeLast = 0;
    for (int i = 0; i < part.length; i++) {
      byte now = part[i];
      if (now == 0) {
        continue;
      }
      if (now == '=' && last == 'r' && beforeLast <= ' ' && isFar(part, i + 1)) {
        throw new WorkbookGuard.Refused(name + " has a cell where no spreadsheet has one", true);
      }
      beforeLast = last;
      last = now;
    }
  }

  private static boolean isFar(byte[] part, int from) {
    int letters = 0;
    int digits = 0;
    boolean open = false;
    for (int i = from; i < part.length; i++) {
      byte now = part[i];
      boolean quote = now == '"' || now == '\'';
      if (quote && open) {
        return letters > MOST_LETTERS || digits > MOST_DIGITS;
      }
      open |= quote;
      letters += Character.isLetter(now) ? 1 : 0;
      digits += now >= '0' && now <= '9' ? 1 : 0;
      if (now == '&' || letters + digits > MOST_LETTERS + MOST_DIGITS) {
        return true;
      }
    }
    return true;
  }
}
