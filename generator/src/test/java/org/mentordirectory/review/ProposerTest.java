package org.mentordirectory.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentordirectory.review.Repository.ADA;
import static org.mentordirectory.review.Repository.ada;
import static org.mentordirectory.review.ReviewTest.CARA;
import static org.mentordirectory.review.ReviewTest.only;
import static org.mentordirectory.review.ReviewTest.sentences;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;

/** Who may change a profile, with real repositories. */
class ProposerTest {
  @TempDir private Path temp;
  private Repository fork;

  @BeforeEach
  void someoneForks() {
    fork = Repository.ofScheme(temp).fork("Cara Whitlock");
  }

  @Test
  void theOwnerMayChangeAProfileAndNobodyElse() throws Exception {
    fork.put(ADA, ada().with("hours: 3")).commit("Change");

    assertThat(sentences(only(fork.review("Ada"))))
        .contains("FINE `Ada` proposes it, whose profile it is.");
    assertThat(sentences(only(fork.review("mallory"))))
        .contains(
            "MEND `ada` may change this profile, and `mallory` proposes it; ask the mentor before"
                + " you merge.");
    assertThat(sentences(only(fork.review())))
        .contains(
            "LOOK `ada` may change this profile. The commits name `Cara Whitlock`, which anybody"
                + " can write: see on the forge whose account it is.");
  }

  @Test
  void aBranchCannotGiveItselfTheRight() throws Exception {
    fork.put(ADA, ada().with("account: mallory")).commit("Take over");

    assertThat(sentences(only(fork.review("mallory"))))
        .contains(
            "MEND `ada` may change this profile, and `mallory` proposes it, which also takes the"
                + " right from the owner; ask the mentor before you merge.");
  }

  @Test
  void withoutAnAccountTheCoordinatorJudges() throws Exception {
    fork.put("content/mentors/ben-jones.md", Draft.mentor("Ben Jones")).commit("Change");

    assertThat(sentences(only(fork.review("x"))))
        .contains(
            "LOOK The profile names no account that may change it, so you must judge whether `x`"
                + " speaks for `Ben Jones`.");
  }

  @Test
  void aProfileThatNamesSomebodyElsesAccountIsAskedAbout() throws Exception {
    fork.put("content/mentors/cara-whitlock.md", CARA.with("account: someone")).commit("Sign up");

    assertThat(sentences(only(fork.review("cara-w"))))
        .contains(
            "LOOK `cara-w` proposes it, but the profile gives the right to change it to `someone`;"
                + " ask whether that is meant.");
  }
}
