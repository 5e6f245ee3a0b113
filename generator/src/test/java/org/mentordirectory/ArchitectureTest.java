package org.mentordirectory;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rooms of the house: packages point downwards, and what a library is kept behind stays there.
 */
@AnalyzeClasses(
    packages = "org.mentordirectory",
    importOptions = {
      ImportOption.DoNotIncludeTests.class,
      ArchitectureTest.NotWhatTestsShare.class
    })
class ArchitectureTest {
  /** The classes of the module `testing` stand in no room. */
  static final class NotWhatTestsShare implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/testing/");
    }
  }

  private static final String ROOT = "org.mentordirectory.";

  /**
   * From top to bottom; a package may use those on the lines below its own, and of its own line
   * only itself.
   */
  private static final List<List<String>> ROOMS =
      List.of(
          List.of("plugin"),
          List.of(
              "desk.review",
              "desk.check",
              "desk.match",
              "desk.event",
              "desk.pairs",
              "desk.evaluation",
              "desk.coverage"),
          List.of("desk"),
          List.of("site.live"),
          List.of("site"),
          List.of("site.page"),
          List.of("site.print", "site.calendar"),
          List.of("site.form"),
          List.of("site.theme"),
          List.of("starter", "evaluate", "event", "coverage"),
          List.of("match"),
          List.of("pairs"),
          List.of("signup", "review"),
          List.of("sheet"),
          List.of("document"),
          List.of("search"),
          List.of("check"),
          List.of("check.alike"),
          List.of("check.rule"),
          List.of("disclosure"),
          List.of("content.read"),
          List.of("content.picture", "git"),
          List.of("content"),
          List.of("output"),
          List.of("finding"),
          List.of("words"));

  private static final int MOST_CLASSES = 42;
  private static final int LARGEST_CIRCLE = 3;

  @ArchTest
  static void packagesPointDownwards(JavaClasses classes) {
    var floorOf = new HashMap<String, Integer>();
    for (int floor = 0; floor < ROOMS.size(); floor++) {
      for (String room : ROOMS.get(floor)) {
        floorOf.put(ROOT + room, floor);
      }
    }
    assertThat(
            classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> !isDownwards(arrow, floorOf))
                .map(Dependency::getDescription))
        .isEmpty();
  }

  private static boolean isDownwards(Dependency arrow, Map<String, Integer> floors) {
    String from = arrow.getOriginClass().getPackageName();
    String to = arrow.getTargetClass().getPackageName();
    return from.equals(to) || !floors.containsKey(to) || floors.get(from) < floors.get(to);
  }

  @ArchTest
  static void everyClassIsInOneOfTheRooms(JavaClasses classes) {
    classes()
        .should()
        .resideInAnyPackage(
            ROOMS.stream().flatMap(List::stream).map(ROOT::concat).toArray(String[]::new))
        .check(classes);
  }

  @ArchTest
  static void noPackagesFormACircle(JavaClasses classes) {
    slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(classes);
  }

  @ArchTest
  static void noPackageIsLargerThanAPersonCanKnow(JavaClasses classes) {
    Map<String, Set<String>> byPackage =
        classes.stream()
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getPackageName,
                    Collectors.mapping(ArchitectureTest::top, Collectors.toSet())));
    byPackage.forEach(
        (room, types) -> assertThat(types).as(room).hasSizeLessThanOrEqualTo(MOST_CLASSES));
  }

  @ArchTest
  static void inAPackageNoMoreThanThreeClassesFormACircle(JavaClasses classes) {
    Map<String, Set<String>> arrows = new HashMap<>();
    for (JavaClass type : classes) {
      type.getDirectDependenciesFromSelf().stream()
          .map(arrow -> arrow.getTargetClass())
          .filter(to -> to.getPackageName().equals(type.getPackageName()))
          .map(ArchitectureTest::top)
          .filter(to -> !to.equals(top(type)))
          .forEach(to -> arrows.computeIfAbsent(top(type), any -> new TreeSet<>()).add(to));
    }
    for (String start : arrows.keySet()) {
      Set<String> circle = new TreeSet<>(reached(arrows, start));
      circle.removeIf(other -> !reached(arrows, other).contains(start));
      assertThat(circle).as("the circle of " + start).hasSizeLessThanOrEqualTo(LARGEST_CIRCLE);
    }
  }

  @ArchTest
  static void everyPackageSaysWhatItIsFor(JavaClasses classes) {
    Set<String> said =
        classes.stream()
            .filter(type -> type.getSimpleName().equals("package-info"))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toSet());
    assertThat(said).containsAll(ROOMS.stream().flatMap(List::stream).map(ROOT::concat).toList());
  }

  /** A name that stands in two packages is two things under one word. */
  @ArchTest
  static void noNameStandsInTwoPackages(JavaClasses classes) {
    Map<String, Set<String>> packages =
        classes.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getPackageName, Collectors.toSet())));
    packages.forEach((name, rooms) -> assertThat(rooms).as(name).hasSize(1));
  }

  @ArchTest
  static void onlyThePluginKnowsMaven(JavaClasses classes) {
    kept(classes, "plugin", "org.apache.maven..");
  }

  @ArchTest
  static void onlyTheReaderParsesYamlAndMarkdown(JavaClasses classes) {
    kept(classes, "content.read", "com.vladsch.flexmark..", "org.yaml..", "org.jsoup..");
  }

  @ArchTest
  static void everythingIsSaidWhereAForgeFindsNoCommandInIt(JavaClasses classes) {
    noClasses()
        .that()
        .doNotHaveSimpleName("GoalLog")
        .should()
        .accessClassesThat()
        .haveFullyQualifiedName("org.apache.maven.plugin.logging.Log")
        .check(classes);
  }

  @ArchTest
  static void onlyMatchingKnowsJGraphT(JavaClasses classes) {
    kept(classes, "match", "org.jgrapht..");
  }

  @ArchTest
  static void onlyTheSearchKnowsLucene(JavaClasses classes) {
    kept(classes, "search", "org.apache.lucene..");
  }

  @ArchTest
  static void onlyDocumentsKnowPdf(JavaClasses classes) {
    kept(
        classes,
        "document",
        "com.openhtmltopdf..",
        "com.github.weisj..",
        "org.apache.pdfbox.pdmodel..");
  }

  @ArchTest
  static void onlyTheThemeKnowsTemplates(JavaClasses classes) {
    kept(classes, "site.theme", "freemarker..");
  }

  @ArchTest
  static void onlyCalendarsKnowCalendars(JavaClasses classes) {
    kept(classes, "site.calendar", "biweekly..");
  }

  @ArchTest
  static void onlyGitStartsAnotherProgram(JavaClasses classes) {
    noClasses()
        .that(
            resideInAnyPackage(ROOT + "git").and(simpleName("Git")).as("are not git.Git").negate())
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(ProcessBuilder.class.getName())
        .check(classes);
  }

  private static void kept(JavaClasses classes, String room, String... libraries) {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .check(classes);
  }

  private static String top(JavaClass type) {
    String name = type.getName();
    return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
  }

  private static Set<String> reached(Map<String, Set<String>> arrows, String from) {
    var reached = new TreeSet<String>();
    Deque<String> next = new ArrayDeque<>(Set.of(from));
    while (!next.isEmpty()) {
      for (String to : arrows.getOrDefault(next.pop(), Set.of())) {
        if (reached.add(to)) {
          next.push(to);
        }
      }
    }
    return reached;
  }
}
