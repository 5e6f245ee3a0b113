package org.mentordirectory.desk.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.match.Desk;
import org.mentordirectory.match.Matching;
import org.mentordirectory.match.MatchingInput;
import org.mentordirectory.match.RunningPairs;
import org.mentordirectory.pairs.PairState;
import org.mentordirectory.pairs.Pairing;
import org.mentordirectory.pairs.Pairings;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sheet.Table;

/**
 * A scheme of ten mentors plays two rounds: fifteen mentees in the autumn, of whom one declines,
 * one is broken off and some have not answered; in spring all of them stand in the file again, with
 * six who are new.
 */
class SecondRoundTest {
  private static final LocalDate SPRING = LocalDate.of(2027, 2, 20);
  private static final MatchReport.Term FIRST =
      new MatchReport.Term(Desk.TODAY, LocalDate.of(2026, 12, 1), LocalDate.of(2027, 8, 31));
  private static final MatchReport.Term SECOND =
      new MatchReport.Term(SPRING, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 11, 30));

  @TempDir Path folder;
  private Desk desk;
  private Path log;

  @BeforeEach
  void theFirstRound() throws Exception {
    desk = new Desk(folder);
    for (int i = 0; i < 10; i++) {
      desk.mentor(
          "mentor-" + i,
          Draft.mentor("Mentor " + (char) ('A' + i) + "son")
              .with(
                  "topics: [%s]"
                      .formatted(
                          i % 2 == 0
                              ? "leave, professional registration"
                              : "professional registration"))
              .with("capacity: " + (1 + i % 4))
              .with("mentees: 0"));
    }
    mentees("Early", 15);
    write("first", FIRST, desk.request());
    List<List<String>> rows = rows("first");
    assertThat(rows).hasSize(15);
    log = desk.privately().resolve("pairings.csv");
    Files.writeString(log, Table.text(header("first"), filledIn(rows)));
    mentees("Late", 6);
  }

  private void mentees(String name, int number) {
    for (int i = 0; i < number; i++) {
      desk.mentee(
          name + " " + (char) ('A' + i) + "sen",
          "topics=" + (i % 3 == 0 ? "leave" : "professional registration"));
    }
  }

  /** Six accept, one of whom is broken off; one declines; eight have not answered. */
  private List<List<String>> filledIn(List<List<String>> rows) throws Exception {
    var filled = new ArrayList<List<String>>();
    for (int i = 0; i < rows.size(); i++) {
      var row = new ArrayList<String>(rows.get(i));
      if (i < 6) {
        row.set(column("accepted"), "2026-12-03");
        row.set(column("first meeting"), "2026-12-10");
      }
      if (i == 5) {
        row.set(column("ended"), "2027-02-01");
        row.set(column("reason"), "=moved away");
      }
      if (i == 6) {
        row.set(column("declined"), "2026-12-04");
      }
      filled.add(row);
    }
    return filled;
  }

  private int column(String name) throws Exception {
    return header("first").indexOf(name);
  }

  private Receipt write(String name, MatchReport.Term term, MatchingInput.Request request)
      throws Exception {
    return MatchReport.write(
        Matching.of(MatchingInput.of(request)),
        term,
        new PrivateReport.Place(desk.privately().resolve(name), desk.content(), false));
  }

  private MatchingInput.Request spring(boolean again) throws IOException {
    return (again ? desk.again(log) : desk.after(log)).request(SPRING);
  }

  private Path written(String name) {
    return desk.privately().resolve(name).resolve(MatchReport.LOG);
  }

  private List<String> header(String name) throws Exception {
    return Table.read(written(name)).header();
  }

  private List<List<String>> rows(String name) throws Exception {
    return Table.read(written(name)).rows().stream().map(Table.Row::cells).toList();
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(Files.readString(desk.privately().resolve(name).resolve("index.html")));
  }

  private static String pair(Pairing pairing) {
    return pairing.mentee() + "\n" + pairing.profile();
  }

  private void nobodyIsOverCapacity(List<Pairing> pairings) throws Exception {
    Map<String, Integer> capacity = new HashMap<>();
    for (Mentor mentor : ContentReader.read(desk.content()).mentors()) {
      capacity.put(mentor.slug(), mentor.capacity().orElseThrow());
    }
    LocalDate last = pairings.stream().map(Pairing::end).max(LocalDate::compareTo).orElseThrow();
    for (LocalDate day = Desk.TODAY; !day.isAfter(last); day = day.plusDays(1)) {
      LocalDate on = day;
      pairings.stream()
          .filter(pairing -> pairing.proposed().filter(on::isBefore).isEmpty())
          .filter(
              pairing -> pairing.takesPlace() || pairing.ended().filter(on::isBefore).isPresent())
          .collect(Collectors.groupingBy(Pairing::profile, Collectors.counting()))
          .forEach(
              (mentor, pairs) ->
                  assertThat(pairs)
                      .as(mentor + " on " + on)
                      .isLessThanOrEqualTo((long) capacity.get(mentor)));
    }
  }

  @Test
  void nobodyIsOverCapacityOnAnyDayAndAllWhoHaveAMentorKeepThem() throws Exception {
    Receipt receipt = write("second", SECOND, spring(false));
    List<Pairing> before = Pairings.read(log, SPRING);
    List<Pairing> after = Pairings.read(written("second"), SPRING);

    nobodyIsOverCapacity(after);
    assertThat(after.subList(0, 15)).isEqualTo(before);
    List<String> kept = before.stream().filter(Pairing::takesPlace).map(Pairing::mentee).toList();
    assertThat(kept).hasSize(13);
    assertThat(after.subList(15, after.size()))
        .isNotEmpty()
        .allMatch(pairing -> PairState.of(pairing, SPRING) == PairState.PROPOSED)
        .extracting(Pairing::mentee)
        .doesNotContainAnyElementsOf(kept);
    assertThat(receipt.lines()).contains("13 keep the mentors they have");
  }

  @Test
  void noPairIsMadeAgainThatWasDeclinedOrBrokenOff() throws Exception {
    write("second", SECOND, spring(false));
    List<Pairing> after = Pairings.read(written("second"), SPRING);

    List<Pairing> over = after.subList(5, 7);
    assertThat(over)
        .extracting(pairing -> PairState.of(pairing, SPRING))
        .containsExactly(PairState.BROKEN_OFF, PairState.DECLINED);
    assertThat(after.subList(15, after.size()))
        .extracting(Pairing::mentee)
        .contains(over.get(0).mentee());
    assertThat(after.subList(15, after.size()).stream().map(SecondRoundTest::pair))
        .doesNotContainAnyElementsOf(over.stream().map(SecondRoundTest::pair).toList());
  }

  @Test
  void theNewLogIsTheOldOneToTheByteWithNewRowsBelow() throws Exception {
    String old = Files.readString(log).replace("\"'=moved away\"", "=moved away");
    Files.writeString(log, old);
    write("second", SECOND, spring(false));

    assertThat(Files.readString(written("second"))).startsWith(old);
    assertThat(Table.read(written("second")).rows().size()).isGreaterThan(15);
  }

  @Test
  void columnsOfTheCoordinatorsOwnAndALogOfBeforeStayAsTheyAre() throws Exception {
    String old = "Notes;mentor;mentee;start;end\r\nring \"her\";Mentor Ason;Early Asen;1.12.2026;";
    Files.writeString(log, old + "31.8.2027\r\n");
    write("second", SECOND, spring(false));

    assertThat(Files.readString(written("second")))
        .startsWith("Notes;mentor;mentee;start;end;\"profile\";\"proposed\"")
        .contains("\r\nring \"her\";Mentor Ason;Early Asen;1.12.2026;31.8.2027\r\n\"\";\"Mentor");
    List<Pairing> after = Pairings.read(written("second"), SPRING);
    assertThat(after.get(0).isAgreed()).isTrue();
    assertThat(after.get(1).start()).isEqualTo(SECOND.start());
    nobodyIsOverCapacity(after.stream().filter(pairing -> !pairing.profile().isEmpty()).toList());
  }

  @Test
  void theReportSaysWhoKeepsWhomSinceWhenAndThereAreLettersForNewPairsAlone() throws Exception {
    write("second", SECOND, spring(false));
    List<Pairing> before = Pairings.read(log, SPRING);

    assertThat(page("second").select("[aria-labelledby=report.kept] tbody tr").eachText())
        .hasSize(13)
        .contains(
            "%s %s since 1 December 2026".formatted(before.get(0).mentee(), before.get(0).mentor()),
            "%s %s proposed on 28 November 2026, not answered yet"
                .formatted(before.get(7).mentee(), before.get(7).mentor()));
    long pairs = rows("second").size() - 15;
    try (Stream<Path> files = Files.list(desk.privately().resolve("second"))) {
      assertThat(files.filter(file -> file.getFileName().toString().startsWith("letter-")))
          .hasSize((int) pairs * 2);
    }
  }

  @Test
  void whoWasDeclinedAndFindsNobodyElseIsToldWhatWouldHelp() throws Exception {
    desk.mentor("zoe", Draft.mentor("Zoe Last").with("skills: [welding]").with("capacity: 30"));
    desk.mentee("Kit Moss", "skills=welding", "musts=skills");
    Files.writeString(
        log,
        "mentee,mentor,profile,start,end,declined\n"
            + "Kit Moss,Zoe Last,zoe,2026-12-01,2027-08-31,2026-12-05\n");
    write("second", SECOND, spring(false));

    assertThat(page("second").select(".desk-unmatched > div").eachText())
        .anySatisfy(
            kit ->
                assertThat(kit)
                    .startsWith(
                        "Kit Moss Rules forbid every mentor: declined before (1), something")
                    .contains("A second try with Zoe Last: it was declined or broken off before"));
  }

  @Test
  void whereItIsAskedForOpenProposalsMayMoveAndNobodyLosesTheirs() throws Exception {
    write("second", SECOND, spring(true));
    List<Pairing> before = Pairings.read(log, SPRING);
    List<Pairing> after = Pairings.read(written("second"), SPRING);

    nobodyIsOverCapacity(after);
    assertThat(Files.readString(written("second"))).startsWith(Files.readString(log));
    assertThat(after.stream().filter(Pairing::takesPlace).map(Pairing::mentee))
        .doesNotHaveDuplicates()
        .containsAll(before.stream().filter(Pairing::takesPlace).map(Pairing::mentee).toList());
    assertThat(after.subList(0, 5)).isEqualTo(before.subList(0, 5));
  }

  @Test
  void aProposalThatMovesIsReplacedInTheLogAndTheMentorIsToBeTold() throws Exception {
    desk.mentor("zoe", Draft.mentor("Zoe Last").with("topics: [leave]").with("skills: [welding]"));
    desk.mentee("Kit Moss", "topics=leave", "skills=welding", "musts=skills");
    Files.writeString(
        log,
        "mentee,mentor,profile,proposed,start,end\n"
            + "Kit Moss,Mentor Ason,mentor-0,2026-11-28,2026-12-01,2027-08-31\n");
    write("second", SECOND, spring(true));

    List<Pairing> after = Pairings.read(written("second"), SPRING);
    assertThat(after.get(0).replaced()).isTrue();
    assertThat(after)
        .filteredOn(it -> it.mentee().equals("Kit Moss"))
        .extracting(Pairing::profile)
        .containsExactly("mentor-0", "zoe");
    assertThat(page("second").select("tbody tr").eachText())
        .anyMatch(
            row ->
                row.startsWith(
                    "Kit Moss Zoe Last instead of Mentor Ason, who was proposed before"));
  }

  @Test
  void whereAllHaveAMentorTheLogStaysAsItIs() throws Exception {
    desk = new Desk(folder).mentee("Early Asen");
    Receipt receipt = write("second", SECOND, spring(false));

    assertThat(receipt.lines().get(0)).isEqualTo("1 keeps the mentor they have");
    assertThat(written("second")).hasSameTextualContentAs(log);
  }

  @Test
  void aThirdRoundReadsTheLogOfTheSecond() throws Exception {
    write("second", SECOND, spring(false));
    log = written("second");
    assertThat(
            MatchingInput.of(desk.after(log).request(SPRING)).kept().stream()
                .map(RunningPairs.Kept::mentee))
        .hasSize((int) Pairings.read(log, SPRING).stream().filter(Pairing::takesPlace).count());
  }
}
