package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.browser.Questions.Question;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Use;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.search.FairOrder;
import org.mentordirectory.search.LuceneIndex;
import org.mentordirectory.search.MentorTexts;
import org.mentordirectory.search.ReferenceSearcher;
import org.mentordirectory.search.TextAnalyzer;

/** The search in the browser gives what Lucene gives: terms, order, scores. */
@ExtendWith(Chromium.class)
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
        for (const { text, filters, exact } of queries) {
          const { total, hits } = await index.search(text, { filters, exact, limit: 100, facets: [] });
          answers.push({ total, hits: hits.map(({ id, score }) => id + ' ' + score) });
        }
        return answers;
      }\
      """;

  private static final String ANALYSE_ALL =
      """
      async texts => {
        const sheet = document.querySelector('link[rel=stylesheet]').href;
        const { analyse } = await import(new URL('../search/search.js', sheet));
        const terms = await Promise.all(texts.map(analyse));
        return terms.map(all => all.join('|'));
      }\
      """;

  @Test
  void overTheExampleMentors(@TempDir Path temp, Browser browser) throws IOException, Refusal {
    Content content = ContentReader.read(Site.examples());
    List<Mentor> mentors = content.listedOn(TODAY);
    try (Site site = Site.built(browser, Site.examples(), temp.resolve("site"), TODAY);
        LuceneIndex index = LuceneIndex.of(MentorTexts.corpus(mentors, content.scheme()))) {
      compare(site, mentors, content.scheme(), index, 1_000, 0);
    }
  }

  /** Asks a site, and Lucene's index of the same mentors. */
  static void compare(
      Site site, List<Mentor> mentors, Scheme scheme, LuceneIndex index, int queries, long seed)
      throws IOException {
    try (Site.Visit visit = site.visit()) {
      Page page = visit.open("404.html");
      sameTerms(page, mentors);
      sameFairOrder(page, mentors, index);
      var questions = new Questions(mentors, scheme, seed);
      var lucene = new ReferenceSearcher(index);
      sameResults(page, mentors, lucene, questions.ask(queries));
      sameCounts(page, scheme, lucene, questions.ask(30));
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @SuppressWarnings("unchecked")
  private static void sameResults(
      Page page, List<Mentor> mentors, ReferenceSearcher lucene, List<Question> questions)
      throws IOException {
    var asked = questions.stream().map(Question::forScript).toList();
    var answers = (List<Map<String, Object>>) page.evaluate(SEARCH_ALL, asked);
    int found = 0;
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      var hits = (List<String>) answers.get(i).get("hits");
      ReferenceSearcher.Hits all =
          lucene.search(question.text(), question.filters(), question.exact(), DEPTH);
      List<ReferenceSearcher.Hit> expected = all.best();
      if (hits.stream().noneMatch(hit -> hit.endsWith(" 0"))) {
        assertThat(hits.stream().map(hit -> hit.substring(0, hit.indexOf(' '))).toList())
            .as("order for %s", question)
            .isEqualTo(expected.stream().map(hit -> mentors.get(hit.place()).slug()).toList());
      }
      assertThat(((Number) answers.get(i).get("total")).longValue())
          .as("number for %s", question)
          .isEqualTo(all.total());
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

  /** The counts of a facet are of what fits the words and the filters of the other facets. */
  @SuppressWarnings("unchecked")
  private static void sameCounts(
      Page page, Scheme scheme, ReferenceSearcher lucene, List<Question> questions)
      throws IOException {
    List<String> names = scheme.profile().of(Use.FACET).stream().map(Field::name).toList();
    for (Question question : questions) {
      var facets =
          (Map<String, List<Map<String, Object>>>)
              page.evaluate(
                  """
                  async ({ text, filters, exact }) => {
                    const { open } = await import('/assets/search.js');
                    const index = await open('/search/');
                    return (await index.search(text, { filters, exact })).facets;
                  }\
                  """,
                  question.forScript());
      assertThat(facets.keySet()).containsExactlyInAnyOrderElementsOf(names);
      for (String facet : names) {
        for (Map<String, Object> value : facets.get(facet).stream().limit(5).toList()) {
          var filters = new HashMap<>(question.filters());
          filters.put(facet, List.of((String) value.get("value")));
          assertThat(((Number) value.get("count")).longValue())
              .as("%s of %s for %s", value, facet, question)
              .isEqualTo(lucene.search(question.text(), filters, question.exact(), 1).total());
        }
      }
    }
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
            mentor.values("skills").stream(),
            Stream.of(mentor.document().body().text().split("\\s+")))
        .flatMap(texts -> texts);
  }

  @SuppressWarnings("unchecked")
  private static void sameFairOrder(Page page, List<Mentor> mentors, LuceneIndex index) {
    for (LocalDate day = TODAY; day.isBefore(TODAY.plusDays(5)); day = day.plusDays(1)) {
      var ids =
          (List<String>)
              page.evaluate(
                  """
                  async date => {
                    const { open } = await import('/assets/search.js');
                    const index = await open('/search/');
                    const { hits } = await index.search('', { date, limit: 1e6, facets: [] });
                    return hits.map(hit => hit.id);
                  }\
                  """,
                  day.toString());
      assertThat(ids)
          .as("fair order on %s", day)
          .isEqualTo(
              FairOrder.of(index.places(), place -> !mentors.get(place).isFree(), day).stream()
                  .map(place -> mentors.get(place).slug())
                  .toList());
    }
  }
}
