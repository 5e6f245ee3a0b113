package org.mentordirectory.check.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class DuplicateRuleTest {
  private final SchemeFolder folder;

  DuplicateRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  @Test
  void twoProfilesOfOneNameAreLookedAtByAPerson() {
    folder
        .put("mentors/a.md", Draft.mentor("Amina Yusuf"))
        .put("mentors/b.md", Draft.mentor("amina  yusuf"))
        .put("mentors/c.md", Draft.mentor("AMINA YUSUF"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/b.md:2:7: warning: `amina yusuf` is also the name in mentors/a.md line 2; say"
                + " in the name how they differ, or remove one of the profiles [twice]",
            "mentors/c.md:2:7: warning: `AMINA YUSUF` is also the name in mentors/a.md line 2; say"
                + " in the name how they differ, or remove one of the profiles [twice]");
  }

  @Test
  void accentsTitlesPronounsAndAnInitialMakeNoOtherPerson() {
    folder
        .put("mentors/a.md", Draft.mentor("Zoë Yusuf"))
        .put("mentors/b.md", Draft.mentor("Dr Zoe J. Yusuf (she/her)"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/b.md:2:7: warning: `Dr Zoe J. Yusuf (she/her)` is also the name in"
                + " mentors/a.md line 2; say in the name how they differ, or remove one of the"
                + " profiles [twice]");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "Kate O'Neill, Kate O Neill",
        "Ian McDonald, Ian Mc Donald",
        "Kate O’Neill, Kate ONEILL"
      })
  void aSpaceInASurnameMakesNoOtherPerson(String one, String other) {
    assertThat(said(Draft.mentor(one), Draft.mentor(other)))
        .singleElement()
        .asString()
        .contains("is also the name in mentors/a.md line 2");
  }

  @Test
  void anInitialIsNoBeginningOfASurname() {
    assertThat(said(Draft.mentor("Kate O. Neill"), Draft.mentor("Kate Oneill"))).isEmpty();
  }

  @Test
  void peopleWhoSayInTheNameHowTheyDifferAreTwo() {
    folder
        .put("mentors/a.md", Draft.mentor("John A. Smith"))
        .put("mentors/b.md", Draft.mentor("John B. Smith"))
        .put("mentors/c.md", Draft.mentor("John Smith (Leeds)"));

    assertThat(folder.findings()).isEmpty();
  }

  /** What is said of two people, without the place. */
  private List<String> said(Draft one, Draft other) {
    folder.put("mentors/a.md", one).put("mentors/b.md", other);
    return folder.findings().stream().map(said -> said.replaceFirst("^[^ ]+ ", "")).toList();
  }

  @Test
  void oneOrcidInTwoProfilesIsLookedAtByAPerson() {
    folder
        .put(
            "mentors/a.md",
            Draft.mentor("Amina Yusuf")
                .with("links: [{label: Me, address: https://orcid.org/0000-0002-1825-0097}]"))
        .put(
            "mentors/b.md",
            Draft.mentor("A. Y.").with("links: [https://www.orcid.org/0000-0002-1825-0097/]"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/b.md:10:9: warning: `https://www.orcid.org/0000-0002-1825-0097/` is also the"
                + " ORCID iD of `Amina Yusuf` in mentors/a.md line 2; if both are one person,"
                + " remove one of the profiles, or else correct it [twice]");
  }

  @Test
  void oneAccountInTwoProfilesIsLookedAtByAPerson() {
    folder
        .put("mentors/a.md", Draft.mentor("Amina Yusuf").with("account: amina"))
        .put("mentors/b.md", Draft.mentor("Ben Stone").with("account: Amina"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/b.md:10:10: warning: `Amina` is also the account of `Amina Yusuf` in"
                + " mentors/a.md line 2; if both are one person, remove one of the profiles, or"
                + " else correct it [twice]");
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.linkedin.com/in/amina-yusuf/?originalSubdomain=uk,"
        + " https://uk.linkedin.com/in/Amina-Yusuf",
    "https://scholar.google.com/citations?user=abc&hl=en,"
        + " https://scholar.google.com/citations?hl=de&user=abc",
  })
  void aPageThatIsOnePersonsIsOneInWhateverSpelling(String one, String other) {
    assertThat(
            said(
                Draft.mentor("Amina Yusuf").with("links: ['" + one + "']"),
                Draft.mentor("Mina Stone").with("links: ['" + other + "']")))
        .singleElement()
        .asString()
        .contains("` is also the link of `Amina Yusuf` in mentors/a.md line 2; if both");
  }

  @Test
  void anAccountElsewhereOrAPageByNameOfTwoWhoShareANameIsARemark() {
    assertThat(
            said(
                Draft.mentor("Bob Stone").with("links: [https://github.com/stoney]"),
                Draft.mentor("Robert Stone").with("links: [https://github.com/stoney/]")))
        .containsExactly(
            "`https://github.com/stoney/` is also the link of `Bob Stone` in mentors/a.md line 2; if"
                + " both are one person, remove one of the profiles [twice]");
    assertThat(
            said(
                Draft.mentor("Bob Stone").with("links: [https://example.ac.uk/staff/r-stone]"),
                Draft.mentor("Robert Stone").with("links: [https://example.ac.uk/staff/r-stone]")))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Jane Smith, John Smith, https://example.ac.uk/chemistry",
    "Amina Yusuf, Ben Stone, https://github.com/example-lab",
    "Jane Smith, John Smith, https://example.ac.uk/",
    "Amina Yusuf, Ben Stone, https://scholar.google.com/citations?hl=en",
  })
  void colleaguesMayLinkToThePageOfTheirTeam(String one, String other, String link) {
    String links = "links: ['" + link + "']";

    assertThat(said(Draft.mentor(one).with(links), Draft.mentor(other).with(links))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "J. Smith, Jane Smith",
    "Smith J, Jane Smith",
    "Jane A. Smith, J. Smith",
    "Amina Yusuf, Amina Khadija Yusuf",
    "Sam Okonkwo, Samuel Okonkwo",
    "Katharina Müller, Katarina Muller",
    "Peter Wojciechowski, Peter Wojciehcowski",
    "Prof. Dr. Amina Yusuf-Khan, Amina Yusuf Kahn",
  })
  void aNameThatIsNearlyTheSameAtOneInstitutionIsARemark(String one, String other) {
    assertThat(said(Draft.mentor(one), Draft.mentor(other)))
        .containsExactly(
            "`%s` may be `%s` of the same institution in mentors/a.md line 2; if so, remove one of the profiles [twice]"
                .formatted(other, one));
    assertThat(
            said(
                Draft.mentor(one),
                Draft.mentor(other).with("institution: University of Elsewhere")))
        .as("elsewhere")
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Jane Smith, John Smith",
    "Jack Smith, Jane Smith",
    "Paul Smith, Paula Smith",
    "Daniel Costa, Daniela Costa",
    "Francis Hall, Frances Hall",
    "Marian Hall, Marion Hall",
    "Peter Hansen, Peter Hanson",
    "Ian Hall, Dan Hall",
    "Ann Hall, Anne Hall",
    "Jon Hall, John Hall",
    "A. Smith, J. Smith",
    "J. Smith, Amina Smith",
    "J. B. Smith, Jane A. Smith",
    "A. Smith, Jane A. Smith",
    "Jane A. Smith, Jane B. Smith",
    "John Smith, John Smith (Leeds)",
    "Smith, Jane Smith",
    "Li Na, Li Ma",
    "李小龍, 李大龍",
    "Mohammed Ali Khan, Mohammed Hassan Khan",
  })
  void peopleOfOneFamilyNameAreTwo(String one, String other) {
    assertThat(said(Draft.mentor(one), Draft.mentor(other))).isEmpty();
  }

  @Test
  void anInitialThatMayBeOfTwoIsOfNobody() {
    folder.put("mentors/c.md", Draft.mentor("John Smith"));

    assertThat(said(Draft.mentor("J. Smith"), Draft.mentor("Jane Smith"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pronouns: he/him",
        "department: Physics",
        "location: York",
        "disciplines: [physics]",
        "account: jay",
        "links: [https://orcid.org/0000-0002-1694-233X]",
      })
  void whoSaysSomethingElseIsNotTheSamePersonByHalfAName(String line) {
    Draft jane =
        Draft.mentor("Jane Smith")
            .with("pronouns: she/her")
            .with("department: School of Chemistry")
            .with("location: Leeds")
            .with("account: jane")
            .with("links: [https://orcid.org/0000-0002-1825-0097]");

    assertThat(said(jane, Draft.mentor("J. Smith"))).hasSize(1);
    assertThat(said(jane, Draft.mentor("J. Smith").with(line))).isEmpty();
  }

  @Test
  void oneNameAtTwoInstitutionsIsARemarkInOtherWords() {
    assertThat(
            said(
                Draft.mentor("Jane Smith"),
                Draft.mentor("Jane Smith").with("institution: University of Elsewhere")))
        .containsExactly(
            "`Jane Smith` is also the name in mentors/a.md line 2, of another institution; if it is"
                + " one person who has moved, remove the older profile [twice]");
  }

  @Test
  void peopleOfOneNameWithOrcidsOfTheirOwnAreTwo() {
    assertThat(
            said(
                Draft.mentor("Jane Smith").with("links: [https://orcid.org/0000-0002-1825-0097]"),
                Draft.mentor("Jane Smith").with("links: [https://orcid.org/0000-0002-1694-233X]")))
        .isEmpty();
  }

  @Test
  void ofManyWhoAreTheSameEachIsToldOnce() {
    for (int i = 0; i < 200; i++) {
      folder.put("mentors/m" + i + ".md", Draft.mentor("Jane Smith").with("account: jane"));
    }

    assertThat(folder.findings()).hasSize(199).allMatch(said -> said.contains(" in mentors/m0.md"));
  }
}
