package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.Use;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.generated.AwkwardPeople;
import org.mentordirectory.generated.GeneratedProfiles;
import org.mentordirectory.match.MatchFacets;
import org.mentordirectory.match.MatchRules;
import org.mentordirectory.match.Preferences;
import org.mentordirectory.match.Reason;
import org.mentordirectory.match.ScorePart;
import org.mentordirectory.match.Scorer;
import org.mentordirectory.match.Scores;
import org.mentordirectory.search.IndexFiles;
import org.mentordirectory.search.InvertedIndex;
import org.mentordirectory.search.MentorTexts;
import org.mentordirectory.search.Result;
import org.mentordirectory.site.live.SiteServer;
import org.mentordirectory.testing.SampleScheme;

/** A match in the browser is the match of the coordinator: scores, reasons, what must fit. */
class SameMatchIT {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static final String PROGRAM =
      """
      import { readFileSync, writeFileSync } from 'node:fs';
      import { Fits } from './match/criteria.js';
      import { open } from './match/matching.js';
      const { rules, cases } = JSON.parse(readFileSync('cases.json', 'utf8'));
      const matching = await open('%s');
      const lines = [];
      for (const wishes of cases) {
        const known = await matching.known(rules, wishes);
        const fits = new Fits(rules, wishes, known);
        fits.emphasise({ help: 2, work: 2, reach: 2 });
        const said = [];
        for (let doc = 0; doc < known.documents; doc++) {
          const reasons = fits.reasons(doc).map(({ criterion, fits, values }) =>
            [criterion, fits, values.join(';')].join(' '));
          const parts = fits.parts(doc).map(({ criterion, share, weight }) => [criterion, share, weight].join(' '));
          said.push([(await matching.card(doc)).id, fits.scores[doc], fits.level(doc), fits.broken(doc).join(), ...parts,
            ...reasons].join('|'));
        }
        const ranked = await Promise.all(fits.ranked(matching.order).map((doc) => matching.card(doc)));
        lines.push([...said.sort(), ranked.map(({ id }) => id).join()]);
      }
      writeFileSync('answers.json', JSON.stringify(lines));
      """;

  @Test
  void ofFiveHundredMenteesWithGeneratedMentors(@TempDir Path temp) throws Exception {
    GeneratedProfiles.write(temp.resolve("content"), 150, 7);
    compare(temp, 500, 7);
  }

  /** So many that some words are too common to tell anybody from another. */
  @Test
  void ofMenteesWithThousandsOfMentors(@TempDir Path temp) throws Exception {
    GeneratedProfiles.write(temp.resolve("content"), 2_200, 9);
    compare(temp, 20, 9);
  }

  @Test
  void ofMenteesWithAwkwardMentors(@TempDir Path temp) throws Exception {
    Path mentors = Files.createDirectories(temp.resolve("content/mentors"));
    Files.writeString(temp.resolve("content/scheme.yaml"), SampleScheme.settings());
    List<AwkwardPeople.Answers> people = AwkwardPeople.first(60);
    for (int i = 0; i < people.size(); i++) {
      Files.writeString(mentors.resolve("person-" + i + ".md"), profile(people.get(i)));
    }
    compare(temp, 150, 8);
  }

  private static String profile(AwkwardPeople.Answers person) throws IOException {
    var json = new ObjectMapper();
    var text = new StringBuilder("---\n");
    for (Map.Entry<String, List<String>> field : person.values().entrySet()) {
      List<String> values = field.getValue();
      boolean several =
          ProfileFields.USUAL.of(Use.FACET).stream()
                  .map(Field::name)
                  .toList()
                  .contains(field.getKey())
              && !isOne(field.getKey());
      if (!values.isEmpty() && !List.of("hours", "capacity").contains(field.getKey())) {
        String value = json.writeValueAsString(several ? values : values.get(0));
        text.append(field.getKey()).append(": ").append(value).append('\n');
      }
    }
    return text + "---\n" + person.body() + "\n";
  }

  private static boolean isOne(String field) {
    return List.of("institution", "location", "availability").contains(field);
  }

  /** Fields that no module and no class knows by name. */
  @Test
  void ofMenteesWhoAskForFieldsOfTheSchemesOwn(@TempDir Path temp) throws Exception {
    GeneratedProfiles.write(temp.resolve("content"), 60, 11);
    List<String> grades = List.of("[Seventh]", "[Eighth, Ninth]", "[]");
    try (Stream<Path> profiles = Files.list(temp.resolve("content/mentors"))) {
      int number = 0;
      for (Path profile : profiles.filter(file -> file.toString().endsWith(".md")).toList()) {
        String said =
            "\nlab: Lab %d\ngrade: %s\n---\n".formatted(number % 9, grades.get(number % 3));
        Files.writeString(profile, Files.readString(profile).replaceFirst("\n---\n", said));
        number++;
      }
    }
    Files.writeString(
        temp.resolve("content/scheme.yaml"),
        "fields: {lab: {match: 3}, grade: {kind: some of, match: 2}}\n",
        StandardOpenOption.APPEND);
    Content content = ContentReader.read(temp.resolve("content"));
    assertThat(compare(temp, content, 150, 11).toString())
        .contains("lab true", "lab false", "grade true", "grade false");
  }

  /** Mentors without a place, of whom some mentees want no more than a single conversation. */
  @Test
  void ofMenteesWhoWantASingleConversation(@TempDir Path temp) throws Exception {
    GeneratedProfiles.write(temp.resolve("content"), 60, 12);
    try (Stream<Path> profiles = Files.list(temp.resolve("content/mentors"))) {
      for (Path profile : profiles.filter(file -> file.toString().endsWith(".md")).toList()) {
        String text = Files.readString(profile);
        if (text.contains("one-off")) {
          Files.writeString(profile, text.replaceFirst("capacity: \\d", "capacity: 0"));
        }
      }
    }
    Content content = ContentReader.read(temp.resolve("content"));
    assertThat(compare(temp, content, 150, 12).toString())
        .contains("places true single", "places false")
        .containsPattern("places true [,\\]]");
  }

  private static void compare(Path temp, int mentees, long seed) throws Exception {
    compare(temp, ContentReader.read(temp.resolve("content")), mentees, seed);
  }

  private static List<List<String>> compare(Path temp, Content content, int mentees, long seed)
      throws Exception {
    List<Mentor> mentors = content.listedOn(TODAY);
    assertThat(mentors).hasSizeGreaterThan(40);
    List<Shown> shown = mentors.stream().map(mentor -> new Shown(mentor.slug(), "")).toList();
    var index = InvertedIndex.of(MentorTexts.corpus(mentors, content.scheme()));
    new IndexFiles(index, shown)
        .write(List.of(), MatchFacets.of(mentors, content.scheme()), temp.resolve("site/search"));
    var made = new Mentees(mentors, content.scheme(), seed);
    List<Preferences> wishes = Stream.generate(made::next).limit(mentees).toList();
    List<List<String>> browser = inNode(temp, content, wishes);
    int words = 0;
    try (Scorer scorer = Scorer.of(mentors, content.scheme())) {
      for (int i = 0; i < wishes.size(); i++) {
        Scores scores = scorer.scores(wishes.get(i));
        List<String> expected = new ArrayList<>();
        for (int place = 0; place < mentors.size(); place++) {
          expected.add(said(mentors.get(place), scores, place));
        }
        List<String> answers = browser.get(i);
        assertThat(answers.subList(0, mentors.size()))
            .as("case %d: %s", i, wishes.get(i))
            .isEqualTo(expected.stream().sorted(comparator()).toList());
        List<String> ranked = List.of(answers.get(mentors.size()).split(","));
        assertThat(ranks(ranked, mentors, scores))
            .as("order of case %d: %s", i, wishes.get(i))
            .isSortedAccordingTo(Comparator.reverseOrder());
        words += expected.stream().anyMatch(line -> line.matches(".*words true [^|]+.*")) ? 1 : 0;
      }
    }
    assertThat(words).as("cases with telling words").isGreaterThan(mentees / 4);
    return browser;
  }

  private static List<Integer> ranks(List<String> slugs, List<Mentor> mentors, Scores scores) {
    List<String> places = mentors.stream().map(Mentor::slug).toList();
    return slugs.stream()
        .filter(slug -> !slug.isEmpty())
        .map(slug -> scores.rank(places.indexOf(slug), 0))
        .toList();
  }

  /** What the index shows of a mentor. */
  public record Shown(String id, String name) implements Result {}

  /** As JavaScript sorts. */
  private static Comparator<String> comparator() {
    return Comparator.naturalOrder();
  }

  private static String said(Mentor mentor, Scores scores, int place) {
    return Stream.of(
            Stream.of(
                mentor.slug(),
                String.valueOf(scores.score(place)),
                scores.level(place).key(),
                scores.broken(place).stream().map(Criterion::key).collect(Collectors.joining(","))),
            said(scores.parts(place)),
            scores.reasons(place).stream().map(SameMatchIT::said))
        .flatMap(some -> some)
        .collect(Collectors.joining("|"));
  }

  private static Stream<String> said(List<ScorePart> parts) {
    return parts.stream()
        .map(part -> part.criterion().key() + " " + part.share() + " " + part.weight());
  }

  private static String said(Reason reason) {
    return reason.criterion().key() + " " + reason.fits() + " " + String.join(";", reason.values());
  }

  @SuppressWarnings("unchecked")
  private static List<List<String>> inNode(Path temp, Content content, List<Preferences> wishes)
      throws Exception {
    var json = new ObjectMapper();
    Path folder = Files.createDirectories(temp.resolve("program"));
    Map<String, Object> cases =
        Map.of(
            "rules",
            MatchRules.of(content.scheme()),
            "cases",
            wishes.stream().map(Mentees::forScript).toList());
    Files.writeString(
        folder.resolve("cases.json"), json.writeValueAsString(cases), StandardCharsets.UTF_8);
    try (SiteServer site = SiteServer.start(temp.resolve("site"), 0)) {
      NodeProgram.with(Site.folderOfExamples(), folder)
          .run(PROGRAM.formatted(site.address().resolve("search/")));
    }
    return json.readValue(folder.resolve("answers.json").toFile(), List.class);
  }
}
