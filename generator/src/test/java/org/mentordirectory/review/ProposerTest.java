package org.mentordirectory.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;

/** Who may change a profile, with real repositories. */
class ProposerTest {
  private static final String ADA = "content/mentors/ada-smith.md";
  private static final Draft CARA =
      Draft.mentor("Cara Whitlock").saying("## About me\n\nI keep telescopes cold and dry.\n");

  @TempDir private Path temp;
  private Repository fork;

  @BeforeEach
  void someoneForks() {
    fork = Repository.ofScheme(temp).fork("Cara Whitlock");
  }

  private static Draft ada() {
    return Draft.mentor("Ada Smith").with("account: ada");
  }

  private static List<String> sentences(ProfileReview profile) {
    return profile.notes().stream().map(note -> note.weight() + " " + note.sentence()).toList();
  }

  private static ProfileReview only(Review review) {
    assertThat(review.profiles()).hasSize(1);
    return review.profiles().get(0);
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
