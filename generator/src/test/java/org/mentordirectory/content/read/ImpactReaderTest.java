package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.FormField;
import org.mentordirectory.content.Group;
import org.mentordirectory.content.ImpactFigures;
import org.mentordirectory.content.Moment;
import org.mentordirectory.content.Who;
import org.mentordirectory.finding.Position;

class ImpactReaderTest {
  private final ContentFolder folder;

  ImpactReaderTest(@TempDir Path root) {
    folder = new ContentFolder(root);
  }

  @Test
  void theFiguresOfAYearHaveTheirPlaces() {
    Article.Impact impact =
        impact(
            """
            pairs: 24
            returns:
              - {who: mentees, when: end, asked: 24, answered: 18}
            answers:
              - {question: "Well matched?", ends: [poor, excellent], who: everybody, when: mid-term, people: 30, low: 0, high: 22}
            practice:
              - {question: "How?", who: mentors, when: start, people: 12, several: true, counts: {online: 7, in person: 12}}
            """);

    ImpactFigures figures = impact.figures();
    assertThat(folder.findings()).isEmpty();
    assertThat(figures.pairs().orElseThrow())
        .isEqualTo(new ImpactFigures.Count(24, new Position("impact/y.md", 3, 8)));
    ImpactFigures.Returns returns = figures.returns().get(0);
    assertThat(returns.group()).isEqualTo(new Group("2027", Moment.END, Optional.of(Who.MENTEE)));
    assertThat(returns.asked().orElseThrow().people()).isEqualTo(24);
    assertThat(returns.answered().orElseThrow().people()).isEqualTo(18);
    assertThat(figures.answered(returns.group())).isEqualTo(returns.answered());

    ImpactFigures.Answer answer = figures.answers().get(0);
    assertThat(answer.question()).isEqualTo("Well matched?");
    assertThat(answer.ends()).isEqualTo(new FormField.Ends("poor", "excellent"));
    assertThat(answer.group()).isEqualTo(new Group("2027", Moment.MID_TERM, Optional.empty()));
    assertThat(answer.at()).isEqualTo(new Position("impact/y.md", 7, 5));
    assertThat(answer.low().orElseThrow().people()).isZero();
    assertThat(answer.between()).isEmpty();
    assertThat(answer.high().orElseThrow().people()).isEqualTo(22);

    ImpactFigures.Practice practice = figures.practice().get(0);
    assertThat(practice.several()).isTrue();
    assertThat(practice.counts().entrySet())
        .extracting(choice -> choice.getKey(), choice -> choice.getValue().people())
        .containsExactly(tuple("online", 7), tuple("in person", 12));
  }

  @Test
  void aScaleWithoutEndsHasTheUsualOnes() {
    Article.Impact impact =
        impact("answers: [{question: Q, who: mentors, when: end, people: 9, high: 9}]");

    assertThat(impact.figures().answers().get(0).ends())
        .isEqualTo(new FormField.Ends("not at all", "very much"));
  }

  @Test
  void whatWasChangedCanBeSearchedForAndIsLookedThroughForPersonalData() {
    Article.Impact impact =
        impact("changes:\n  - said: No glassblowing.\n    did: Ask ada@example.ac.uk.");

    assertThat(impact.changes())
        .containsExactly(new Article.Impact.Change("No glassblowing.", "Ask ada@example.ac.uk."));
    assertThat(impact.document().body().text())
        .isEqualTo("It went well. No glassblowing. Ask ada@example.ac.uk.");
    assertThat(impact.document().body().mentions())
        .containsExactly(
            new Body.Mention("ada@example.ac.uk", true, new Position("impact/y.md", 5, 10)));
  }

  @Test
  void anEntryThatLacksSomethingIsLeftToTheChecks() {
    Article.Impact impact =
        impact(
            """
            returns: [{who: mentees}, nothing, {who: everyone, when: end}]
            answers: [{question: Q, who: mentees, when: end}]
            practice: [{question: Q, who: mentees, when: end, people: 9, counts: 5}]
            changes: [{said: Much.}]
            """);

    assertThat(impact.figures().returns()).isEmpty();
    assertThat(impact.figures().answers()).isEmpty();
    assertThat(impact.figures().practice()).isEmpty();
    assertThat(impact.changes()).isEmpty();
  }

  @Test
  void theNewestYearStandsFirst() {
    for (String year : new String[] {"2026", "2027-28", "2027"}) {
      folder.put("impact/" + year + ".md", "---\nyear: \"" + year + "\"\n---\nText.\n");
    }

    assertThat(folder.read().impacts())
        .extracting(Article.Impact::year)
        .containsExactly("2027-28", "2027", "2026");
  }

  private Article.Impact impact(String lines) {
    folder.put("impact/y.md", "---\nyear: \"2027\"\n" + lines.strip() + "\n---\nIt went well.\n");
    return folder.read().impacts().get(0);
  }
}
