package org.mentordirectory.bench.judge;

import java.util.List;
import java.util.Locale;

/**
 * What a mentor can know or have lived through.
 *
 * @param names that mean the same; the first is its own
 * @param said what one of stands in the profile of whoever tells of it
 * @param topic of the scheme, under which an experience is helped with; else empty
 */
record Fact(Kind kind, List<String> names, List<String> said, String topic) {
  /** What a fact is about. */
  enum Kind {
    WORK,
    ACTIVITY,
    EQUIPMENT,
    EXPERIENCE
  }

  String name() {
    return names.get(0);
  }

  boolean isSkill() {
    return kind == Kind.ACTIVITY || kind == Kind.EQUIPMENT;
  }

  /** Whether a text tells of it. */
  boolean isSaidIn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return said.stream().anyMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT)));
  }
}
