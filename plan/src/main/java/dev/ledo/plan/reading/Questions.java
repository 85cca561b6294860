package dev.ledo.plan.reading;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.plan.network.Stage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a case asks of its plan.
///
/// @param curves which costs of independence
/// @param outlooks worlds beside which the curves are drawn; the first is the usual one
/// @param candidates sources and routes whose worth is asked; the first is the case's own
/// @param prohibitions what the law forbids, or might
public record Questions(
    List<CurveQuestion> curves,
    List<Outlook> outlooks,
    List<Candidate> candidates,
    List<Prohibition> prohibitions) {

  public Questions {
    curves = List.copyOf(curves);
    outlooks = List.copyOf(outlooks);
    candidates = List.copyOf(candidates);
    prohibitions = List.copyOf(prohibitions);
  }

  /// What each step of independence from a country costs.
  ///
  /// @param element the element
  /// @param stage the stage at which its path is looked at
  /// @param country the country to depend on less
  /// @param steps from free to none, at least 1
  public record CurveQuestion(Element element, Stage stage, Country country, int steps) {}

  /// A world in which some regimes are disturbed all the time.
  ///
  /// @param regimes their ids; the others never are
  public record Outlook(String id, String name, Set<String> regimes) {
    public Outlook {
      regimes = Set.copyOf(regimes);
    }
  }

  /// A source or route whose worth is asked.
  ///
  /// @param parts ids without which it is not there
  /// @param leg way that all of it goes over
  /// @param row place of the case's row
  public record Candidate(
      String id, String name, Set<String> parts, Optional<String> leg, String row) {
    public Candidate {
      parts = Set.copyOf(parts);
    }
  }

  /// What the law forbids, or might.
  ///
  /// @param isInForce whether every plan obeys it; else it was only asked what it would cost
  /// @param row place of the case's row
  public record Prohibition(String id, String what, boolean isInForce, String row) {}

  private static final Outlook CALM = new Outlook("calm", "nothing is disturbed", Set.of());

  /// Reads the questions of a case.
  public static Questions of(CaseView view) {
    List<Outlook> outlooks =
        view.rows("outlooks").stream()
            .map(row -> new Outlook(row.id(), row.text("name"), Set.copyOf(row.texts("regimes"))))
            .toList();
    return new Questions(
        view.rows("curves").stream().map(Questions::curve).toList(),
        outlooks.isEmpty() ? List.of(CALM) : outlooks,
        view.rows("candidates").stream()
            .map(row ->
                new Candidate(
                    row.id(),
                    row.text("name"),
                    Set.copyOf(row.texts("parts")),
                    row.findText("leg"),
                    row.toString()))
            .toList(),
        view.rows("prohibitions").stream()
            .map(row ->
                new Prohibition(
                    row.id(),
                    row.text("what"),
                    row.text("state").equals("in-force"),
                    row.toString()))
            .toList());
  }

  private static CurveQuestion curve(Row row) {
    return new CurveQuestion(
        row.elements("element").getFirst(),
        Stage.valueOf(row.text("stage").toUpperCase(Locale.ROOT)),
        row.country("country"),
        row.integer("steps"));
  }
}
