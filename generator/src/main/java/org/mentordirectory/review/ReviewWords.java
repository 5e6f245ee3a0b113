package org.mentordirectory.review;

import java.util.stream.Stream;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Trusted;
import org.mentordirectory.words.Messages;

/**
 * What a review says, from messages {@code review.…}. Their values are other people's words, which
 * stand between backquotes and end no quotation, unless they are {@link Trusted}.
 */
record ReviewWords(Messages messages) {
  String text(String key, Object... values) {
    return messages.text(
        key,
        OneLine.values(
            Stream.of(values)
                .map(value -> value instanceof String text ? text.replace('`', '\'') : value)
                .toArray()));
  }

  Note mend(String key, Object... values) {
    return new Note(Note.Weight.MEND, text(key, values));
  }

  Note look(String key, Object... values) {
    return new Note(Note.Weight.LOOK, text(key, values));
  }

  Note fine(String key, Object... values) {
    return new Note(Note.Weight.FINE, text(key, values));
  }
}
