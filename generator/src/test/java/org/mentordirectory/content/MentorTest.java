package org.mentordirectory.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentordirectory.content.read.ContentFolder;

/** What a profile says, and what follows from it. */
class MentorTest {
  private static final Period HALF_A_YEAR = Period.ofMonths(6);

  private ContentFolder folder;

  @BeforeEach
  void makeFolder(@TempDir Path root) {
    folder = new ContentFolder(root);
  }

  private Mentor mentor(String lines) {
    folder.put("mentors/amina-yusuf.md", "---\n" + lines + "\n---\nText\n");
    return folder.read().mentors().get(0);
  }

  @Test
  void everyKeyOfAProfileIsRead() {
    Mentor mentor =
        mentor(
            """
            name: Amina Yusuf
            pronouns: she/her
            role: Senior Technician
            institution: University of Example
            department: School of Chemistry
            location: Leeds
            disciplines: [chemistry]
            skills: [mass spectrometry, lab safety]
            topics: [leave]
            registration: RSci
            meets: [in person, online]
            languages: [English, Urdu]
            offers: [ongoing]
            hours: 2
            availability: waiting list
            capacity: 3
            mentees: 1
            contact: coordinator
            links: [https://orcid.org/0000-0002-1825-0097]
            account: amina-y
            example: true
            consent: 2026-10-01
            reviewed: 2026-10-02""");
    assertThat(mentor.slug()).isEqualTo("amina-yusuf");
    assertThat(mentor.name()).isEqualTo("Amina Yusuf");
    assertThat(mentor.value("pronouns")).contains("she/her");
    assertThat(mentor.role()).isEqualTo("Senior Technician");
    assertThat(mentor.institution()).isEqualTo("University of Example");
    assertThat(mentor.value("department")).contains("School of Chemistry");
    assertThat(mentor.value("location")).contains("Leeds");
    assertThat(mentor.values("disciplines")).containsExactly("chemistry");
    assertThat(mentor.values("skills")).containsExactly("mass spectrometry", "lab safety");
    assertThat(mentor.values("topics")).containsExactly("leave");
    assertThat(mentor.values("registration")).containsExactly("RSci");
    assertThat(mentor.values("meets")).containsExactly("in person", "online");
    assertThat(mentor.values("languages")).containsExactly("English", "Urdu");
    assertThat(mentor.values("offers")).containsExactly("ongoing");
    assertThat(mentor.value("hours")).contains("2");
    assertThat(mentor.availability()).isEqualTo(Availability.WAITING_LIST);
    assertThat(mentor.capacity()).hasValue(3);
    assertThat(mentor.mentees()).hasValue(1);
    assertThat(mentor.contact()).isEqualTo(Mentor.COORDINATOR);
    assertThat(mentor.values("links")).containsExactly("https://orcid.org/0000-0002-1825-0097");
    assertThat(mentor.account()).contains("amina-y");
    assertThat(mentor.example()).isTrue();
    assertThat(mentor.consent()).contains(LocalDate.of(2026, 10, 1));
    assertThat(mentor.reviewed()).contains(LocalDate.of(2026, 10, 2));
    assertThat(mentor.photo()).isEmpty();
  }

  @Test
  void whoIsOpenWithoutAnyPlaceGivesSingleConversations() {
    assertThat(mentor("capacity: 0").state()).isEqualTo(Mentor.State.SINGLE);
    assertThat(mentor("capacity: 1\nmentees: 1").state()).isEqualTo(Mentor.State.FULL);
    assertThat(mentor("capacity: 0\navailability: waiting list").state())
        .isEqualTo(Mentor.State.WAITING);
  }

  @Test
  void anEmptyProfileIsReadToo() {
    Mentor mentor = mentor("");
    assertThat(mentor.name()).isEmpty();
    assertThat(mentor.availability()).isEqualTo(Availability.OPEN);
    assertThat(mentor.consent()).isEmpty();
  }

  @Test
  void aPhotoBelongsToTheProfileOfItsName() {
    folder.put("mentors/amina-yusuf.webp", "x").put("mentors/amina.webp", "x");
    assertThat(mentor("name: A").photo()).map(Photo::file).contains("mentors/amina-yusuf.webp");
  }

  @ParameterizedTest
  @CsvSource({
    "capacity: 2, 2, true",
    "'capacity: 2\nmentees: 1', 1, true",
    "'capacity: 2\nmentees: 2', 0, false",
    "'capacity: 2\nmentees: 3', 0, false",
    "'capacity: 2\navailability: waiting list', 2, false",
    "'capacity: 2\navailability: paused', 2, false",
    "capacity: 0, 0, false"
  })
  void placesFreeAreTheCapacityWithoutTheMenteesNow(String lines, int free, boolean has) {
    assertThat(mentor(lines).placesFree()).hasValue(free);
    assertThat(mentor(lines).hasPlaceFree()).isEqualTo(has);
  }

  @Test
  void withoutACapacityNobodyKnowsHowManyPlacesAreFree() {
    assertThat(mentor("mentees: 5").placesFree()).isEmpty();
    assertThat(mentor("mentees: 5").hasPlaceFree()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "consent: 2026-01-01, 2027-01-01, false",
    "consent: 2026-01-01, 2027-01-02, true",
    "'consent: 2025-01-01\nreviewed: 2026-06-01', 2027-01-02, false",
    "'consent: 2025-01-01\nexample: true', 2027-01-02, false",
    "'consent: 2027-01-01\navailability: paused', 2027-01-02, true",
    "name: A, 2027-01-02, false"
  })
  void aMentorIsAwayWhenPausedOrNotConfirmedForTwoPeriods(
      String lines, LocalDate today, boolean away) {
    assertThat(mentor(lines).isAway(HALF_A_YEAR, today)).isEqualTo(away);
  }

  @Test
  void theLaterOfConsentAndReviewConfirmsAProfile() {
    assertThat(mentor("consent: 2026-10-01\nreviewed: 2026-01-01").confirmed())
        .contains(LocalDate.of(2026, 10, 1));
    assertThat(mentor("consent: 2026-01-01\nreviewed: 2026-10-01").confirmed())
        .contains(LocalDate.of(2026, 10, 1));
    assertThat(mentor("name: A").confirmed()).isEmpty();
  }
}
