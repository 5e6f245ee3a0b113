package org.mentordirectory.content.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Slug;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;

/** Reads the lists of {@code scheme.yaml} whose entries have keys of their own. */
record SchemeLists(Consumer<Finding> findings) {
  private static final List<String> LISTED =
      List.of("name", "about", "address", "for", "when", "place");
  private static final List<String> HANDBOOK = List.of("name", "title", "contents");

  /** The lists that have entries. */
  Map<Scheme.ListKind, List<Scheme.Listed>> of(Node.Mapping root) {
    var lists = new EnumMap<Scheme.ListKind, List<Scheme.Listed>>(Scheme.ListKind.class);
    for (Scheme.ListKind kind : Scheme.ListKind.values()) {
      var entries = new ArrayList<Scheme.Listed>();
      for (Node.Mapping item :
          Entries.of(root.get(kind.key()), kind.key(), LISTED, ReaderRule.SCHEME.key(), findings)) {
        listed(item, kind).ifPresent(entries::add);
      }
      if (!entries.isEmpty()) {
        lists.put(kind, List.copyOf(entries));
      }
    }
    return Map.copyOf(lists);
  }

  private Optional<Scheme.Listed> listed(Node.Mapping item, Scheme.ListKind kind) {
    var front = new FrontMatter(item);
    if (front.text("name").isEmpty() || front.text("about").isEmpty()) {
      report(item.at(), "an entry of `%s` needs a `name` and an `about`", kind.key());
      return Optional.empty();
    }
    return Optional.of(
        new Scheme.Listed(
            front.text("name").get(),
            front.text("about").get(),
            front.text("address"),
            front.list("for"),
            front.text("when"),
            front.text("place"),
            item.at()));
  }

  /** The handbooks. */
  List<Scheme.Handbook> handbooks(Optional<Node> node) {
    var handbooks = new ArrayList<Scheme.Handbook>();
    var names = new HashSet<String>();
    for (Node.Mapping item :
        Entries.of(node, "handbooks", HANDBOOK, ReaderRule.SCHEME.key(), findings)) {
      var front = new FrontMatter(item);
      String name = front.text("name").orElse("");
      List<Scheme.Handbook.Path> contents =
          item.get("contents").map(Node::scalars).orElse(List.of()).stream()
              .map(path -> new Scheme.Handbook.Path(path.text(), path.at()))
              .toList();
      if (!Slug.isValid(name)) {
        report(
            front.placeOf("name"),
            "a handbook needs a `name` in a–z, 0–9 and hyphens, such as `mentors`: its file is"
                + " called so");
      } else if (!names.add(name)) {
        report(front.placeOf("name"), "two handbooks are called `%s`; rename one", name);
      } else if (front.text("title").isEmpty() || contents.isEmpty()) {
        report(
            item.at(),
            "the handbook `%s` needs a `title` and `contents`, a list of pages such as"
                + " `guidance/faq`",
            name);
      } else {
        handbooks.add(new Scheme.Handbook(name, front.text("title").get(), contents, item.at()));
      }
    }
    return List.copyOf(handbooks);
  }

  private void report(Position at, String sentence, Object... values) {
    findings.accept(
        Finding.error(at, ReaderRule.SCHEME.key(), String.format(Locale.ROOT, sentence, values)));
  }
}
