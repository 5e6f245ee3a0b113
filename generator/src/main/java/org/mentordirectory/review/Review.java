package org.mentordirectory.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.words.MessageFiles;

/**
 * What a branch does to the directory.
 *
 * @param base what it is compared with, as it was given
 * @param proposer who proposes it
 * @param verdict the whole in a sentence or two
 * @param weight of the weightiest thing in it
 * @param touched what it touches besides profiles, the weightiest first
 * @param scheme what {@code scheme.yaml} says otherwise
 * @param profiles those that change, the ones with most to do first
 * @param more the other profiles that change, by file, where there are too many for one reading
 * @param findings on other files that change, and on files that suffer from the change
 * @param older findings on files that this branch has nothing to do with
 * @param after the content with the change
 */
public record Review(
    String base,
    Proposer proposer,
    String verdict,
    Note.Weight weight,
    List<ChangedArea> touched,
    List<FieldChange> scheme,
    List<ProfileReview> profiles,
    List<String> more,
    List<ProfileReview.Found> findings,
    List<ProfileReview.Found> older,
    Content after) {
  /** The older content in the folder for it. */
  public static final String OLDER = "content";

  /**
   * Compares the content folder, as it is now, with the commit where its branch left another.
   *
   * @param content the folder with {@code scheme.yaml}, in a Git repository
   * @param base the other branch, such as {@code origin/main}
   * @param proposer the account that proposes the change, where it is known
   * @param today the day for which the directory would be built
   * @param latest the last day that is not in the future
   * @param scratch an empty folder for the older versions of files, which the result refers to:
   *     gets the content in {@link #OLDER}, and the scheme's own messages in {@code templates}
   *     beside it
   * @throws Refusal if there is nothing to compare with; the message says what to do
   * @throws IOException if a file cannot be read
   */
  public static Review of(
      Path content,
      String base,
      Optional<String> proposer,
      LocalDate today,
      LocalDate latest,
      Path scratch)
      throws IOException, Refusal {
    ChangeSet changes = ChangeSet.of(content, base);
    Versions versions = Versions.of(content, changes, scratch);
    // Not those of the branch: it could put its own words into the coordinator's mouth.
    var words =
        new ReviewWords(
            MessageFiles.beside(scratch.resolve(OLDER))
                .in(versions.after().scheme().languages().get(0)));
    Proposer who = Proposer.of(proposer, changes.authors());
    var compared = new ComparedFindings(versions, today, latest);
    ProfileReviews.Made made = ProfileReviews.of(versions, compared, who, today, words);
    List<ProfileReview.Found> findings = compared.others(made.files(), made.twins());
    List<ChangedArea> touched = ChangedArea.in(changes);
    List<FieldChange> scheme =
        Stream.of(Scheme.FILE, Scheme.SYNONYMS).anyMatch(versions.changed()::containsKey)
            ? FieldChange.between(versions.before().scheme(), versions.after().scheme())
            : List.of();
    var verdict = new Verdict(made, touched, findings);
    return new Review(
        base,
        who,
        verdict.sentence(words),
        verdict.weight(),
        touched,
        scheme,
        made.profiles(),
        made.more(),
        findings,
        compared.older(),
        versions.after());
  }

  /** How many profiles change. */
  public int profilesInAll() {
    return profiles.size() + more.size();
  }

  /** Whether the branch touches the program that makes this very report, or the theme. */
  public boolean touches(ChangedArea.Area area) {
    return touched.stream().anyMatch(t -> t.area() == area);
  }
}
