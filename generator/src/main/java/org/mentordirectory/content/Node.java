package org.mentordirectory.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.finding.Position;

/**
 * A piece of YAML with its place. Scalars are kept as they were typed: whether {@code no} is a word
 * or a refusal, and {@code 012} a number or a code, is for the field to say, not for YAML.
 */
public sealed interface Node {
  /** Where the piece begins. */
  Position at();

  /**
   * One value.
   *
   * @param text as typed, without quotes and surrounding white space; empty where nothing was typed
   */
  record Scalar(Position at, String text) implements Node {}

  /** A list. */
  record Sequence(Position at, List<Node> items) implements Node {
    private Sequence with(Sequence more) {
      return new Sequence(at, Stream.of(items, more.items).flatMap(List::stream).toList());
    }
  }

  /** Keys with their values, in the order of the file, each key once. */
  record Mapping(Position at, List<Entry> entries) implements Node {
    /** The entry of a key. */
    public Optional<Entry> entry(String key) {
      for (Entry entry : entries) {
        if (entry.key().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }

    /** The value of a key. */
    public Optional<Node> get(String key) {
      return entry(key).map(Entry::value);
    }

    /** This one with more lines in the list of a key; where either is no list, it stands alone. */
    public Mapping withMore(String key, Node more) {
      Node value = more;
      if (more instanceof Sequence lines && get(key).isPresent()) {
        value = get(key).get() instanceof Sequence list ? list.with(lines) : get(key).get();
      }
      var changed = new ArrayList<>(entries);
      changed.removeIf(entry -> entry.key().equals(key));
      changed.add(new Entry(value.at(), key, value));
      return new Mapping(at, List.copyOf(changed));
    }

    /** The mapping that is the value of a key. */
    public Optional<Mapping> inside(String key) {
      return get(key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }

    /** Where a key's value begins, or where the mapping begins if the key is not there. */
    public Position placeOf(String key) {
      return get(key).map(Node::at).orElse(at);
    }
  }

  /**
   * A key and its value.
   *
   * @param at where the key begins
   */
  record Entry(Position at, String key, Node value) {}

  /** What stands in a list; anything else counts as a list of one. */
  default List<Node> items() {
    return List.of(this);
  }

  /** The scalar's text, or nothing where this is no scalar or is empty. */
  default Optional<String> word() {
    return this instanceof Scalar scalar && !scalar.text().isBlank()
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  /** The scalars of a list; a lone scalar counts as a list of one, anything else as none. */
  default List<Scalar> scalars() {
    if (this instanceof Scalar scalar) {
      return scalar.text().isBlank() ? List.of() : List.of(scalar);
    }
    if (this instanceof Sequence sequence) {
      var scalars = new ArrayList<Scalar>(sequence.items().size());
      for (Node item : sequence.items()) {
        if (item instanceof Scalar scalar && !scalar.text().isBlank()) {
          scalars.add(scalar);
        }
      }
      return scalars;
    }
    return List.of();
  }
}
