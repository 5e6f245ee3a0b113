package org.mentordirectory.desk.review;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.desk.SentencePart;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.Sources;
import org.mentordirectory.output.TemporaryFolder;
import org.mentordirectory.review.ChangedArea;
import org.mentordirectory.review.DiffChunk;
import org.mentordirectory.review.FieldChange;
import org.mentordirectory.review.ProfileReview;
import org.mentordirectory.review.Review;
import org.mentordirectory.site.Settings;
import org.mentordirectory.site.page.Profiles;
import org.mentordirectory.words.Messages;

/**
 * A review as a page that opens without a server, with all it needs beside it, and as Markdown. It
 * has the built-in look and the words that the scheme had before: a branch under review has no say
 * in how its review looks.
 */
public final class ReviewPage {
  /** The Markdown's name in the output folder. */
  public static final String MARKDOWN = "review.md";

  private static final int MOST_FINDINGS = 100;

  private static final List<String> ASSETS =
      List.of("assets/directory/profile.css", "assets/desk/review.css");

  /** From how many profiles on they stand folded, below a list of what has to be fixed. */
  private static final int MANY = 6;

  private final Review review;
  private final Messages messages;

  private ReviewPage(Review review, Messages messages) {
    this.review = review;
    this.messages = messages;
  }

  /**
   * What the template shows.
   *
   * @param weight mend, look or fine
   * @param proposer who proposes it
   * @param base what it is compared with
   * @param profilesInAll how many profiles change
   * @param distrust whether the program that made this page may itself be changed
   * @param touched what it touches besides profiles
   * @param scheme settings that differ
   * @param more files of profiles that are not shown
   * @param findings on other files
   * @param older on files that the branch has nothing to do with
   * @param olderInAll how many of those there are
   * @param many whether what has to be fixed stands together first
   */
  public record Model(
      String verdict,
      String weight,
      String proposer,
      String base,
      int profilesInAll,
      boolean distrust,
      List<AreaView> touched,
      List<FieldChange> scheme,
      List<ProfileView> profiles,
      List<String> more,
      List<FindingView> findings,
      List<FindingView> older,
      int olderInAll,
      boolean many) {}

  /** Files of one area. */
  public record AreaView(String words, boolean loud, List<ChangedArea.Path> files, int more) {}

  /** A note, as pieces of its sentence. */
  public record NoteView(String weight, List<SentencePart> words) {}

  /** A finding, as pieces of its sentence. */
  public record FindingView(
      String weight, String file, int line, List<SentencePart> words, boolean old) {}

  /**
   * One profile.
   *
   * @param kind the kind of change: new, changed, confirmed, paused, reopened, gone
   * @param id for the address within the page
   * @param open whether the two versions stand open
   * @param weight of the weightiest thing in it
   * @param verdict what there is to do about it
   * @param first what has to be fixed
   */
  public record ProfileView(
      String kind,
      String id,
      String file,
      String name,
      List<FieldChange> fields,
      List<DiffChunk> text,
      List<NoteView> notes,
      List<FindingView> findings,
      List<List<SentencePart>> questions,
      Profiles.@Nullable Profile before,
      Profiles.@Nullable Profile after,
      boolean open,
      String weight,
      String verdict,
      List<List<SentencePart>> first) {}

  /**
   * Reviews a branch and writes {@link PrivateReport#PAGE} and {@link #MARKDOWN} into the output
   * folder.
   *
   * @param base the branch or commit that it is to be merged into
   * @param proposer the account that proposes the change, where it is known
   * @throws Refusal if there is nothing to compare with; the message says what to do
   * @throws IOException if a file cannot be read or written
   */
  public static Receipt write(Settings settings, String base, Optional<String> proposer)
      throws IOException, Refusal {
    try (var scratch = new TemporaryFolder("mentor-review")) {
      LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
      LocalDate today = settings.today();
      Review review =
          Review.of(
              settings.content().toAbsolutePath().normalize(),
              base,
              proposer,
              today,
              tomorrow.isAfter(today) ? tomorrow : today,
              scratch.path());
      var place =
          new PrivateReport.Place(settings.output(), scratch.path().resolve(Review.OLDER), true)
              .reading(Sources.of(settings.content()))
              .forPublicMatters();
      PrivateReport.write(place, review.after().scheme(), folder -> write(review, folder));
      return new Receipt(
          List.of(),
          List.of(
              review.verdict(),
              place.told(),
              "The same as Markdown is in " + place.output().resolve(MARKDOWN)));
    }
  }

  private static void write(Review review, PrivateReport folder) throws IOException, Refusal {
    for (String asset : ASSETS) {
      folder.asset(asset);
    }
    Messages messages = folder.messages();
    var previews = new Previews(folder.frame(), review, folder.folder());
    folder.page(
        PrivateReport.PAGE,
        "desk/review.ftlh",
        messages.text("review.title"),
        new ReviewPage(review, messages).model(previews));
    folder.text(MARKDOWN, MarkdownReport.of(review, messages));
  }

  private Model model(Previews previews) throws IOException {
    var profiles = new ArrayList<ProfileView>();
    for (ProfileReview profile : review.profiles()) {
      profiles.add(view(profile, previews));
    }
    return new Model(
        review.verdict(),
        review.weight().word(),
        review.proposer().name(messages),
        review.base(),
        review.profilesInAll(),
        review.touches(ChangedArea.Area.PROGRAM),
        review.touched().stream().map(this::area).toList(),
        review.scheme(),
        profiles,
        review.more(),
        found(review.findings()),
        found(review.older()),
        review.older().size(),
        review.profilesInAll() >= MANY);
  }

  private AreaView area(ChangedArea touched) {
    return new AreaView(
        messages.text("review.area." + touched.area().word()),
        touched.area().loud(),
        touched.files(),
        touched.more());
  }

  private ProfileView view(ProfileReview profile, Previews previews) throws IOException {
    int place = review.profiles().indexOf(profile) + 1;
    int level = profile.before().isPresent() && profile.after().isPresent() ? 4 : 3;
    boolean told =
        profile.kind() == ProfileReview.Kind.CONFIRMED || review.profiles().size() >= MANY;
    return new ProfileView(
        profile.kind().word(),
        "profile-" + place,
        profile.file(),
        profile.name(),
        profile.fields(),
        profile.text(),
        profile.notes().stream()
            .map(note -> new NoteView(note.weight().word(), SentencePart.of(note.sentence())))
            .toList(),
        found(profile.findings()),
        profile.questions().stream().map(SentencePart::of).toList(),
        profile.before().isPresent()
            ? previews.of(profile.before().get(), "before-" + place, level)
            : null,
        profile.after().isPresent()
            ? previews.of(profile.after().get(), "after-" + place, level)
            : null,
        !told,
        profile.weight().word(),
        profile.verdict(messages),
        profile.toMend().stream().map(SentencePart::of).toList());
  }

  private static List<FindingView> found(List<ProfileReview.Found> findings) {
    return findings.stream()
        .limit(MOST_FINDINGS)
        .map(
            found ->
                new FindingView(
                    found.weight().word(),
                    found.finding().at().file(),
                    found.finding().at().line(),
                    SentencePart.of(found.finding().sentence()),
                    found.old()))
        .toList();
  }
}
