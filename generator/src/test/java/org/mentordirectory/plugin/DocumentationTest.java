package org.mentordirectory.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;

/** What people read about the project: links lead somewhere, and goals and options are known. */
class DocumentationTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path STARTER =
      ROOT.resolve("generator/src/main/resources/mentordirectory/starter/own");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```.*?^ *```$");
  private static final Pattern CODE = Pattern.compile("`[^`\n]+(?:\n[^`\n]+)?`");
  private static final Pattern LINK = Pattern.compile("]\\(([^()\\s]+(?:\\([^()]*\\))?)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");
  private static final Pattern COMMAND = Pattern.compile("(?:\\./mentor|/bin/mentor) ([^`#|\n]*+)");
  private static final Pattern MAVEN = Pattern.compile("\\bmentor:([a-z][a-z-]*)");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--([a-z][a-z.-]*)");
  private static final Pattern TOLD = Pattern.compile("((?:mvn|\\./check) [^`\n]*)");
  private static final Pattern PROFILES = Pattern.compile(" -P([a-z,]+)");
  private static final Pattern TEST = Pattern.compile("-D(?:it\\.)?(?:test|fuzzed)='?(\\w+)");
  private static final Pattern MEASURED =
      Pattern.compile("\\*\\d{1,2} \\p{Lu}\\p{Ll}+ \\d{4}, commits? [0-9a-f]{7}\\b");

  private static GoalCatalogue catalogue;

  @BeforeAll
  static void readTheGoals() throws IOException {
    catalogue = GoalCatalogue.read();
  }

  static List<Path> documents() throws IOException {
    var documents = new ArrayList<Path>();
    for (Path folder : List.of(ROOT, ROOT.resolve("docs"), STARTER)) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
      }
    }
    return documents;
  }

  private static String text(Path document) {
    try {
      return Files.readString(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void linksAndPicturesLeadToFilesAndHeadingsThatThereAre(Path document) {
    String prose = CODE.matcher(BLOCK.matcher(text(document)).replaceAll("")).replaceAll("");
    assertThat(found(LINK, prose))
        .filteredOn(link -> !link.matches("(https|mailto):.*"))
        .allSatisfy(
            link -> {
              String[] parts = link.split("#", 2);
              Path file =
                  parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
              assertThat(file).exists();
              if (parts.length == 2) {
                assertThat(found(HEADING, text(file)).stream().map(DocumentationTest::anchor))
                    .as(link)
                    .contains(parts[1]);
              }
            });
  }

  /** What a forge makes of a heading. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
  }

  @ParameterizedTest
  @MethodSource("documents")
  void eachCommandNamesAGoalAndOptionsOfIt(Path document) {
    String text = text(document).replace("\\\n", " ");
    String prose = BLOCK.matcher(text).replaceAll("").replace('\n', ' ');
    text =
        String.join("\n", BLOCK.matcher(text).results().map(MatchResult::group).toList()) + prose;
    for (String command : found(COMMAND, text)) {
      String name = command.strip().split("\\s+")[0];
      if (name.matches("[a-z][a-z-]*") && !name.equals("help")) {
        assertThat(goal(name)).as("the goal of ./mentor " + command).isPresent();
        assertThat(found(OPTION, command)).as(command).allMatch(known(goal(name).orElseThrow()));
      }
    }
    assertThat(found(MAVEN, text)).allMatch(name -> goal(name).isPresent());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void anOptionByItselfIsOneOfAGoal(Path document) {
    String prose = BLOCK.matcher(text(document)).replaceAll("");
    assertThat(CODE.matcher(prose).results().map(MatchResult::group))
        .filteredOn(code -> code.startsWith("`--"))
        .allSatisfy(
            code ->
                assertThat(found(OPTION, code))
                    .allMatch(
                        name -> catalogue.goals().stream().anyMatch(g -> known(g).test(name))));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatMavenIsToldIsThere(Path document) throws IOException {
    List<String> told = found(TOLD, text(document));
    List<String> profiles =
        told.stream().flatMap(line -> found(PROFILES, line).stream()).distinct().toList();
    String poms =
        Stream.of("pom.xml", "generator/pom.xml", "site/pom.xml")
            .map(pom -> text(ROOT.resolve(pom)))
            .collect(Collectors.joining());
    assertThat(profiles)
        .flatMap(names -> List.of(names.split(",")))
        .allSatisfy(name -> assertThat(poms).contains("<id>" + name + "</id>"));
    List<String> tests = told.stream().flatMap(line -> found(TEST, line).stream()).toList();
    if (!tests.isEmpty()) {
      try (Stream<Path> files = Files.walk(ROOT, 9)) {
        assertThat(files.map(file -> file.getFileName().toString().replace(".java", "")))
            .containsAll(tests.stream().filter(name -> !name.equals("None")).toList());
      }
    }
  }

  @Test
  void eachMeasurementSaysItsDayAndItsCommit() {
    String measured = text(ROOT.resolve("docs/measured.md"));
    assertThat(measured.split("(?m)^## ")).hasSizeGreaterThan(4);
    assertThat(List.of(measured.split("(?m)^## ")).subList(1, 5))
        .allSatisfy(section -> assertThat(section).containsPattern(MEASURED));
  }

  private static Optional<GoalCatalogue.Goal> goal(String name) {
    return catalogue.goals().stream().filter(goal -> goal.name().equals(name)).findFirst();
  }

  /** The options of a goal; the goal `new` takes fields as well. */
  private static Predicate<String> known(GoalCatalogue.Goal goal) {
    List<String> names = goal.options().stream().flatMap(option -> option.name().stream()).toList();
    List<String> fields =
        Stream.of(DocumentType.values())
            .flatMap(type -> type.fields().stream())
            .map(Field::name)
            .toList();
    return name ->
        names.contains(name)
            || goal.name().equals("new")
                && (fields.contains(name) || name.equals("text") || name.startsWith("field."));
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).toList();
  }
}
