package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class CapacityRuleTest {
  private final SchemeFolder folder;

  CapacityRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  private void mentorWith(String... lines) {
    Draft draft = Draft.mentor("Amina Yusuf");
    for (String line : lines) {
      draft = draft.with(line);
    }
    folder.put("mentors/amina.md", draft);
  }

  @Test
  void aFullMentorPasses() {
    mentorWith("availability: open", "capacity: 2", "mentees: 2");

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void nobodyHasMoreMenteesThanPlaces() {
    mentorWith("capacity: 2", "mentees: 3");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:11:10: error: 3 mentees are more than the `capacity` of 2; raise"
                + " `capacity`, or correct `mentees` [capacity]");
  }

  @Test
  void menteesWithoutACapacitySayNothing() {
    mentorWith("mentees: 1");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:10:10: warning: `mentees` says nothing without `capacity`; add how"
                + " many mentees the mentor can have at one time [capacity]");
  }

  @Test
  void aMentorWithoutAPlaceIsNotOpen() {
    mentorWith("capacity: 0");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:10:11: error: a `capacity` of 0 leaves no place while the mentor is"
                + " open; raise it, offer single conversations, or write `availability: paused`"
                + " [capacity]");
  }

  @Test
  void singleConversationsNeedNoPlace() {
    mentorWith("capacity: 0", "offers: [ongoing, one-off]");
    assertThat(folder.findings()).isEmpty();

    mentorWith("capacity: 0", "offers: [ongoing]");
    assertThat(folder.findings()).hasSize(1);
  }

  @Test
  void aSchemeSaysInItsOwnWordsWhatASingleConversationIs() {
    folder.put(
        "scheme.yaml",
        Draft.scheme()
            .toString()
            .replace(
                "vocabularies:\n",
                "vocabularies:\n  offers: [ongoing, {value: talk, synonyms: [One-off]}]\n"));
    mentorWith("capacity: 0", "offers: [talk]");
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aMentorWithoutAPlaceMayBePausedOrHaveAWaitingList() {
    mentorWith("availability: paused", "capacity: 0", "mentees: 0");
    assertThat(folder.findings()).isEmpty();

    mentorWith("availability: waiting list", "capacity: 0");
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aCapacityThatIsNoNumberIsReportedOnce() {
    mentorWith("capacity: two", "mentees: 1");

    assertThat(folder.findings()).singleElement().asString().endsWith("[type]");
  }
}
