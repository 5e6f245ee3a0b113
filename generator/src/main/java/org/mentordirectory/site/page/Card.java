package org.mentordirectory.site.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.search.Result;

/**
 * A mentor as a result shows them: to the template of the lists, and as JSON to the search.
 *
 * @param fields the names of the fields that cards show
 * @param id the slug
 * @param summary the job and where it is
 * @param line what stands below the name, by field; empty where the mentor says nothing
 * @param photo the photo's address from the root of the site
 * @param state the word of a {@link org.mentordirectory.content.Mentor.State}
 * @param places the state in words
 * @param chips what else stands on the card, by field: labels
 * @param sentence what the mentor says below the line; empty where that is nothing
 * @param shownIfFound what else the profile has, for a result that was found by it
 */
public record Card(
    Fields fields,
    String id,
    String name,
    String summary,
    List<String> line,
    @Nullable String photo,
    String state,
    String places,
    List<List<String>> chips,
    String sentence,
    List<String> shownIfFound)
    implements Result {

  /**
   * The names of the fields that cards show, in the order of the columns.
   *
   * @param sentences whether a card may have one
   */
  public record Fields(List<String> line, List<String> chips, boolean sentences) {
    private List<String> columns() {
      return Stream.of(
              List.of("id", "name"),
              line,
              List.of("photo", "state", "places"),
              chips,
              sentences ? List.of("sentence") : List.<String>of())
          .flatMap(List::stream)
          .toList();
    }
  }

  @Override
  public List<String> columns() {
    return fields.columns();
  }

  @Override
  public @Nullable Object value(int number) {
    int behindLine = number - 2 - line.size();
    if (number == 0) {
      return id;
    } else if (number == 1) {
      return name;
    } else if (behindLine < 0) {
      return said(line.get(number - 2));
    } else if (behindLine == chips.size() + 3) {
      return said(sentence);
    }
    return switch (behindLine) {
      case 0 -> photo;
      case 1 -> state;
      case 2 -> places;
      default -> chips.get(behindLine - 3);
    };
  }

  private static @Nullable String said(String text) {
    return text.isEmpty() ? null : text;
  }

  /** All that stands on the card beside its line. */
  List<String> labels() {
    return chips.stream().flatMap(List::stream).toList();
  }
}
