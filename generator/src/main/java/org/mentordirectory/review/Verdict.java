package org.mentordirectory.review;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
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
    toMend =
        made.profiles().stream().mapToInt(ProfileReview::toMend).sum()
            + (int) otherFindings.stream().filter(found -> found.finding().isError()).count();
    toLookAt =
        made.profiles().stream().mapToInt(ProfileReview::toLookAt).sum()
            + (int) otherFindings.stream().filter(found -> !found.finding().isError()).count();
  }

  Note.Weight weight() {
    if (toMend > 0) {
      return Note.Weight.MEND;
    }
    return toLookAt > 0 || isMoreThanOneProfile() || !made.more().isEmpty()
        ? Note.Weight.LOOK
        : Note.Weight.FINE;
  }

  private boolean isMoreThanOneProfile() {
    return touched.stream().anyMatch(ChangedArea::loud)
        || !touched.isEmpty() && !made.kinds().isEmpty()
        || made.kinds().size() > 1;
  }

  String sentence() {
    if (made.kinds().isEmpty() && touched.isEmpty()) {
      return "Nothing differs.";
    }
    String what = made.kinds().isEmpty() ? "No profile changes." : kinds() + ".";
    if (toMend > 0) {
      return what
          + " "
          + sentence(toMend, "thing has", "things have")
          + " to be mended before this can be merged.";
    }
    if (toLookAt > 0) {
      return what + " " + sentence(toLookAt, "thing needs", "things need") + " your eye.";
    }
    return weight() == Note.Weight.LOOK
        ? what + " It touches more than one thing; see below."
        : what + " Nothing stands in the way that a program can see.";
  }

  private String kinds() {
    var parts = new ArrayList<String>();
    for (Kind kind : Kind.values()) {
      int number = (int) made.kinds().stream().filter(k -> k == kind).count();
      if (number > 0) {
        parts.add(
            kind == Kind.NEW
                ? count(number, "new profile", "new profiles")
                : count(number, "profile", "profiles") + " " + kind.words());
      }
    }
    String all = parts.stream().collect(joining(", "));
    return Character.toUpperCase(all.charAt(0)) + all.substring(1);
  }

  private static String sentence(int number, String one, String several) {
    return number == 1 ? "One " + one : number + " " + several;
  }

  private static String count(int number, String one, String several) {
    return number == 1 ? "one " + one : number + " " + several;
  }
}
