package dev.ledo.assay.certificate.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Unpacks a workbook within limits and packs only its XML anew.
///
/// What the workbook's reader sees is therefore what was checked here: no entry that unpacks
/// without end, no document type and so no entity, no second directory that tells another story.
final class WorkbookGuard {

  /// More than any certificate unpacks to.
  static final long MOST_UNPACKED = 100_000_000;

  private static final int MOST_ENTRIES = 1_000;
  private static final byte[] FORBIDDEN = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};

  /// A workbook that is not to be read; the message is for the user.
  static final class Refused extends RuntimeException {
    private final boolean tooLarge;

    Refused(String message, boolean tooLarge) {
      super(message);
      this.tooLarge = tooLarge;
    }

    boolean isTooLarge() {
      return tooLarge;
    }
  }

  private WorkbookGuard() {}

  /// The same workbook, checked.
  ///
  /// @throws Refused if it exceeds a limit or holds what no certificate holds
  /// @throws IOException if it is no zip file
  static byte[] checked(byte[] bytes) throws IOException {
    var result = new ByteArrayOutputStream(bytes.length * 2);
    try (var in = new ZipInputStream(new ByteArrayInputStream(bytes));
        var out = new ZipOutputStream(result)) {
      out.setLevel(Deflater.NO_COMPRESSION);
      long unpacked = 0;
      int entries = 0;
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw new Refused("the workbook has more than %d parts".formatted(MOST_ENTRIES), true);
        }
        if (isXml(entry)) {
          byte[] part = unpack(in, MOST_UNPACKED - unpacked);
          unpacked += part.length;
          refuseDocumentType(entry.getName(), part);
          CellAddresses.refuseFar(entry.getName(), part);
          out.putNextEntry(new ZipEntry(entry.getName()));
          out.write(part);
          out.closeEntry();
        } else {
          unpacked += skip(in, MOST_UNPACKED - unpacked);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("a part of the workbook has a name that cannot be read", e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return result.toByteArray();
  }

  private static boolean isXml(ZipEntry entry) {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    return name.endsWith(".xml") || name.endsWith(".rels");
  }

  private static byte[] unpack(ZipInputStream in, long most) throws IOException {
    var part = new ByteArrayOutputStream();
    byte[] buffer = new byte[65_536];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      part.write(buffer, 0, n);
      refuseBeyond(part.size(), most);
    }
    return part.toByteArray();
  }

  private static long skip(ZipInputStream in, long most) throws IOException {
    byte[] buffer = new byte[65_536];
    long skipped = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      skipped += n;
      refuseBeyond(skipped, most);
    }
    return skipped;
  }

  private static void refuseBeyond(long size, long most) {
    if (size > most) {
      throw new Refused(
          "the workbook unpacks to more than %d MB".formatted(MOST_UNPACKED / 1_000_000), true);
    }
  }

  /// Zero bytes are passed over, so that UTF-16 is seen through.
  private static void refuseDocumentType(String name, byte[] part) {
    int matched = 0;
    for (byte each : part) {
      if (each == FORBIDDEN[matched]) {
        matched++;
      } else if (each != 0) {
        matched = each == '<' ? 1 : 0;
      }
      if (matched == FORBIDDEN.length) {
        throw new Refused(name + " declares a document type, which no spreadsheet does", false);
      }
    }
  }
}
