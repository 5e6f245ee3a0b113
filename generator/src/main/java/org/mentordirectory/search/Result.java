package org.mentordirectory.search;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a search shows of something it has found: columns that go to the browser as they are (texts,
 * lists of texts, or nothing). Those of a record are its components, unless it says otherwise.
 */
public interface Result {
  /** Where it is: a mentor's slug, a page's address. */
  String id();

  /** What people call it. */
  String name();

  /** Texts that it shows only where a word of theirs was looked for, such as a mentor's skills. */
  default List<String> shownIfFound() {
    return List.of();
  }

  /** The names of the columns, of which {@code id} is the first; the same for all results. */
  default List<String> columns() {
    return Stream.of(getClass().getRecordComponents()).map(RecordComponent::getName).toList();
  }

  /**
   * What stands in a column.
   *
   * @param number of the column, from 0
   */
  default @Nullable Object value(int number) {
    try {
      return getClass().getRecordComponents()[number].getAccessor().invoke(this);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a result is a public record", e);
    }
  }
}
