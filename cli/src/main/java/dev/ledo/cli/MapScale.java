package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.route.terrain.picture.ReliefPicture;
import java.util.Arrays;

/// A scale bar with its length, drawn on a picture's pixels in its lower left corner. North is up.
final class MapScale {

  private static final int LETTER_WIDTH = 3;
  private static final int LETTER_HEIGHT = 5;
  private static final int DOT = 3;
  private static final int MARGIN = 18;
  private static final int PADDING = 8;
  private static final int BAR = 6;
  private static final double MOST_SHARE = 0.25;
  private static final int INK = 0x202020;
  private static final int PAPER = 0xffffff;

  private static final String LETTERS = "0123456789.km";

  /// Rows of three dots from the top, one octal digit each, by letter.
  private static final int[] SHAPES = {
    075557, 026227, 071747, 071717, 055711, 074717, 074757, 071122, 075757, 075717, 000002, 045655,
    007755
  };

  private final ReliefPicture picture;

  MapScale(ReliefPicture picture) {
    this.picture = picture;
  }

  /// Draws the longest round length that takes at most a quarter of the width.
  ///
  /// @param metresPerPixel from west to east, above 0
  void draw(double metresPerPixel) {
    double metres = roundBelow(MOST_SHARE * picture.width() * metresPerPixel);
    int length = (int) Math.round(metres / metresPerPixel);
    String text = words(metres);
    int textWidth = text.length() * (LETTER_WIDTH + 1) * DOT;
    int width = Math.max(length, textWidth) + 2 * PADDING;
    int height = LETTER_HEIGHT * DOT + BAR + 3 * PADDING;
    int top = picture.height() - MARGIN - height;
    if (top < 0 || MARGIN + width > picture.width()) {
      return;
    }
    fill(top, MARGIN, height, width, PAPER);
    write(text, top + PADDING, MARGIN + PADDING);
    fill(top + height - PADDING - BAR, MARGIN + PADDING, BAR, length, INK);
  }

  private void write(String text, int top, int left) {
    int at = left;
    for (int i = 0; i < text.length(); i++) {
      int index = LETTERS.indexOf(text.charAt(i));
      if (index >= 0) {
        letter(SHAPES[index], top, at);
      }
      at += (LETTER_WIDTH + 1) * DOT;
    }
  }

  private void letter(int shape, int top, int left) {
    for (int row = 0; row < LETTER_HEIGHT; row++) {
      for (int column = 0; column < LETTER_WIDTH; column++) {
        int bit = (LETTER_HEIGHT - row) * LETTER_WIDTH - 1 - column;
        if ((shape >> bit & 1) == 1) {
          fill(top + row * DOT, left + column * DOT, DOT, DOT, INK);
        }
      }
    }
  }

  private void fill(int top, int left, int height, int width, int colour) {
    for (int row = top; row < top + height; row++) {
      int from = row * picture.width() + left;
      Arrays.fill(picture.colours(), from, from + width, colour);
    }
  }

  /// 1, 2 or 5 times a power of ten.
  static double roundBelow(double metres) {
    double power = Math.pow(10, Math.floor(Math.log10(metres)));
    double times = metres / power;
    return power * (times >= 5 ? 5 : times >= 2 ? 2 : 1);
  }

  private static String words(double metres) {
    return metres < 1000
        ? Numbers.readable(metres, 3) + " m"
        : Numbers.readable(metres / 1000, 3) + " km";
  }
}
