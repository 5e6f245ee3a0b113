package org.mentordirectory;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;

/** Packages point downwards, and what a library is kept behind stays behind it. */
@AnalyzeClasses(
    packages = "org.mentordirectory",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /** From top to bottom; each may use those below it. */
  private static final List<String> LAYERS =
      List.of(
          "plugin",
          "site",
          "evaluate",
          "document",
          "review",
          "match",
          "signup",
          "sheet",
          "search",
          "check",
          "content");

  @ArchTest
  static void packagesPointDownwards(JavaClasses classes) {
    for (int lower = 1; lower < LAYERS.size(); lower++) {
      String[] above =
          LAYERS.subList(0, lower).stream().map(ArchitectureTest::name).toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(name(LAYERS.get(lower)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(above)
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  @ArchTest
  static void everyClassIsInOneOfTheLayers(JavaClasses classes) {
    classes()
        .should()
        .resideInAnyPackage(LAYERS.stream().map(ArchitectureTest::name).toArray(String[]::new))
        .check(classes);
  }

  @ArchTest
  static void onlyThePluginKnowsMaven(JavaClasses classes) {
    kept(classes, "plugin", "org.apache.maven..");
  }

  @ArchTest
  static void onlyContentParsesYamlAndMarkdown(JavaClasses classes) {
    kept(classes, "content", "com.vladsch.flexmark..", "org.yaml..", "org.jsoup..");
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
  static void onlyTheSiteKnowsTemplates(JavaClasses classes) {
    kept(classes, "site", "freemarker..");
  }

  @ArchTest
  static void onlyTheSiteKnowsCalendars(JavaClasses classes) {
    kept(classes, "site", "biweekly..");
  }

  @ArchTest
  static void onlyContentStartsAnotherProgramWhichIsGit(JavaClasses classes) {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.mentordirectory.git.Git")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(ProcessBuilder.class.getName())
        .check(classes);
  }

  private static void kept(JavaClasses classes, String layer, String... libraries) {
    noClasses()
        .that()
        .resideOutsideOfPackage(name(layer))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .check(classes);
  }

  private static String name(String layer) {
    return "org.mentordirectory." + layer + "..";
  }
}
