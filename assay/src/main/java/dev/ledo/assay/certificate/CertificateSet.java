package dev.ledo.assay.certificate;

import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Certificates of which only the newest issue of each counts.
///
/// Does not depend on the order in which they were read.
///
/// @param current the newest issue of each certificate, by laboratory and number
/// @param superseded older issues
/// @param disputed issues with the same version that differ: none of them counts
/// @param problems what is disputed
public record CertificateSet(
    List<Certificate> current,
    List<Certificate> superseded,
    List<Certificate> disputed,
    List<Problem> problems) {

  public CertificateSet {
    current = List.copyOf(current);
    superseded = List.copyOf(superseded);
    disputed = List.copyOf(disputed);
    problems = List.copyOf(problems);
  }

  /// Sorts certificates by number and version; of equal files one is kept.
  public static CertificateSet of(Collection<Certificate> certificates) {
    Map<String, List<Certificate>> byNumber =
        certificates.stream()
            .collect(
                Collectors.groupingBy(
                    certificate -> key(certificate.id()), TreeMap::new, Collectors.toList()));
    var set = new CertificateSet(List.of(), List.of(), List.of(), List.of());
    for (List<Certificate> issues : byNumber.values()) {
      set = set.with(issues);
    }
    return set;
  }

  private static String key(CertificateId id) {
    return (id.laboratory() + "\n" + id.number()).toUpperCase(Locale.ROOT);
  }

  private CertificateSet with(List<Certificate> issues) {
    int newest = issues.stream().mapToInt(issue -> issue.id().version()).max().orElseThrow();
    List<Certificate> last =
        distinct(issues.stream().filter(issue -> issue.id().version() == newest).toList());
    List<Certificate> older =
        issues.stream()
            .filter(issue -> issue.id().version() < newest)
            .sorted(Comparator.comparingInt(issue -> issue.id().version()))
            .toList();
    return last.size() == 1
        ? new CertificateSet(joined(current, last), joined(superseded, older), disputed, problems)
        : new CertificateSet(
            current,
            joined(superseded, older),
            joined(disputed, last),
            joined(problems, List.of(disagree(last))));
  }

  private static Problem disagree(List<Certificate> last) {
    String files = last.stream().map(Certificate::file).sorted().collect(Collectors.joining(", "));
    return Problem.of(
        CertificateCode.VERSIONS_DISAGREE,
        Place.of(last.stream().map(Certificate::file).sorted().findFirst().orElseThrow()),
        last.getFirst().id() + " differs between " + files);
  }

  private static List<Certificate> distinct(List<Certificate> issues) {
    var kept = new ArrayList<Certificate>();
    issues.stream()
        .sorted(Comparator.comparing(Certificate::file))
        .filter(issue -> kept.stream().noneMatch(issue::saysTheSameAs))
        .forEach(kept::add);
    return kept;
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    var all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
