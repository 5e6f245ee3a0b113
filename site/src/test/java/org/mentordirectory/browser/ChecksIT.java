package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.check.Checker;
import org.mentordirectory.check.rule.Sentence;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.content.read.FrontMatterText;
import org.mentordirectory.generated.AwkwardPeople;
import org.mentordirectory.generated.AwkwardPeople.Answers;
import org.mentordirectory.site.form.JoinForm;
import org.mentordirectory.words.Messages;

/**
 * The checks of the form are those of {@code mentor:check}: the same people, once written to files
 * for the one and once as typed for the other, get the same sentences.
 */
class ChecksIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Path SITE = Path.of(System.getProperty("mentor.site"));

  /** The rules that need the whole directory, or a Markdown parser; the form knows all others. */
  private static final Set<String> NOT_OF_THE_FORM =
      Set.of("link", "review", "slug", "spelling", "title", "twice");

  /** What is said of one person; {@code error} is whether it stops the build. */
  private record Said(String sentence, boolean error) implements Comparable<Said> {
    @Override
    public int compareTo(Said other) {
      return sentence.compareTo(other.sentence);
    }
  }

  @TempDir private Path temp;

  @Test
  void theFormSaysWhatTheCheckSays() throws Exception {
    List<Answers> people = new ArrayList<>(AwkwardPeople.first(200));
    people.addAll(SpoiltPeople.of(read(folder(List.of())).scheme()));
    List<Set<Said>> byCheck = byCheck(people);
    List<Set<Said>> byForm = byForm(people);

    assertThat(people).hasSizeGreaterThan(800);
    Map<String, String> sentences = Sentence.all(Messages.english());
    sentences.keySet().removeAll(Set.of("EMPTY", "EMPTY_VALUE")); // which a form does not write
    assertThat(sentences)
        .allSatisfy((name, sentence) -> assertThat(isSaid(sentence, byCheck)).as(name).isTrue());
    assertThat(byCheck.stream().flatMap(Set::stream)).hasSizeGreaterThan(600);
    var different = new ArrayList<String>();
    for (int i = 0; i < people.size(); i++) {
      if (!byForm.get(i).equals(byCheck.get(i))) {
        different.add(
            "%s\n  check: %s\n  form:  %s".formatted(people.get(i), byCheck.get(i), byForm.get(i)));
      }
    }
    assertThat(different).isEmpty();
  }

  /** Whether somebody is told a sentence, whatever its values. */
  private static boolean isSaid(String sentence, List<Set<Said>> all) {
    Pattern pattern =
        Pattern.compile(
            Stream.of(sentence.split("\\{\\d}", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
    return all.stream()
        .flatMap(Set::stream)
        .anyMatch(said -> pattern.matcher(said.sentence()).find());
  }

  @Test
  void whereOnlyAParserCanTellTheFormSaysNothingWrong() throws Exception {
    Answers good = AwkwardPeople.first(1).get(0);
    List<Answers> people =
        SpoiltTexts.FOR_A_PARSER.stream().map(body -> new Answers(good.values(), body)).toList();
    List<Set<Said>> byCheck = byCheck(people);
    List<Set<Said>> byForm = byForm(people);

    for (int i = 0; i < people.size(); i++) {
      assertThat(byCheck.get(i)).as(people.get(i).body()).containsAll(byForm.get(i));
    }
  }

  @Test
  void aRemarkStandsAtItsFieldAndNamesItAsTheFormDoes() throws Exception {
    String profile =
        """
        {values: {name: ['Ada'], role: [], topics: ['leav'], consent: ['1/10/2026'],
          disciplines: ['physics'], meets: ['online'], institution: ['X'], contact: ['coordinator'],
          mentees: ['2']}, body: '#### Deep'}\
        """;
    List<String> said =
        List.of(
            ask("check(" + profile + ", schema, sentences, '2026-11-24', local)", schema())
                .split("\n"));

    assertThat(said)
        .contains(
            "role: `Job title` is missing; give the job title",
            "topics: unknown topic `leav`; did you mean `leave`?",
            "mentees: `Mentees now` says nothing without `Mentees at one time`; add how many"
                + " mentees the mentor can have at one time",
            "consent: write `1/10/2026` as `2026-10-01` for 1 October 2026")
        .startsWith("role: `Job title` is missing; give the job title")
        .endsWith(
            "body: this heading is `####` and the one above it is the title of the page; write"
                + " `##`")
        .hasSize(5);
  }

  private List<Set<Said>> byCheck(List<Answers> people) throws IOException {
    Map<String, Set<Said>> said =
        Checker.check(read(folder(people)), TODAY, TODAY.plusDays(1)).stream()
            .filter(finding -> !NOT_OF_THE_FORM.contains(finding.rule()))
            .collect(
                Collectors.groupingBy(
                    finding -> finding.at().file(),
                    Collectors.mapping(
                        finding -> new Said(finding.sentence(), finding.isError()),
                        Collectors.toCollection(TreeSet::new))));
    var all = new ArrayList<Set<Said>>();
    for (int i = 0; i < people.size(); i++) {
      all.add(said.getOrDefault(file(i), Set.of()));
    }
    return all;
  }

  private Path folder(List<Answers> people) throws IOException {
    Path folder = Files.createTempDirectory(temp, "content");
    Files.copy(Site.examples().resolve("scheme.yaml"), folder.resolve("scheme.yaml"));
    Files.createDirectories(folder.resolve("mentors"));
    Scheme scheme = ContentReader.readScheme(folder);
    for (int i = 0; i < people.size(); i++) {
      Files.writeString(
          folder.resolve(file(i)),
          FrontMatterText.of(
              scheme.fields(DocumentType.MENTOR), people.get(i).values(), people.get(i).body()));
    }
    return folder;
  }

  private static String file(int number) {
    return "mentors/p%04d.md".formatted(number);
  }

  private static Content read(Path folder) throws IOException {
    return ContentReader.read(folder);
  }

  /** The form's remarks, with the names of the fields in place of their labels. */
  private List<Set<Said>> byForm(List<Answers> people) throws Exception {
    ObjectNode schema = schema();
    schema
        .get("properties")
        .properties()
        .forEach(field -> ((ObjectNode) field.getValue()).put("title", field.getKey()));
    List<Map<String, Object>> typed =
        people.stream()
            .map(
                person ->
                    Map.<String, Object>of(
                        "values",
                        person.values().entrySet().stream()
                            .collect(
                                Collectors.toMap(
                                    Map.Entry::getKey,
                                    entry ->
                                        entry.getValue().stream()
                                            .map(FrontMatterText::oneLine)
                                            .toList())),
                        "body",
                        person.body()))
            .toList();
    String said =
        ask(
            JSON.writeValueAsString(typed)
                + ".map((one) => check(one, schema, sentences, '%s', local))".formatted(TODAY),
            schema,
            "JSON.stringify(said.map((all) => all.map(({sentence, error}) => ({sentence,"
                + " error}))))");
    return JSON.readValue(said, new TypeReference<List<TreeSet<Said>>>() {}).stream()
        .map(all -> (Set<Said>) all)
        .toList();
  }

  private static ObjectNode schema() throws IOException {
    JsonNode schema = JSON.readTree(SITE.resolve("api/profile.schema.json").toFile());
    return (ObjectNode) schema;
  }

  /** How the page of the form says that days and lists are written. */
  private static String local() throws IOException {
    Path page = SITE.resolve("join/index.html");
    return Jsoup.parse(page.toFile()).selectFirst("html").attr("data-local");
  }

  private String ask(String question, ObjectNode schema) throws Exception {
    return ask(
        question, schema, "said.map(({field, sentence}) => field + ': ' + sentence).join('\\n')");
  }

  private String ask(String question, ObjectNode schema, String answer) throws Exception {
    return NodeProgram.with(SITE, Files.createTempDirectory(temp, "program"))
        .run(
            """
            import { check } from './join/checks.js';
            import { Local } from './shared/local.js';
            const local = new Local(%s);
            const schema = %s;
            const sentences = %s;
            const said = %s;
            console.log(%s);
            """
                .formatted(
                    local(),
                    schema,
                    JSON.writeValueAsString(
                        JoinForm.sentences(ProfileFields.POSSIBLE, Messages.english())),
                    question,
                    answer))
        .strip();
  }
}
