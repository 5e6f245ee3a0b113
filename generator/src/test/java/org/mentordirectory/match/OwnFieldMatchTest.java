package org.mentordirectory.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.coverage.Coverage;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.desk.event.EventPapers;
import org.mentordirectory.desk.match.MatchReport;
import org.mentordirectory.event.EventPlan;
import org.mentordirectory.event.EventSettings;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sample.Draft;

/** A field that no class knows by name is matched, told and counted, as its one line says. */
class OwnFieldMatchTest {
  private static final Draft SCHEME =
      Draft.scheme().with("fields: {grade: {help: As in your contract, match: 1, card: true}}");

  @TempDir Path folder;
  private Desk desk;
  private Path mentees;

  @BeforeEach
  void aDirectoryOfTwo() throws IOException {
    desk =
        new Desk(folder)
            .scheme(SCHEME.toString())
            .mentor("amina", Draft.mentor("Amina Yusuf").with("grade: Seventh"))
            .mentor("owen", Draft.mentor("Owen Pugh").with("topics: [leave]"));
    mentees = desk.privately().resolve("mentees.csv");
    Files.writeString(mentees, "name,topics,Grade,musts\nKit Moss,leave,seventh; Eighth,\n");
  }

  private Content content() throws IOException {
    return ContentReader.read(desk.content());
  }

  private MatchingInput pool() throws Exception {
    return MatchingInput.of(
        content(),
        new MatchingInput.Request(
            desk.content(), mentees, Optional.empty(), Optional.empty(), Desk.TODAY));
  }

  private static Criterion grade(MatchingInput pool) {
    return pool.scheme().profile().criteriaOfValues().get(7);
  }

  @Test
  void oneOfTheValuesOfItsColumnIsEnough() throws Exception {
    MatchingInput pool = pool();

    assertThat(pool.scores(0).share(grade(pool), 0)).isEqualTo(1000);
    assertThat(pool.scores(0).share(grade(pool), 1)).isZero();
    assertThat(pool.score(0, 0)).as("grade and a place, no topic").isEqualTo(2 * 1000 / 7);
    assertThat(pool.scores(0).reasons(0))
        .contains(new Reason(grade(pool), true, List.of("seventh")));
    assertThat(pool.scores(0).reasons(1))
        .contains(new Reason(grade(pool), false, List.of("seventh", "Eighth")));
  }

  @Test
  void theSchemeWeighsIt() throws Exception {
    desk.scheme(SCHEME.with("match: {weights: {grade: 14}}").toString());

    assertThat(pool().score(0, 0)).isEqualTo(15 * 1000 / 20);
  }

  @Test
  void itMayHaveToFit() throws Exception {
    Files.writeString(mentees, "name,topics,grade,musts\nKit Moss,leave,Seventh,grade\n");
    assertThat(pool().breaks(Constraint.MUSTS, 0, 1)).isTrue();

    Files.writeString(mentees, "name,topics,grade,musts\nKit Moss,leave,,grade\n");
    assertThatThrownBy(this::pool)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("`musts` has `grade`, and nothing is said of that");
  }

  @Test
  void theReportAndTheLettersSayIt() throws Exception {
    Files.writeString(mentees, "name,grade,musts\nKit Moss,Seventh,grade\nLee Fenn,Ninth,grade\n");
    Path output = desk.privately().resolve("match");
    MatchReport.write(
        Matching.of(pool()),
        new MatchReport.Term(Desk.TODAY, Desk.TODAY, Desk.TODAY.plusYears(1)),
        new PrivateReport.Place(output, desk.content(), false));

    assertThat(text(output.resolve("index.html")))
        .contains("Kit Moss Amina Yusuf Strong fit How this is worked out Grade: 100%, counts 1")
        .contains("Score: 1000 of 1000 Grade: Seventh has a place free")
        .contains("If this need not fit: Grade, there would be mentors")
        .contains("A mentor with Grade: Ninth.")
        .contains("Grade 1");
    assertThat(text(output.resolve("letters.html")))
        .contains("This is what Kit Moss would like help with: Grade: Seventh");
  }

  @Test
  void theCardsOfAnEventSayIt() throws Exception {
    Path output = desk.privately().resolve("event");
    EventPapers.write(
        EventPlan.of(pool(), EventSettings.of(Map.of())),
        new PrivateReport.Place(output, desk.content(), false));

    assertThat(text(output.resolve("cards.html")))
        .contains("Can help with: Professional registration Field: Chemistry Grade: Seventh");
  }

  private static String text(Path page) throws IOException {
    return Jsoup.parse(Files.readString(page)).text();
  }

  @Test
  void itIsCountedForWhomToRecruit() throws Exception {
    Coverage coverage =
        Coverage.of(
            content(),
            new Coverage.Request(
                desk.content(), Optional.of(mentees), Optional.empty(), Desk.TODAY));

    assertThat(coverage.wanted().stream().flatMap(line -> Stream.of(line.words())))
        .contains("Eighth");
  }
}
