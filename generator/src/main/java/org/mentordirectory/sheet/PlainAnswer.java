package org.mentordirectory.sheet;

import java.util.Set;
import java.util.regex.Pattern;

/** Answers that mean the same in every form: yes, no, and nothing. */
public final class PlainAnswer {
  private static final Set<String> NOTHING =
      Set.of(
          "",
          "-",
          "--",
          "–",
          "—",
          "n/a",
          "na",
          "n.a",
          "not applicable",
          "no answer",
          "blank",
          "(blank)",
          "prefer not to say",
          "prefer not to answer",
          "i'd rather not say",
          "don't know",
          "do not know",
          "i don't know",
          "no response",
          "_no response_",
          "anonymous",
          "anon");

  /** In a profile there is nothing to count, and whoever is not sure says nothing. */
  private static final Set<String> NONE =
      Set.of(
          "none",
          "none yet",
          "nil",
          "nothing",
          "tba",
          "tbc",
          "tbd",
          "to be confirmed",
          "to be decided",
          "not sure",
          "not sure yet",
          "not yet",
          "not known",
          "unknown",
          "#n/a");

  private static final Pattern DASHES = Pattern.compile("[-–—.*?/]*");

  private static final Set<String> YES =
      Set.of(
          "yes",
          "y",
          "true",
          "1",
          "x",
          "on",
          "ok",
          "\u2713",
          "\u2714",
          "\u2611",
          "checked",
          "selected",
          "ticked",
          "agree",
          "agreed",
          "consent",
          "consented");

  private static final Set<String> NO =
      Set.of(
          "no",
          "n",
          "false",
          "0",
          "off",
          "never",
          "not at all",
          "unchecked",
          "not checked",
          "unselected",
          "not selected",
          "not ticked");

  private static final Pattern AGREES =
      Pattern.compile("(?:yes|i (?:agree|consent|do|am happy|give))\\b.*+", Pattern.DOTALL);

  /** Words of a refusal or a condition, after which a yes is none. */
  private static final Pattern DOUBTS =
      Pattern.compile(
          "\\b(?:no|not|nor|never|cannot|[a-z]{1,9}n't|but|except|unless|only|until|if|though"
              + "|although|however|provided|providing|depending|maybe|perhaps|probably|possibly"
              + "|later|declined?|refuse|disagree)\\b");

  private PlainAnswer() {}

  /** Whether somebody typed that they say nothing. */
  public static boolean isNothing(String typed) {
    return NOTHING.contains(Label.key(typed)) || DASHES.matcher(typed.strip()).matches();
  }

  /** The same where an answer is something to be published. */
  public static boolean isNone(String typed) {
    return isNothing(typed) || NONE.contains(Label.key(typed));
  }

  /** Whether an answer is a yes without a but, such as {@code Yes, I agree}. */
  public static boolean isYes(String typed) {
    String key = Label.key(typed);
    return YES.contains(key) || AGREES.matcher(key).matches() && !DOUBTS.matcher(key).find();
  }

  /** Whether an answer is a no, or nothing. */
  public static boolean isNo(String typed) {
    return NO.contains(Label.key(typed)) || isNone(typed);
  }
}
