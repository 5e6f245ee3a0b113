package org.mentordirectory.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.sample.Draft;

/** However a name is spelt, nobody is paired with the one who manages them. */
class KeptApartTest {
  private static final int ASA = 0;
  private static final int OBRIEN = 1;
  private static final int VALE = 2;

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void threeManagersAndAnother() throws IOException {
    desk =
        new Desk(folder)
            .mentor("asa", Draft.mentor("Åsa Fjällgren").with("department: School of Chemistry"))
            .mentor("obrien", Draft.mentor("Siân O’Brien"))
            .mentor(
                "vale", Draft.mentor("Pat Vale").with("contact: mailto:vale@example.org?subject=A"))
            .mentor("zed", Draft.mentor("Zed Last"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Asa Fjallgren|0",
        "A\u030Asa Fja\u0308llgren|0",
        "ÅSA  FJÄLLGREN|0",
        "Fjällgren Åsa|0",
        "Siân O'Brien|1",
        "Sian OBrien|1",
        "Sian O Brien|1",
        "O\u02BCBrien Sia\u0302n|1",
        "Dr Pat Vale|2",
        "Prof. Pat VALE|2",
        "Pat J. Vale|2",
        "Vale@Example.org|2",
        "Pat Vale <pat@elsewhere.org>|2",
        "mailto:vale@example.org|2",
        "<vale@example.org>|2",
        "vale.md|9"
      })
  void aManagerOfAnotherSpellingIsTheManager(String manager, int who) throws Exception {
    MatchingInput pool = desk.mentee("Kit Moss", "managers=" + manager).pool();
    for (int mentor = 0; mentor < 4; mentor++) {
      assertThat(pool.breaks(Constraint.MANAGER, 0, mentor)).isEqualTo(mentor == who);
    }
    assertThat(pool.remarks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fjällgren, Åsa|0",
        "Åsa Fjelgren|0",
        "A. Fjällgren|0",
        "asa.fjallgren@example.org|0",
        "Siân O'Brien-Hughes|1",
        "Pat Vail|2",
        "Pat|2",
        "Patricia Vale|2",
        "P. Vale|2",
        "Paddy Vale (Pat)|2",
        "pvale@example.com|2",
        "vale2@example.com|2"
      })
  void whoMayBeTheManagerIsKeptApartAndTheCoordinatorIsAsked(String manager, int who)
      throws Exception {
    MatchingInput pool = desk.mentee("Kit Moss", "managers=" + manager).pool();
    assertThat(pool.breaks(Constraint.MANAGER, 0, who)).isTrue();
    assertThat(pool.breaks(Constraint.MANAGER, 0, 3)).isFalse();
    assertThat(pool.remarks().get(0).toString())
        .contains("mentees.csv:2: warning: `managers`: ")
        .contains("may be " + pool.mentors().get(who).name() + "; they are kept apart. Ask,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zoe Last-Minute", "Vera Pale", "Brian Sands", "Ann Lee", ""})
  void whoIsSomebodyElseIsNotAskedAbout(String manager) throws Exception {
    MatchingInput pool = desk.mentee("Kit Moss", "managers=" + manager).pool();
    assertThat(pool.remarks()).isEmpty();
    for (int mentor = 0; mentor < 4; mentor++) {
      assertThat(pool.breaks(Constraint.MANAGER, 0, mentor)).isFalse();
    }
  }

  @Test
  void anAddressThatNobodyHasIsAskedAbout() throws Exception {
    assertThat(desk.mentee("Kit Moss", "managers=xy12@example.org").pool().remarks())
        .singleElement()
        .asString()
        .contains("no profile has the address `xy12@example.org`, so nobody is kept apart by it");
  }

  @Test
  void theSameHoldsForWhoIsNotWanted() throws Exception {
    MatchingInput pool = desk.mentee("Kit Moss", "never=Dr Sian O'Brien;Zed Last").pool();
    assertThat(pool.breaks(Constraint.NEVER, 0, OBRIEN)).isTrue();
    pool = desk.mentee("Lee Fenn", "never=Fjällgren, Åsa").pool();
    assertThat(pool.breaks(Constraint.NEVER, 1, ASA)).isTrue();
    assertThat(pool.warnings().get(0)).asString().contains("may be Åsa Fjällgren; they are kept");
  }

  @Test
  void oneOfTwoOfNearlyOneNameIsMeantAndBothAreKeptApart() throws Exception {
    desk.mentor("vale-2", Draft.mentor("Pat J. Vale"));
    MatchingInput pool = desk.mentee("Kit Moss", "managers=Pat Vale").pool();
    assertThat(pool.breaks(Constraint.MANAGER, 0, VALE)).isTrue();
    assertThat(pool.breaks(Constraint.MANAGER, 0, VALE + 1)).isTrue();
    assertThat(pool.remarks()).singleElement().asString().contains("may be Pat J. Vale;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "school of chemistry|The University of Example",
        "Sch. of Chemistry|Univ. of Example",
        "Chemistry School|University of  Example"
      })
  void aTeamOfAnotherSpellingIsTheTeam(String department, String institution) throws Exception {
    MatchingInput pool = team(department, institution);
    assertThat(pool.breaks(Constraint.TEAM, 0, ASA)).isTrue();
    assertThat(pool.remarks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dept of Chemistry|University of Example",
        "Chemistry|Example",
        "Chem.|University of Example",
        "School of Chemistry & Physics|UoE",
        "School of Chemsitry|University of Exampel"
      })
  void whatMayBeTheTeamIsKeptApartAndTheCoordinatorIsAsked(String department, String institution)
      throws Exception {
    MatchingInput pool = team(department, institution);
    assertThat(pool.breaks(Constraint.TEAM, 0, ASA)).isTrue();
    assertThat(pool.remarks())
        .singleElement()
        .asString()
        .contains("`" + department + "` of `" + institution + "` may be `School of Chemistry` of");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "School of Physics|University of Example",
        "School of Chemistry|University of Elsewhere",
        "School of Chemistry|Example Metropolitan University",
        "School of Biochemistry|University of Example"
      })
  void anotherTeamIsAnother(String department, String institution) throws Exception {
    MatchingInput pool = team(department, institution);
    assertThat(pool.breaks(Constraint.TEAM, 0, ASA)).isFalse();
    assertThat(pool.remarks()).isEmpty();
  }

  private MatchingInput team(String department, String institution) throws Exception {
    return desk.mentee("Kit Moss", "department=" + department, "institution=" + institution).pool();
  }
}
