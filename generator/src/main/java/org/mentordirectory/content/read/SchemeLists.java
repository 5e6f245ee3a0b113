package org.mentordirectory.content.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.Scheme;

/**
 * Reads the lists of {@code scheme.yaml} whose entries have keys of their own. What lacks something
 * it needs is passed over here, and is a finding of the checks, which know what {@link
 * DocumentType#SCHEME} asks for.
 */
final class SchemeLists {
  private SchemeLists() {}

  /** The lists that have entries. */
  static Map<Scheme.ListKind, List<Scheme.Listed>> of(FrontMatter scheme) {
    var lists = new EnumMap<Scheme.ListKind, List<Scheme.Listed>>(Scheme.ListKind.class);
    for (Scheme.ListKind kind : Scheme.ListKind.values()) {
      List<Scheme.Listed> entries =
          scheme.entries(kind.key()).flatMap(entry -> listed(entry).stream()).toList();
      if (!entries.isEmpty()) {
        lists.put(kind, entries);
      }
    }
    return Map.copyOf(lists);
  }

  private static Optional<Scheme.Listed> listed(FrontMatter entry) {
    return entry
        .text("name")
        .flatMap(
            name ->
                entry
                    .text("about")
                    .map(
                        about ->
                            new Scheme.Listed(
                                name,
                                about,
                                entry.text("address"),
                                entry.list("for"),
                                entry.text("when"),
                                entry.text("place"),
                                entry.fields().at())));
  }

  /** The handbooks. */
  static List<Scheme.Handbook> handbooks(FrontMatter scheme) {
    return scheme.entries("handbooks").flatMap(entry -> handbook(entry).stream()).toList();
  }

  private static Optional<Scheme.Handbook> handbook(FrontMatter entry) {
    List<Scheme.Handbook.Path> contents =
        entry.fields().get("contents").map(Node::scalars).orElse(List.of()).stream()
            .map(path -> new Scheme.Handbook.Path(path.text(), path.at()))
            .toList();
    String name = entry.text("name").orElse("");
    return entry
        .text("title")
        .filter(title -> !name.isEmpty() && !contents.isEmpty())
        .map(title -> new Scheme.Handbook(name, title, contents, entry.fields().at()));
  }
}
