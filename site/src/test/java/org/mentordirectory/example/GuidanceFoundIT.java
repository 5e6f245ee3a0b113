package org.mentordirectory.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mentordirectory.content.Article;
import org.mentordirectory.search.LuceneIndex;
import org.mentordirectory.search.PageTexts;
import org.mentordirectory.search.ReferenceSearcher;

/**
 * What mentees, mentors and coordinators ask, in their words, mostly finds the page that answers.
 */
class GuidanceFoundIT {
  private static final int FIRST = 3;

  /** Of the questions; one that is found no more has to be made good by another. */
  private static final int LEAST_FOUND = 36;

  /** Questions, each with the pages of which one answers it. */
  private static final String ASKED =
      """
      my mentor doesn't answer = when-a-pairing-struggles faq
      how often do we meet = faq first-meeting mentoring-agreement being-a-mentee
      can my boss be my mentor = faq what-is-mentoring being-a-mentee matching
      my manager as mentor = faq what-is-mentoring being-a-mentee matching
      what do we talk about at the first meeting = first-meeting
      first session = first-meeting
      ground rules = first-meeting mentoring-agreement
      is what I say confidential = confidentiality faq
      who reads my form = confidentiality faq
      does my manager hear what I say = confidentiality faq
      I want to stop = when-a-pairing-struggles faq
      how do I end it = when-a-pairing-struggles faq
      we don't get on = when-a-pairing-struggles faq
      change my mentor = when-a-pairing-struggles faq
      mentor has left = when-a-pairing-struggles faq
      how long does it last = faq what-is-mentoring being-a-mentee setting-up
      how much time does it take = faq being-a-mentor resources
      difference between coaching and mentoring = is-it-what-you-need what-is-mentoring
      do I need a coach = is-it-what-you-need
      job shadowing = is-it-what-you-need
      buddy = is-it-what-you-need
      how do I choose a mentor = being-a-mentee
      how do I ask someone to mentor me = being-a-mentee
      am I good enough to be a mentor = being-a-mentor faq
      do mentors get trained = induction-and-training faq being-a-mentor
      training for mentors = induction-and-training
      set goals = objective-setting being-a-mentee first-meeting
      smart objectives = objective-setting
      agenda = meeting-agenda
      agreement to sign = mentoring-agreement
      feedback form = end-evaluation-mentee end-evaluation-mentor mid-term-evaluation-mentee mid-term-evaluation-mentor evaluating
      how do I match people = matching
      too few mentors = recruiting
      find more mentors = recruiting
      what does it cost = resources
      budget = resources
      launch event = launching
      get senior management on board = launching setting-up
      how do we know it works = evaluating monitoring
      focus group = programme-evaluation evaluating
      share a success story = case-study-permission launching evaluating
      start a scheme = setting-up key-questions
      """;

  @Test
  void aQuestionFindsThePageThatAnswersIt() throws IOException {
    var content = Example.content();
    List<Article> pages =
        content
            .articles()
            .sorted(Comparator.comparing((Article page) -> page.document().address()))
            .toList();
    var missed = new ArrayList<String>();
    try (LuceneIndex index = LuceneIndex.of(PageTexts.corpus(pages, content.scheme()))) {
      var searcher = new ReferenceSearcher(index);
      for (String line : ASKED.lines().toList()) {
        String[] parts = line.split(" = ");
        List<String> found =
            searcher.search(parts[0], Map.of(), false, FIRST).best().stream()
                .map(hit -> pages.get(hit.place()).document().slug())
                .toList();
        if (found.stream().noneMatch(List.of(parts[1].split(" "))::contains)) {
          missed.add(parts[0] + ": " + found);
        }
      }
    }
    assertThat(missed).hasSizeLessThanOrEqualTo((int) ASKED.lines().count() - LEAST_FOUND);
  }
}
