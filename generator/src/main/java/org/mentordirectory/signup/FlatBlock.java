package org.mentordirectory.signup;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.read.FrontMatterText;
import org.mentordirectory.words.OtherNames;

/**
 * A block of keys as the cells of one row. A key inside another is called {@code social.github},
 * and a list has its items on lines. Of links, each block of a list is one, with its name; one to a
 * mailbox is {@code email}.
 */
final class FlatBlock {
  private static final Set<String> ADDRESS = Set.of("url", "link", "address", "href", "web", "uri");
  private static final Set<String> LABEL = Set.of("label", "name", "title", "text");
  private static final String MAILTO = "mailto:";

  private FlatBlock() {}

  /** The cells, by the names of their columns. */
  static Map<String, String> cells(Node.Mapping block) {
    Map<String, String> cells = new LinkedHashMap<>();
    flatten("", block, cells);
    return cells;
  }

  private static void flatten(String name, Node node, Map<String, String> cells) {
    if (node instanceof Node.Mapping block) {
      String before = name.isEmpty() ? "" : name + ".";
      block
          .entries()
          .forEach(
              entry ->
                  flatten(before + FrontMatterText.oneLine(entry.key()), entry.value(), cells));
    } else if (node instanceof Node.Sequence list) {
      boolean areLinks = OtherNames.ofKey(name).contains("links");
      for (Node item : list.items()) {
        Optional<String> address = areLinks ? word(item, ADDRESS) : Optional.empty();
        if (address.isEmpty()) {
          flatten(name, item, cells);
        } else if (address.get().startsWith(MAILTO)) {
          cells.merge("email", address.get(), (some, more) -> some.isBlank() ? more : some);
        } else {
          put(name, (word(item, LABEL).orElse("") + " " + address.get()).strip(), cells);
        }
      }
    } else {
      node.word().ifPresent(word -> put(name, word, cells));
    }
  }

  private static void put(String name, String word, Map<String, String> cells) {
    cells.merge(name, word, (some, more) -> some + "\n" + more);
  }

  /** The value of the first of some keys in a block. */
  private static Optional<String> word(Node node, Set<String> keys) {
    return node instanceof Node.Mapping block
        ? block.entries().stream()
            .filter(entry -> keys.contains(entry.key().toLowerCase(Locale.ROOT)))
            .flatMap(entry -> entry.value().word().stream())
            .findFirst()
        : Optional.empty();
  }
}
