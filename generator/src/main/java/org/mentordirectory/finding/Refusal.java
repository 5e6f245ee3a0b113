package org.mentordirectory.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A job that was not done, and nothing of it was kept. Its findings say why and how to fix it; its
 * message has a line for each.
 */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /** A refusal for several reasons. */
  public Refusal(List<Finding> findings) {
    this(findings, null);
  }

  /**
   * A refusal for one reason that has no place in a file.
   *
   * @param sentence what is wrong and how to fix it
   * @param values that stand in the sentence as {@link String#formatted} has it
   */
  public Refusal(String sentence, Object... values) {
    this(reason(Position.NOWHERE, sentence, values), null);
  }

  /** A refusal for one reason, with its place. */
  public Refusal(Position at, String sentence, Object... values) {
    this(reason(at, sentence, values), null);
  }

  /** A refusal for one reason that has no place, with what it comes from. */
  public Refusal(Throwable cause, String sentence, Object... values) {
    this(reason(Position.NOWHERE, sentence, values), cause);
  }

  private Refusal(List<Finding> findings, @Nullable Throwable cause) {
    super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")), cause);
    this.findings = List.copyOf(findings);
  }

  /**
   * Any failure as a refusal: what a file, a folder or another thing of the machine says is said as
   * such, and what nobody has thought of is a fault of the program.
   */
  public static Refusal of(Exception failure) {
    if (failure instanceof Refusal refusal) {
      return refusal;
    }
    if (failure instanceof UncheckedIOException unchecked) {
      return of(unchecked.getCause());
    }
    if (failure instanceof InvalidPathException name) {
      return new Refusal(
          failure,
          "`%s` can't be a file's name here; where it has other letters than A to Z, set the"
              + " environment variable LC_ALL to C.UTF-8 and run this again",
          OneLine.of(name.getInput()));
    }
    return failure instanceof IOException machine
        ? new Refusal(failure, IoSentence.of(machine))
        : new Refusal(
            failure,
            "this is a fault of the program, and not of your files: %s; please report it to those who"
                + " make the Mentor Directory, with what `mvn -e` shows",
            failure);
  }

  /** Why, at least one. */
  public List<Finding> findings() {
    return findings;
  }

  private static List<Finding> reason(Position at, String sentence, Object... values) {
    return List.of(
        Finding.error(
            at, values.length == 0 ? sentence : String.format(Locale.ROOT, sentence, values)));
  }
}
