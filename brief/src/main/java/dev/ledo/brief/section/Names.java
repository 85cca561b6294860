package dev.ledo.brief.section;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Fact;
import dev.ledo.cases.KeyNames;
import dev.ledo.cases.Row;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What the ids and codes of a case are called.
final class Names {

  private final KeyNames keys;

  Names(CaseView view) {
    this.keys = new KeyNames(view);
  }

  /// Name of a row that has one, for its id; the id if there is none.
  String of(String table, String id) {
    return keys.of(table, id);
  }

  /// Name of a material in the middle of a sentence.
  String material(String id) {
    return inSentence(of("materials", id));
  }

  /// A name in the middle of a sentence: with a small letter, unless it is a symbol or a proper
  /// one.
  static String inSentence(String name) {
    boolean proper = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return proper || name.startsWith("NdFeB") || name.startsWith("NdPr")
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /// Name of whatever an id or a country code stands for.
  String anything(String key) {
    return keys.anything(key);
  }

  /// A fact in words: `Myanmar, exports to china, 2023`.
  String fact(Fact fact) {
    return Arrays.stream(fact.key().split(" / "))
        .map(this::anything)
        .map(part -> part.matches("[a-z][a-z0-9-]+") ? quantity(part) : part)
        .map(part -> part.replaceAll("(?<=\\d)\\.\\.(?=\\d)", " to "))
        .collect(Collectors.joining(", "));
  }

  /// A quantity in words, in which the name of a place of the case keeps its capital.
  private String quantity(String id) {
    return Arrays.stream(QuantityWords.of(id).split(" "))
        .map(word -> keys.of("sites", word))
        .collect(Collectors.joining(" "));
  }

  /// Who a row of `control` names, or `unknown`.
  String holder(Row control) {
    return of("actors", control.findText("actor").orElse("unknown"));
  }
}
