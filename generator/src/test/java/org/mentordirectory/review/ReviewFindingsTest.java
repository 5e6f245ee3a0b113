package org.mentordirectory.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentordirectory.review.Repository.ADA;
import static org.mentordirectory.review.Repository.ada;
import static org.mentordirectory.review.ReviewTest.CARA;
import static org.mentordirectory.review.ReviewTest.only;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.desk.review.MarkdownReport;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.words.Messages;

/** What the checks find in what a branch changes, and what was there before. */
class ReviewFindingsTest {
  @TempDir private Path temp;
  private Repository fork;

  @BeforeEach
  void someoneForks() {
    fork = Repository.ofScheme(temp).fork("Cara Whitlock");
  }

  @Test
  void aMessageThatCannotBeReadIsFoundAtItsLine() throws Exception {
    fork.put("templates/messages/en.properties", "# ours\nhome.heading = caf\\u00e\n")
        .commit("Words");

    assertThat(fork.review("cara-w").findings())
        .map(found -> found.finding().toString())
        .singleElement()
        .asString()
        .startsWith("../templates/messages/en.properties:2:1: error: `\\u` is not followed by");
  }

  @Test
  void findingsOnOtherFilesAreThereOnlyIfTheBranchCausedThem() throws Exception {
    fork.put(
            "content/guidance/a.md",
            Draft.page("A").saying("## Who\n\n[Ada](../mentors/ada-smith.md)\n"))
        .put(
            "content/guidance/b.md", Draft.page("B").saying("## Who\n\n[Zed](../mentors/zed.md)\n"))
        .commit("Pages")
        .git("push", "-q", "origin", "HEAD:main")
        .git("fetch", "-q");
    fork.delete(ADA).commit("Leave");

    Review review = fork.review();

    assertThat(review.findings())
        .extracting(found -> found.finding().at().file())
        .containsExactly("guidance/a.md");
    assertThat(review.older())
        .extracting(found -> found.finding().at().file())
        .containsExactly("guidance/b.md");
    assertThat(review.weight()).isEqualTo(Note.Weight.MEND);
  }

  @Test
  void findingsOnAProfileSayWhetherTheyWereThereBefore() throws Exception {
    fork.put(ADA, ada().with("topics: [nonsense]")).commit("One");
    fork.git("push", "-q", "origin", "HEAD:main").git("fetch", "-q");
    fork.put(ADA, ada().with("topics: [nonsense]").with("meets: [on foot]")).commit("Two");

    assertThat(only(fork.review()).findings())
        .extracting(ProfileReview.Found::old)
        .containsExactlyInAnyOrder(true, false);
  }

  @Test
  void aProfileThatCannotBeReadIsAFindingAndNoFault() throws Exception {
    fork.put("content/mentors/cara-whitlock.md", "no front matter")
        .put("content/mentors/dan.md", new byte[] {(byte) 0xff, 0, 1, (byte) 0xfe})
        .put("content/mentors/a\nb`<img src=x>.md", CARA)
        .put("content/mentors/dan.jpg", new byte[] {1, 2, 3})
        .delete("content/scheme.yaml")
        .commit("Junk");

    Review review = fork.review();

    assertThat(review.weight()).isEqualTo(Note.Weight.MEND);
    assertThat(review.profiles()).hasSize(3);
    assertThat(MarkdownReport.of(review, Messages.english()))
        .contains("the file must begin with a line");
  }
}
