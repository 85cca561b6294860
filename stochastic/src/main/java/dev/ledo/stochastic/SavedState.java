package dev.ledo.stochastic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/// What a run has learnt, to go on from later: its cuts and its best decision.
///
/// The text begins with a line that names the format, then come the fingerprint of what was solved,
/// the number of groups, the decision and one line for each cut. Numbers are written so that they
/// read back as they were.
public final class SavedState {

  private static final String FORMAT = "ledo-stochastic-state-1";

  private final String fingerprint;
  private final int groups;
  private final double[] decision;
  private final List<Cut> cuts;

  SavedState(String fingerprint, int groups, double[] decision, List<Cut> cuts) {
    this.fingerprint = fingerprint;
    this.groups = groups;
    this.decision = decision.clone();
    this.cuts = List.copyOf(cuts);
  }

  int groups() {
    return groups;
  }

  double[] decision() {
    return decision.clone();
  }

  List<Cut> cuts() {
    return cuts;
  }

  /// Refuses to go on with something else than what was saved.
  void checkFits(String other) {
    if (!fingerprint.equals(other)) {
      throw new IllegalArgumentException(
          "the saved state is of another program, other scenarios or another risk measure");
    }
  }

  /// Writes the state as text.
  public void write(Writer out) throws IOException {
    out.write(FORMAT + "\n");
    out.write("fingerprint " + fingerprint + "\n");
    out.write("groups " + groups + "\n");
    writeNumbers(out, "decision", decision);
    for (Cut cut : cuts) {
      writeNumbers(
          out, "cut " + cut.group() + " " + cut.constant() + " " + cut.tail(), cut.gradient());
    }
    out.write("end\n");
  }

  private static void writeNumbers(Writer out, String what, double[] numbers) throws IOException {
    var line = new StringBuilder(what);
    for (int j = 0; j < numbers.length; j++) {
      if (numbers[j] != 0) {
        line.append(' ').append(j).append(':').append(numbers[j]);
      }
    }
    out.write(line.append(" of ").append(numbers.length).append('\n').toString());
  }

  /// Reads a state from text.
  ///
  /// @throws IOException if it cannot be read, or is not a complete state
  public static SavedState read(Reader in) throws IOException {
    var lines = new BufferedReader(in);
    if (!FORMAT.equals(lines.readLine())) {
      throw new IOException("not a saved state: the first line is not " + FORMAT);
    }
    try {
      String fingerprint = word(lines, "fingerprint");
      int groups = Integer.parseInt(word(lines, "groups"));
      double[] decision = numbers(word(lines, "decision").split(" "), 0);
      return new SavedState(fingerprint, groups, decision, cuts(lines, groups, decision.length));
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new IOException("a line of the saved state is broken: " + e.getMessage(), e);
    }
  }

  private static List<Cut> cuts(BufferedReader lines, int groups, int size) throws IOException {
    List<Cut> cuts = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.equals("end")) {
        return cuts;
      }
      String[] words = line.split(" ");
      int group = Integer.parseInt(words[1]);
      double[] gradient = numbers(words, 4);
      if (!words[0].equals("cut") || group >= groups || gradient.length != size) {
        throw new IOException("a line of the saved state is broken: " + line);
      }
      cuts.add(
          new Cut(group, Double.parseDouble(words[2]), gradient, Double.parseDouble(words[3])));
    }
    throw new IOException("the saved state is cut off");
  }

  private static String word(BufferedReader lines, String name) throws IOException {
    String line = lines.readLine();
    if (line == null || !line.startsWith(name + " ")) {
      throw new IOException("the saved state has no " + name);
    }
    return line.substring(name.length() + 1);
  }

  /// Reads `index:number` pairs that end in `of size`.
  private static double[] numbers(String[] words, int from) throws IOException {
    double[] numbers = new double[Integer.parseInt(words[words.length - 1])];
    for (int w = from; w < words.length - 2; w++) {
      int colon = words[w].indexOf(':');
      if (colon < 0) {
        throw new IOException("a number of the saved state is broken: " + words[w]);
      }
      int index = Integer.parseInt(words[w].substring(0, colon));
      numbers[index] = Double.parseDouble(words[w].substring(colon + 1));
    }
    return numbers;
  }
}
