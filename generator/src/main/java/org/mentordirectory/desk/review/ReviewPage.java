package org.mentordirectory.desk.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.read.TemporaryFolder;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.review.ChangedArea;
import org.mentordirectory.review.DiffChunk;
import org.mentordirectory.review.FieldChange;
import org.mentordirectory.review.Note;
import org.mentordirectory.review.ProfileReview;
import org.mentordirectory.review.Review;
import org.mentordirectory.site.PageWriter;
import org.mentordirectory.site.Settings;
import org.mentordirectory.site.SiteFiles;
import org.mentordirectory.site.Staging;
import org.mentordirectory.site.page.Profiles;
import org.mentordirectory.site.theme.Frame;
import org.mentordirectory.site.theme.Page;
import org.mentordirectory.site.theme.Theme;

/**
 * A review as a page that opens without a server, with all it needs beside it, and as Markdown. It
 * has the built-in theme, whatever the repository's own: a branch under review has no say in how
 * its review looks.
 */
public final class ReviewPage {
  /** The page's name in the output folder. */
  public static final String PAGE = "index.html";

  /** The Markdown's name in the output folder. */
  public static final String MARKDOWN = "review.md";

  private static final int MOST_FINDINGS = 100;

  private static final List<String> ASSETS =
      List.of(
          "assets/shared/site.css",
          "assets/directory/profile.css",
          "assets/desk/review.css",
          "assets/shared/icon.svg");

  /** From how many profiles on they stand folded. */
  private static final int MANY = 6;

  private final Review review;
  private final Frame frame;
  private final Path folder;

  private ReviewPage(Review review, Frame frame, Path folder) {
    this.review = review;
    this.frame = frame;
    this.folder = folder;
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
   */
  public record Model(
      String verdict,
      String weight,
      String proposer,
      String base,
      int profilesInAll,
      boolean distrust,
      List<TouchedView> touched,
      List<FieldChange> scheme,
      List<ProfileView> profiles,
      List<String> more,
      List<FindingView> findings,
      List<FindingView> older,
      int olderInAll) {}

  /** Files of one area. */
  public record TouchedView(String words, boolean loud, List<ChangedArea.Path> files, int more) {}

  /** Words, and whether they are other people's. */
  public record Words(String text, boolean quoted) {}

  /** A note, as pieces of its sentence. */
  public record NoteView(String weight, List<Words> words) {}

  /** A finding, as pieces of its sentence. */
  public record FindingView(String weight, String file, int line, List<Words> words, boolean old) {}

  /**
   * One profile.
   *
   * @param kind the kind of change: new, changed, confirmed, paused, reopened, gone
   * @param id for the address within the page
   * @param open whether the two versions stand open
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
      List<List<Words>> questions,
      Profiles.@Nullable Profile before,
      Profiles.@Nullable Profile after,
      boolean open) {}

  /**
   * Reviews a branch and writes {@link #PAGE} and {@link #MARKDOWN} into the output folder.
   *
   * @param base the branch or commit that it is to be merged into
   * @param proposer the account that proposes the change, where it is known
   * @throws Refusal if there is nothing to compare with; the message says what to do
   * @throws IOException if a file cannot be read or written
   */
  public static Receipt write(Settings settings, String base, Optional<String> proposer)
      throws IOException, Refusal {
    try (var scratch = new TemporaryFolder("mentor-review");
        Staging staging = Staging.beside(settings.output())) {
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
      Theme theme = Theme.builtIn();
      Frame frame = Frame.of(review.after().scheme(), theme);
      new ReviewPage(review, frame, staging.folder()).write(theme);
      staging.replaceSite();
      Path output = settings.output();
      return new Receipt(
          List.of(),
          List.of(
              review.verdict(),
              "Read it in " + output.resolve(PAGE),
              "The same as Markdown is in " + output.resolve(MARKDOWN)));
    }
  }

  private void write(Theme theme) throws IOException, Refusal {
    for (String asset : ASSETS) {
      Path file = folder.resolve(asset);
      Files.createDirectories(file.getParent());
      Files.write(file, SiteFiles.asset(theme, asset));
    }
    Page page =
        Page.of(
                "",
                "desk/review.ftlh",
                frame.messages().text("review.title"),
                review.verdict(),
                model())
            .unlisted();
    Files.writeString(
        folder.resolve("assets/theme.css"),
        frame.templates().render("shared/theme.css.ftl", Map.of()));
    Files.writeString(
        folder.resolve(PAGE), PageWriter.rooted(frame.templates().render(page), page, "./"));
    Files.writeString(folder.resolve(MARKDOWN), MarkdownReport.of(review));
  }

  private Model model() throws IOException {
    var profiles = new ArrayList<ProfileView>();
    var previews = new Previews(frame, review, folder);
    for (ProfileReview profile : review.profiles()) {
      profiles.add(view(profile, previews));
    }
    return new Model(
        review.verdict(),
        lower(review.weight()),
        review.proposer().name(),
        review.base(),
        review.profiles().size() + review.more().size(),
        review.touches(ChangedArea.Area.PROGRAM),
        review.touched().stream()
            .map(t -> new TouchedView(t.area().words(), t.loud(), t.files(), t.more()))
            .toList(),
        review.scheme(),
        profiles,
        review.more(),
        review.findings().stream()
            .limit(MOST_FINDINGS)
            .map(found -> finding(found.finding(), found.old()))
            .toList(),
        review.older().stream().limit(MOST_FINDINGS).map(found -> finding(found, false)).toList(),
        review.older().size());
  }

  private ProfileView view(ProfileReview profile, Previews previews) throws IOException {
    int place = review.profiles().indexOf(profile) + 1;
    int level = profile.before().isPresent() && profile.after().isPresent() ? 4 : 3;
    boolean told =
        profile.kind() == ProfileReview.Kind.CONFIRMED || review.profiles().size() >= MANY;
    return new ProfileView(
        profile.kind().name().toLowerCase(Locale.ROOT),
        "profile-" + place,
        profile.file(),
        profile.name(),
        profile.fields(),
        profile.text(),
        profile.notes().stream()
            .map(note -> new NoteView(lower(note.weight()), words(note.sentence())))
            .toList(),
        profile.findings().stream()
            .limit(MOST_FINDINGS)
            .map(found -> finding(found.finding(), found.old()))
            .toList(),
        profile.questions().stream().map(ReviewPage::words).toList(),
        profile.before().isPresent()
            ? previews.of(profile.before().get(), "before-" + place, level)
            : null,
        profile.after().isPresent()
            ? previews.of(profile.after().get(), "after-" + place, level)
            : null,
        !told);
  }

  private static FindingView finding(Finding finding, boolean old) {
    return new FindingView(
        finding.isError() ? "mend" : "look",
        finding.at().file(),
        finding.at().line(),
        words(finding.sentence()),
        old);
  }

  /** Every other part between backquotes is quoted. */
  private static List<Words> words(String sentence) {
    String[] parts = sentence.split("`", -1);
    if (parts.length % 2 == 0) {
      return List.of(new Words(sentence, false));
    }
    var words = new ArrayList<Words>();
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isEmpty()) {
        words.add(new Words(parts[i], i % 2 == 1));
      }
    }
    return words;
  }

  private static String lower(Note.Weight weight) {
    return weight.name().toLowerCase(Locale.ROOT);
  }
}
