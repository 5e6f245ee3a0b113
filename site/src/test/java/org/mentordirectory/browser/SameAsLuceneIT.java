package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.ContentReader;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.generated.GeneratedProfiles;
import org.mentordirectory.search.FairOrder;
import org.mentordirectory.search.IndexedMentors;
import org.mentordirectory.search.ReferenceSearcher;
import org.mentordirectory.search.TextAnalyzer;
import org.mentordirectory.site.SiteException;

/** The search in the browser gives what Lucene gives: terms, order, scores. */
class SameAsLuceneIT {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final int DEPTH = 100;
  private static final double CLOSE = 1e-5;

  private static final String SEARCH_ALL =
      """
      async queries => {
        const { open } = await import('/assets/search.js');
        const index = await open('/search/');
        const answers = [];
        for (const { text, filters } of queries) {
          const { total, hits } = await index.search(text, { filters, limit: 100 });
          answers.push({ total, hits: hits.map(({ id, score }) => id + ' ' + score) });
        }
        return answers;
      }""";

  private static final String ANALYSE_ALL =
      """
      async texts => {
        const { analyse } = await import('/assets/analysis.js');
        return texts.map(text => analyse(text).join('|'));
      }""";

  @Test
  void overTheExampleMentors(@TempDir Path temp) throws IOException, SiteException {
    compare(Site.examples(), temp, 1_000, 0);
  }

  @Test
  void overGeneratedProfiles(@TempDir Path temp) throws IOException, SiteException {
    Path content = temp.resolve("content");
    GeneratedProfiles.write(content, 2_000, 1);
    compare(content, temp, 1_000, 1);
  }

  private static void compare(Path folder, Path temp, int queries, long seed)
      throws IOException, SiteException {
    Content content = ContentReader.read(folder);
    List<Mentor> mentors = listed(content);
    try (Site site = Site.built(folder, temp.resolve("site"), TODAY);
        Site.Visit visit = site.visit();
        var index = new IndexedMentors(mentors, content.scheme())) {
      Page page = visit.open("404.html");
      sameTerms(page, mentors);
      sameFairOrder(page, mentors);
      sameResults(
          page, mentors, new ReferenceSearcher(index), new Questions(mentors, seed).ask(queries));
      assertThat(visit.complaints()).isEmpty();
    }
  }

  private static List<Mentor> listed(Content content) {
    return content.mentors().stream()
        .filter(mentor -> !mentor.isAway(content.scheme().review(), TODAY))
        .sorted(Comparator.comparing(Mentor::slug))
        .toList();
  }

  /** A query as a mentee might type it. */
  private record Question(String text, Map<String, List<String>> filters) {}

  @SuppressWarnings("unchecked")
  private static void sameResults(
      Page page, List<Mentor> mentors, ReferenceSearcher lucene, List<Question> questions)
      throws IOException {
    var asked =
        questions.stream().map(q -> Map.of("text", q.text(), "filters", q.filters())).toList();
    var answers = (List<Map<String, Object>>) page.evaluate(SEARCH_ALL, asked);
    int found = 0;
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      var hits = (List<String>) answers.get(i).get("hits");
      List<ReferenceSearcher.Hit> expected =
          lucene.search(question.text(), question.filters(), DEPTH);
      assertThat(hits.stream().map(hit -> hit.substring(0, hit.indexOf(' '))).toList())
          .as("order for %s", question)
          .isEqualTo(expected.stream().map(hit -> mentors.get(hit.document()).slug()).toList());
      for (int rank = 0; rank < hits.size(); rank++) {
        String hit = hits.get(rank);
        assertThat(Double.parseDouble(hit.substring(hit.indexOf(' ') + 1)))
            .as("score at rank %d for %s", rank, question)
            .isCloseTo(expected.get(rank).score(), within(CLOSE));
      }
      found += hits.isEmpty() ? 0 : 1;
    }
    assertThat(found).as("questions with an answer").isGreaterThan(questions.size() / 2);
  }

  @SuppressWarnings("unchecked")
  private static void sameTerms(Page page, List<Mentor> mentors) {
    List<String> texts =
        Stream.concat(mentors.stream().flatMap(SameAsLuceneIT::words), HardWords.ALL.stream())
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .toList();
    var terms = (List<String>) page.evaluate(ANALYSE_ALL, texts);
    try (TextAnalyzer analyzer = TextAnalyzer.forQueries()) {
      for (int i = 0; i < texts.size(); i++) {
        assertThat(terms.get(i))
            .as("terms of `%s`", texts.get(i))
            .isEqualTo(String.join("|", analyzer.tokens(texts.get(i))));
      }
    }
  }

  private static Stream<String> words(Mentor mentor) {
    return Stream.of(
            Stream.of(mentor.name(), mentor.role(), mentor.institution()),
            mentor.skills().stream(),
            Stream.of(mentor.document().body().text().split("\\s+")))
        .flatMap(texts -> texts);
  }

  @SuppressWarnings("unchecked")
  private static void sameFairOrder(Page page, List<Mentor> mentors) {
    for (LocalDate day = TODAY; day.isBefore(TODAY.plusDays(5)); day = day.plusDays(1)) {
      var ids =
          (List<String>)
              page.evaluate(
                  """
                  async date => {
                    const { open } = await import('/assets/search.js');
                    const index = await open('/search/');
                    const { hits } = await index.search('', { date, limit: 1e6 });
                    return hits.map(hit => hit.id);
                  }""",
                  day.toString());
      assertThat(ids)
          .as("fair order on %s", day)
          .isEqualTo(
              FairOrder.of(mentors, day).stream().map(place -> mentors.get(place).slug()).toList());
    }
  }

  /** Makes questions of the words of profiles. */
  private static final class Questions {
    private final List<Mentor> mentors;
    private final Random random;

    Questions(List<Mentor> mentors, long seed) {
      this.mentors = mentors;
      this.random = new Random(seed);
    }

    List<Question> ask(int number) {
      var questions = new ArrayList<Question>();
      for (int i = 0; i < number; i++) {
        questions.add(new Question(text(), random.nextInt(4) == 0 ? filters() : Map.of()));
      }
      return questions;
    }

    private String text() {
      String text =
          random
              .ints(1 + random.nextInt(4))
              .mapToObj(any -> phrase())
              .collect(Collectors.joining(" "));
      return switch (random.nextInt(6)) {
        case 0 -> text + " ";
        case 1 -> text.toUpperCase(Locale.ROOT);
        case 2 -> text + " " + text;
        case 3 -> text.substring(0, Math.max(1, text.length() - 2));
        default -> text;
      };
    }

    private String phrase() {
      Mentor mentor = mentors.get(random.nextInt(mentors.size()));
      return switch (random.nextInt(5)) {
        case 0 -> mentor.name();
        case 1 -> mentor.skills().isEmpty() ? mentor.role() : any(mentor.skills());
        case 2 -> any(mentor.topics());
        default -> any(List.of(mentor.document().body().text().split("\\s+")));
      };
    }

    private Map<String, List<String>> filters() {
      Mentor one = mentors.get(random.nextInt(mentors.size()));
      Mentor two = mentors.get(random.nextInt(mentors.size()));
      return random.nextBoolean()
          ? Map.of("institution", List.of(one.institution(), two.institution()))
          : Map.of("topics", one.topics(), "meets", one.meets());
    }

    private String any(List<String> words) {
      return words.get(random.nextInt(words.size()));
    }
  }
}
