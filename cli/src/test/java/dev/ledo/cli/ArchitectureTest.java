package dev.ledo.cli;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.ledo.core.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The shape of the house: floors of modules, where every arrow points to a lower floor.
///
/// A module that is not built yet has its place here already.
class ArchitectureTest {

  private static final List<Set<String>> FLOORS =
      List.of(
          Set.of("core"),
          Set.of("cases", "ledger"),
          Set.of("highs"),
          Set.of("stochastic"),
          Set.of("evidence", "screen", "custody", "assay", "route", "risk", "plan"),
          Set.of("study"),
          Set.of("brief"),
          Set.of("cli", "server"));

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.ledo");

  /// Small but for names such as CSV, GeoJSON or Ledo; no sentence after the first.
  private static final Pattern FOLLOWS_A_COLON =
      Pattern.compile("(?s)(?!.*\\. \\p{Lu})(\\P{Lu}|\\p{Lu}\\S*[\\p{Lu}\\d-]|Ledo ).*(?<!\\.)");

  private static final Pattern HINT = Pattern.compile("withHint\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  private static final SliceAssignment PACKAGE_WITH_ITS_INTERNALS =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          return SliceIdentifier.of(type.getPackageName().replace(".internal", ""));
        }

        @Override
        public String getDescription() {
          return "packages, each with its internals";
        }
      };

  @Test
  void arrowsPointDown() {
    for (int floor = 0; floor < FLOORS.size() - 1; floor++) {
      hold(
          noClasses()
              .that()
              .resideInAnyPackage(packages(FLOORS.get(floor)))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(packages(modulesAbove(floor))));
    }
  }

  @Test
  void modulesOnOneFloorDoNotKnowEachOther() {
    for (Set<String> floor : FLOORS) {
      for (String module : floor) {
        Set<String> neighbours =
            floor.stream()
                .filter(other -> !other.equals(module))
                .collect(Collectors.toUnmodifiableSet());
        hold(
            noClasses()
                .that()
                .resideInAPackage(packageOf(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(neighbours)));
      }
    }
  }

  @Test
  void everyClassHasAPlaceInTheHouse() {
    hold(classes().should().resideInAnyPackage(packages(modulesAbove(-1))));
  }

  @Test
  void packagesHaveNoCycles() {
    hold(slices().assignedFrom(PACKAGE_WITH_ITS_INTERNALS).should().beFreeOfCycles());
  }

  @Test
  void theGroundKnowsNoFileNoPictureAndNoMaker() {
    hold(
        noClasses()
            .that()
            .resideInAPackage("dev.ledo.route.terrain")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.ledo.route.terrain.*.."));
  }

  @Test
  void internalsAreKnownInTheirModuleOnly() {
    for (String module : modulesAbove(-1)) {
      hold(
          noClasses()
              .that()
              .resideOutsideOfPackage(packageOf(module))
              .should()
              .dependOnClassesThat()
              .resideInAPackage("dev.ledo." + module + ".internal.."));
    }
  }

  @Test
  void packagesAreNamedAfterWhatTheyAreAbout() {
    hold(
        noClasses()
            .should()
            .resideInAnyPackage(
                "..util..",
                "..utils..",
                "..common..",
                "..helper..",
                "..helpers..",
                "..manager..",
                "..impl.."));
  }

  @Test
  void onlyTheTerminalPrintsAndEndsTheProcess() {
    hold(belowTheDoors().should(ACCESS_STANDARD_STREAMS));
    hold(belowTheDoors().should().callMethod(System.class, "exit", int.class));
  }

  @Test
  void everyProblemCodeIsInTheListOfErrors() {
    List<String> written =
        HOUSE.stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(ProblemCode.class))
            .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
            .map(code -> ((ProblemCode) code).id())
            .toList();
    List<String> listed =
        ProblemCodes.all().values().stream().flatMap(List::stream).map(ProblemCode::id).toList();
    assertThat(written).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(listed);
  }

  @Test
  void whatIsWrongAndWhatToDoBeginSmallAndEndWithoutAFullStop() {
    Stream<String> texts =
        ProblemCodes.all().values().stream()
            .flatMap(List::stream)
            .flatMap(code -> Stream.of(code.title(), code.remedy()));
    assertThat(texts).isNotEmpty().allMatch(text -> FOLLOWS_A_COLON.matcher(text).matches());
  }

  @Test
  void whatIsSaidOfOneProblemFollowsAColonToo() throws IOException {
    List<String> hints = new ArrayList<>();
    for (Path source : sources()) {
      Matcher hint = HINT.matcher(Files.readString(source));
      while (hint.find()) {
        hints.add(hint.group(1));
      }
    }
    assertThat(hints)
        .hasSizeGreaterThan(20)
        .allMatch(text -> FOLLOWS_A_COLON.matcher(text).matches());
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      return files.filter(file -> file.toString().matches(".*/src/main/java/.*\\.java")).toList();
    }
  }

  @Test
  void nobodyLogs() {
    hold(noClasses().should(USE_JAVA_UTIL_LOGGING));
  }

  @Test
  void clockAndChanceArePassedIn() {
    hold(
        belowTheDoors()
            .should()
            .callMethodWhere(
                target(owner(resideInAPackage("java.time"))).and(target(name("now")))));
    hold(belowTheDoors().should().callMethod(Math.class, "random"));
    hold(belowTheDoors().should().callMethod(System.class, "currentTimeMillis"));
  }

  @Test
  void everyPackageSaysThatNothingIsNull() {
    Stream<JavaPackage> unmarked =
        HOUSE.stream()
            .filter(type -> !type.getName().endsWith("package-info"))
            .filter(type -> !isMadeFromATemplate(type))
            .map(JavaClass::getPackage)
            .distinct()
            .filter(written -> !written.isAnnotatedWith(NullMarked.class));
    assertThat(unmarked.map(JavaPackage::getName)).isEmpty();
  }

  private static boolean isMadeFromATemplate(JavaClass type) {
    return type.getSimpleName().startsWith("Jte");
  }

  private static GivenClassesConjunction belowTheDoors() {
    return noClasses().that().resideOutsideOfPackages(packages(Set.of("cli", "server")));
  }

  private static void hold(ArchRule rule) {
    rule.allowEmptyShould(true).check(HOUSE);
  }

  private static Set<String> modulesAbove(int floor) {
    return FLOORS.stream()
        .skip(floor + 1L)
        .flatMap(Set::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String[] packages(Collection<String> modules) {
    return modules.stream().map(ArchitectureTest::packageOf).toArray(String[]::new);
  }

  private static String packageOf(String module) {
    return "dev.ledo." + module + "..";
  }
}
