package dev.ledo.brief.model;

import java.util.List;

/// A headline answer.
///
/// @param question what it answers
/// @param verdict the answer in one or two sentences
/// @param confidence how sure it is
/// @param why what the confidence rests on
/// @param because the figures behind it
/// @param wouldChange what would change it
public record Answer(
    String id,
    String question,
    Text verdict,
    Confidence confidence,
    Text why,
    List<Text> because,
    List<Text> wouldChange) {

  public Answer {
    because = List.copyOf(because);
    wouldChange = List.copyOf(wouldChange);
  }

  /// How sure an answer is.
  public enum Confidence {
    HIGH("high confidence"),
    MEDIUM("medium confidence"),
    LOW("low confidence"),
    UNKNOWN("not known");

    private final String words;

    Confidence(String words) {
      this.words = words;
    }

    /// As a reader would say it.
    public String words() {
      return words;
    }

    /// Tone of the mark beside the answer.
    public Tone tone() {
      return switch (this) {
        case HIGH -> Tone.GOOD;
        case MEDIUM -> Tone.CAUTION;
        case LOW -> Tone.BAD;
        case UNKNOWN -> Tone.UNKNOWN;
      };
    }
  }
}
