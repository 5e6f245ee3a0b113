package org.mentordirectory.content.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much a drawing draws, all that its elements refer to included: a few that refer to two of one
 * another each come to millions. Counted while the drawing is read.
 */
final class SvgReferences {
  private static final int MOST_ELEMENTS = 5_000;
  private static final int MOST_DRAWN = 10_000;
  private static final int DEEPEST = 60;

  private static final Pattern URL =
      Pattern.compile("(?i)url\\s*+\\(\\s*+[\"']?+\\s*+#([^\"')]*+)");

  /** An element, with the elements in it and the ids that it refers to. */
  private static final class Part {
    private final String name;
    private final List<Part> inside = new ArrayList<>();
    private final Set<String> references = new HashSet<>();
    private int points = 1;
    private Size size;

    Part(String name) {
      this.name = name;
    }
  }

  /** What a part comes to, with all that it refers to. */
  private record Size(long drawn, int depth) {}

  private final Map<String, List<Part>> byId = new HashMap<>();
  private final Deque<Part> open = new ArrayDeque<>();
  private final Set<String> fromStyles = new HashSet<>();
  private Optional<Part> root = Optional.empty();
  private int elements;

  /**
   * Begins an element.
   *
   * @return whether there are too many, or too many in one another
   */
  boolean begins(String name) {
    var part = new Part(name);
    if (open.isEmpty()) {
      root = Optional.of(part);
    } else {
      open.peek().inside.add(part);
    }
    open.push(part);
    elements++;
    return elements > MOST_ELEMENTS || open.size() > DEEPEST;
  }

  /** An attribute of the element that began last. */
  void attribute(String name, String value) {
    Part part = open.element();
    if (name.equals("id")) {
      byId.computeIfAbsent(value.strip(), id -> new ArrayList<>()).add(part);
    } else if (name.equals("href") && value.strip().startsWith("#")) {
      part.references.add(value.strip().substring(1));
    } else if (name.equals("d") || name.equals("points")) {
      part.points = 1 + value.length() / 4; // each may have a marker
    } else {
      addUrls(value, part.references);
    }
  }

  void ends() {
    open.pop();
  }

  /** The text of a style sheet, whose rules may be about any element. */
  void style(CharSequence sheet) {
    addUrls(sheet, fromStyles);
  }

  private static void addUrls(CharSequence text, Set<String> references) {
    Matcher url = URL.matcher(text);
    while (url.find()) {
      references.add(url.group(1).strip());
    }
  }

  /** What is wrong with what refers to what, when all elements are known. */
  Optional<String> fault() {
    if (fromStyles.stream().flatMap(id -> named(id).stream()).anyMatch(part -> !isGradient(part))) {
      return Optional.of(
          "a style sheet may point with `url(#…)` only to gradients; write the others as attributes of"
              + " the elements that use them");
    }
    Optional<Size> all = root.flatMap(part -> size(part, new HashSet<>()));
    return all.isPresent() && all.get().drawn() <= MOST_DRAWN && all.get().depth() <= DEEPEST
        ? Optional.empty()
        : Optional.of(
            "what refers to one another here draws too much or never ends; draw it without"
                + " `<use>`, masks and markers");
  }

  private List<Part> named(String id) {
    return byId.getOrDefault(id, List.of());
  }

  private static boolean isGradient(Part part) {
    return part.name.endsWith("Gradient");
  }

  /**
   * The size of a part.
   *
   * @param around the parts that contain it or refer to it
   * @return nothing where it contains itself, or goes too deep
   */
  private Optional<Size> size(Part part, Set<Part> around) {
    if (part.size != null) {
      return Optional.of(part.size);
    }
    if (around.size() > DEEPEST || !around.add(part)) {
      return Optional.empty();
    }
    long drawn = 1;
    int depth = 0;
    var all = new ArrayList<>(part.inside);
    part.references.forEach(id -> all.addAll(named(id)));
    for (Part other : all) {
      Optional<Size> size = size(other, around);
      if (size.isEmpty()) {
        return size;
      }
      long times = other.name.equals("marker") ? part.points : 1;
      drawn = Math.min(drawn + times * size.get().drawn(), MOST_DRAWN + 1);
      depth = Math.max(depth, size.get().depth());
    }
    around.remove(part);
    part.size = new Size(drawn, depth + 1);
    return Optional.of(part.size);
  }
}
