package org.mentordirectory.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** The goals that are told of the pairs that there are, by {@code --running}. */
class RunningLogGoalsTest {
  private static final String HEADER = "mentee,mentor,profile,proposed,start,end\n";

  @TempDir private Path temp;
  private final List<String> said = new ArrayList<>();
  private Path content;
  private Path mentees;
  private Path log;

  @BeforeEach
  void aMentorWithTwoPlaces() throws Exception {
    var scheme = new SchemeFolder(temp.resolve("repository/content"));
    scheme.put(
        "mentors/ada.md",
        Draft.mentor("Ada Example").with("capacity: 2").with("mentees: 0").with("example: true"));
    content = scheme.root();
    Path folder = Files.createDirectory(temp.resolve("private"));
    mentees =
        Files.writeString(folder.resolve("mentees.csv"), "name\nKit Moss\nLee Fenn\nJo Reed\n");
    LocalDate today = LocalDate.now();
    log =
        Files.writeString(
            folder.resolve("pairings.csv"),
            HEADER
                + "Kit Moss,Ada Example,ada,,%s,%s\n"
                    .formatted(today.minusMonths(1), today.plusMonths(6)));
  }

  private Throwable run(Class<? extends Goal> type, Map<String, Object> parameters)
      throws Exception {
    Goal goal = GoalClasses.make(type);
    GoalClasses.set(goal, "content", content.toFile());
    GoalClasses.set(goal, "version", "1");
    for (Map.Entry<String, Object> one : parameters.entrySet()) {
      Object value = one.getValue() instanceof Path path ? path.toFile() : one.getValue();
      GoalClasses.set(goal, one.getKey(), value);
    }
    goal.setLog(new KeptLog(said::add));
    return catchThrowable(goal::execute);
  }

  @Test
  void matchCountsThePairsOfTheLogAndWritesThemWithTheNewOnes() throws Exception {
    run(MatchMojo.class, Map.of("from", mentees, "running", log));
    assertThat(said)
        .contains("info 1 of 2 mentees have a mentor; how well they fit: 1 some")
        .contains("info 1 keeps the mentor they have")
        .anyMatch(line -> line.contains("write `mentees: 1`"));
    assertThat(temp.resolve("private/match/pairings.csv"))
        .content()
        .contains(Files.readString(log).substring(HEADER.length()));
  }

  @Test
  void anOpenProposalMovesOnlyByAWordThatIsKnownAndWithALog() throws Exception {
    assertThat(run(MatchMojo.class, Map.of("from", mentees, "again", "all")))
        .hasMessageContaining("give the log of the pairings by --running");
    assertThat(run(MatchMojo.class, Map.of("from", mentees, "running", log, "again", "some")))
        .hasMessageContaining("`some` is nothing to match again; give --again=all");
    assertThat(run(MatchMojo.class, Map.of("from", mentees, "running", log, "again", "all")))
        .isNull();
  }

  @Test
  void eventTellsWhoHasAMentorAndIsNotPlanned() throws Exception {
    run(EventMojo.class, Map.of("from", mentees, "running", log));
    assertThat(said)
        .anyMatch(line -> line.contains("Kit Moss has a mentor, Ada Example, by the log"))
        .anyMatch(line -> line.contains("2 mentees will meet 1 mentor"));
  }

  @Test
  void coverageWithTheLogAloneWritesBesideIt() throws Exception {
    assertThat(run(CoverageMojo.class, Map.of("running", log))).isNull();
    assertThat(said).contains("info 1 mentor in the directory, 1 place free");
    assertThat(temp.resolve("private/coverage/index.html")).exists();
  }

  @Test
  void doctorTellsWhereTheLogAndAProfileContradictEachOtherAndKeepsThatPrivate() throws Exception {
    Path report = temp.resolve("private/findings.txt");
    run(DoctorMojo.class, Map.of("running", log, "report", report));
    assertThat(report)
        .content()
        .contains("mentors/ada.md")
        .contains("this mentor has 1 mentee by the log, and the profile says `mentees: 0`; write");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(report)))
        .isEqualTo("rw-------");
    assertThat(
            run(
                DoctorMojo.class,
                Map.of("running", log, "report", content.resolve("findings.txt"))))
        .isNotNull();
  }

  @Test
  void aLogInTheRepositoryIsRefusedByEachOfThem() throws Exception {
    Path inside = Files.copy(log, content.resolve("pairings.csv"));
    for (Class<? extends Goal> goal : List.of(MatchMojo.class, EventMojo.class)) {
      assertThat(run(goal, Map.of("from", mentees, "running", inside)))
          .hasMessageContaining("is private");
    }
    for (Class<? extends Goal> goal : List.of(CoverageMojo.class, DoctorMojo.class)) {
      assertThat(run(goal, Map.of("running", inside))).hasMessageContaining("is private");
    }
  }
}
