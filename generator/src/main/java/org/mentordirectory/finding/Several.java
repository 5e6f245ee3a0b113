package org.mentordirectory.finding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Many names or places in a sentence. */
public final class Several {
  private static final int MOST = 3;

  private Several() {}

  /** All of them, or the first few and how many there are more. */
  public static String of(List<String> all) {
    int more = all.size() - MOST;
    return more <= 0
        ? String.join(", ", all)
        : all.stream().limit(MOST).collect(Collectors.joining(", "))
            + String.format(Locale.ROOT, " and %,d more", more);
  }
}
