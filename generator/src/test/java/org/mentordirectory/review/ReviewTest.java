package org.mentordirectory.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mentordirectory.review.Repository.ADA;
import static org.mentordirectory.review.Repository.ada;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.desk.review.MarkdownReport;
import org.mentordirectory.review.ProfileReview.Kind;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.words.Messages;

/** What a coordinator is told of a branch, with real repositories. */
class ReviewTest {
  static final Draft CARA =
      Draft.mentor("Cara Whitlock").saying("## About me\n\nI keep telescopes cold and dry.\n");

  @TempDir private Path temp;
  private Repository main;
  private Repository fork;

  @BeforeEach
  void someoneForks() {
    main = Repository.ofScheme(temp);
    fork = main.fork("Cara Whitlock");
  }

  /** What a profile is told, each with its weight. */
  static List<String> sentences(ProfileReview profile) {
    return profile.notes().stream().map(note -> note.weight() + " " + note.sentence()).toList();
  }

  /** The only profile that a branch changes. */
  static ProfileReview only(Review review) {
    assertThat(review.profiles()).hasSize(1);
    return review.profiles().get(0);
  }

  @Test
  void whoMayBeHereAlreadyIsSaidOnceAtTheNewProfile() throws Exception {
    fork.put("content/mentors/aaa.md", Draft.mentor("A. Smith"))
        .put("content/mentors/zzz.md", Draft.mentor("Ben Jones"))
        .commit("Sign up");

    Review review = fork.review("cara-w");

    assertThat(review.profiles())
        .extracting(ProfileReview::slug, profile -> sentences(profile).get(0))
        .containsExactly(
            tuple(
                "aaa",
                "LOOK This may be someone who is here already: `Ada Smith`"
                    + " (`mentors/ada-smith.md`) has a name that may be the same in short, 100% of the"
                    + " same words, the same institution. If it is one person, keep one profile."),
            tuple(
                "zzz",
                "LOOK This may be someone who is here already: `Ben Jones`"
                    + " (`mentors/ben-jones.md`) has the same name, 44% of the same words, the same"
                    + " institution. If it is one person, keep one profile."));
    assertThat(review.profiles()).flatMap(ProfileReview::findings).isEmpty();
    assertThat(review.findings()).isEmpty();
  }

  @Test
  void aValueInAnotherSpellingIsSaidAtItsProfileAlone() throws Exception {
    fork.put("content/mentors/cara-whitlock.md", CARA.with("institution: The Univ. of Example"))
        .commit("Sign up");

    Review review = fork.review("cara-w");

    assertThat(sentences(only(review)))
        .contains(
            "LOOK Institution: `The Univ. of Example` is new; 2 others write `University of"
                + " Example`. Is the same meant?");
    assertThat(review.findings()).isEmpty();
  }

  @Test
  void aNewProfileWithNothingAmissIsSaidToBeFine() throws Exception {
    fork.put("content/mentors/cara-whitlock.md", CARA).commit("Sign up");

    Review review = fork.review("cara-w");

    assertThat(review.verdict())
        .isEqualTo("One new profile. Nothing stands in the way that a program can see.");
    assertThat(review.touched()).isEmpty();
    assertThat(only(review).kind()).isEqualTo(Kind.NEW);
    assertThat(only(review).questions())
        .contains(
            "Is `Cara Whitlock` who they say they are, and do they work where they say?",
            "Did `Cara Whitlock` agree to be published on 2026-10-01?");
  }

  @Test
  void whatIsNotCommittedYetIsReviewedToo() throws Exception {
    fork.put("content/mentors/cara-whitlock.md", CARA);

    assertThat(only(fork.review()).kind()).isEqualTo(Kind.NEW);
  }

  @Test
  void whatHappenedOnMainMeanwhileIsNotCountedAgainstTheBranch() throws Exception {
    fork.put("content/mentors/cara-whitlock.md", CARA).commit("Sign up");
    main.delete(ADA).commit("Ada leaves").git("push", "-q", "origin", "main");
    fork.git("fetch", "-q");

    assertThat(only(fork.review()).kind()).isEqualTo(Kind.NEW);
  }

  @Test
  void twoWhoSignUpAtOnceMergeWithoutConflict() throws Exception {
    Repository other = main.fork("Dan Okoro");
    fork.put("content/mentors/cara-whitlock.md", CARA).commit("Sign up");
    other.put("content/mentors/dan-okoro.md", Draft.mentor("Dan Okoro")).commit("Sign up");
    fork.git("push", "-q", "origin", "cara-whitlock");
    other.git("push", "-q", "origin", "dan-okoro");

    main.git("fetch", "-q")
        .git("merge", "-q", "--no-edit", "origin/cara-whitlock")
        .git("merge", "-q", "--no-edit", "origin/dan-okoro");

    assertThat(main.review().profiles())
        .extracting(ProfileReview::kind)
        .containsExactly(Kind.NEW, Kind.NEW);
    assertThat(main.review().after().mentors()).extracting(Mentor::slug).hasSize(4);
  }

  @Test
  void fieldsAndWordsThatDifferAreShown() throws Exception {
    fork.put(
            ADA,
            ada()
                .with("role: Chief Technician")
                .with("topics: [professional registration, leave]")
                .saying("## About me\n\nI repair what everybody has given up.\n"))
        .commit("Change");

    ProfileReview ada = only(fork.review("ada"));

    assertThat(ada.kind()).isEqualTo(Kind.CHANGED);
    assertThat(ada.fields())
        .containsExactly(
            new FieldChange(
                "role", "Job title", List.of("Senior Technician"), List.of("Chief Technician")),
            new FieldChange("topics", "What you can help with", List.of(), List.of("Leave")));
    assertThat(ada.text())
        .contains(new DiffChunk("gone", "others have"), new DiffChunk("new", "everybody has"));
  }

  @Test
  void aLinkThatLeadsElsewhereIsShownThoughItsWordsAreTheSame() throws Exception {
    fork.put(ADA, ada().saying("## About me\n\n[Home](https://a.example.org/x)\n")).commit("One");
    fork.git("push", "-q", "origin", "HEAD:main").git("fetch", "-q");
    fork.put(ADA, ada().saying("## About me\n\n[Home](https://evil.example/x)\n")).commit("Two");

    assertThat(only(fork.review()).fields())
        .contains(
            new FieldChange(
                "",
                "Links in the text",
                List.of("https://a.example.org/x"),
                List.of("https://evil.example/x")));
  }

  @Test
  void confirmingPausingOpeningAndLeavingAreTold() throws Exception {
    fork.put(ADA, ada().with("reviewed: 2026-10-12"));
    assertThat(only(fork.review()).kind()).isEqualTo(Kind.CONFIRMED);

    fork.put(ADA, ada().with("availability: paused"));
    assertThat(only(fork.review()).kind()).isEqualTo(Kind.PAUSED);

    fork.commit("Pause")
        .git("push", "-q", "origin", "HEAD:main")
        .git("fetch", "-q")
        .put(ADA, ada());
    assertThat(only(fork.review()).kind()).isEqualTo(Kind.REOPENED);

    fork.delete(ADA);
    assertThat(only(fork.review()).kind()).isEqualTo(Kind.GONE);
    assertThat(only(fork.review()).questions())
        .contains("Do their mentees know, and is there someone else for them?");
  }

  @Test
  void aProfileUnderANewAddressIsKnownAgain() throws Exception {
    fork.git("mv", ADA, "content/mentors/ada-jane-smith.md").commit("Move");

    assertThat(fork.review().profiles())
        .anySatisfy(
            profile ->
                assertThat(sentences(profile))
                    .anyMatch(
                        s ->
                            s.startsWith(
                                "LOOK This is probably `Ada Smith` under another address")));
  }

  @Test
  void onlyTheWayItIsTypedIsSaidToBeNoDifference() throws Exception {
    fork.put(ADA, ada().toString().replace("name: Ada Smith", "name:   \"Ada Smith\"  # me"));

    assertThat(sentences(only(fork.review("ada"))))
        .contains("FINE Readers will see no difference: only the way it is typed has changed.");
  }

  @Test
  void whateverElseTheBranchTouchesIsNamedTheDangerousFirst() throws Exception {
    fork.put("content/mentors/cara-whitlock.md", CARA)
        .put("README.md", "Mine.\n")
        .put("content/guidance/a.md", Draft.page("A"))
        .put("content/pages/about/team.md", Draft.page("Team"))
        .put("content/home.md", Draft.page("Welcome"))
        .put("templates/pages/home.ftlh", "x")
        .put(".github/workflows/x.yml", "on: push")
        .put("generator/pom.xml", "x")
        .put("target/mentor-cache/texts-1.pack", "x")
        .put("content/scheme.yaml", Draft.scheme().with("contact: mailto:mallory@example.org"))
        .commit("Sign up");

    Review review = fork.review();

    assertThat(review.touched())
        .extracting(ChangedArea::area)
        .containsExactly(
            ChangedArea.Area.WORKFLOWS,
            ChangedArea.Area.PROGRAM,
            ChangedArea.Area.THEME,
            ChangedArea.Area.SCHEME,
            ChangedArea.Area.PAGES,
            ChangedArea.Area.OTHER);
    assertThat(review.touched().get(1).files())
        .extracting(ChangedArea.Path::name)
        .containsExactly("generator/pom.xml", "target/mentor-cache/texts-1.pack");
    assertThat(review.touched().get(4).files())
        .extracting(ChangedArea.Path::name)
        .containsExactly("content/guidance/a.md", "content/home.md", "content/pages/about/team.md");
    assertThat(review.weight()).isEqualTo(Note.Weight.LOOK);
    assertThat(review.scheme())
        .containsExactly(
            new FieldChange(
                "contact",
                "contact",
                List.of("mailto:mentoring@example.org"),
                List.of("mailto:mallory@example.org")));
    assertThat(MarkdownReport.of(review, Messages.english()))
        .contains("This branch touches more than a profile and its photo")
        .contains("A changed program may have made this report");
  }

  @Test
  void aThousandProfilesAreReviewedInPart() throws Exception {
    for (int i = 0; i < 1000; i++) {
      fork.put("content/mentors/person-" + i + ".md", Draft.mentor("Person " + i));
    }
    fork.commit("Import");

    Review review = fork.review();

    assertThat(review.profiles()).hasSize(300);
    assertThat(review.more()).hasSize(700);
    assertThat(review.verdict()).startsWith("1000 new profiles.");
    assertThat(MarkdownReport.of(review, Messages.english()).getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThan(900_200);
  }
}
