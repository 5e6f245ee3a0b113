package org.mentordirectory.review;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.finding.Trusted;
import org.mentordirectory.review.Note.Weight;
import org.mentordirectory.review.ProfileReview.Kind;

/** The whole of a review in a sentence or two. */
final class Verdict {
  private final ProfileReviews.Made made;
  private final List<ChangedArea> touched;
  private final int toMend;
  private final int toLookAt;

  Verdict(
      ProfileReviews.Made made,
      List<ChangedArea> touched,
      List<ProfileReview.Found> otherFindings) {
    this.made = made;
    this.touched = touched;
    toMend = number(Weight.MEND, otherFindings);
    toLookAt = number(Weight.LOOK, otherFindings);
  }

  private int number(Weight weight, List<ProfileReview.Found> otherFindings) {
    return made.profiles().stream().mapToInt(profile -> profile.number(weight)).sum()
        + (int) otherFindings.stream().filter(found -> found.weight() == weight).count();
  }

  Weight weight() {
    if (toMend > 0) {
      return Weight.MEND;
    }
    return toLookAt > 0 || isMoreThanOneProfile() || !made.more().isEmpty()
        ? Weight.LOOK
        : Weight.FINE;
  }

  private boolean isMoreThanOneProfile() {
    return touched.stream().anyMatch(touches -> touches.area().loud())
        || !touched.isEmpty() && !made.kinds().isEmpty()
        || made.kinds().size() > 1;
  }

  String sentence(ReviewWords words) {
    if (made.kinds().isEmpty() && touched.isEmpty()) {
      return words.text("review.verdict.same");
    }
    return profiles(words) + " " + judgement(words);
  }

  private String judgement(ReviewWords words) {
    if (toMend > 0) {
      return words.text("review.verdict.mend", toMend);
    }
    if (toLookAt > 0) {
      return words.text("review.verdict.look", toLookAt);
    }
    return weight() == Weight.LOOK
        ? words.text("review.verdict.several")
        : words.text("review.verdict.fine");
  }

  private String profiles(ReviewWords words) {
    if (made.kinds().isEmpty()) {
      return words.text("review.verdict.no-profile");
    }
    String all =
        Stream.of(Kind.values())
            .filter(made.kinds()::contains)
            .map(kind -> words.text("review.verdict." + kind.word(), number(kind)))
            .collect(Collectors.joining(", "));
    return words.text(
        "review.verdict.profiles",
        new Trusted(Character.toUpperCase(all.charAt(0)) + all.substring(1)));
  }

  private long number(Kind kind) {
    return made.kinds().stream().filter(kind::equals).count();
  }
}
