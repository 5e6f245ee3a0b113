package org.mentordirectory.site.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.site.theme.Link;
import org.mentordirectory.site.theme.Page;
import org.mentordirectory.words.Messages;

/** What the scheme lists in {@code scheme.yaml}: sponsors, forums, training, resources. */
public record ListPages(Scheme scheme, Messages messages) {
  /**
   * A list.
   *
   * @param kind its name, which is its address
   * @param others the other lists
   */
  public record ListPage(
      String kind, String heading, String intro, List<Item> entries, List<Link> others) {}

  /**
   * One entry.
   *
   * @param address an https: or mailto: address; may be empty
   * @param facts when, where and for whom
   */
  public record Item(String name, String about, String address, List<ArticlePages.Fact> facts) {}

  /** The lists that have entries, as entries of a list. */
  List<ArticlePages.Entry> entries() {
    return kinds()
        .map(
            kind ->
                new ArticlePages.Entry(
                    messages.text(kind.key() + ".title"), intro(kind), kind.key() + "/", List.of()))
        .toList();
  }

  private String intro(Scheme.ListKind kind) {
    return messages.text(kind.key() + ".intro", scheme.people(messages));
  }

  private Stream<Scheme.ListKind> kinds() {
    return Stream.of(Scheme.ListKind.values()).filter(kind -> !scheme.listed(kind).isEmpty());
  }

  private Link link(Scheme.ListKind kind) {
    return new Link(messages.text(kind.key() + ".title"), kind.key() + "/");
  }

  /** The page of a list. */
  Page page(Scheme.ListKind kind) {
    String name = kind.key();
    return Page.of(
        name + "/",
        "articles/listed.ftlh",
        messages.text(name + ".title"),
        intro(kind),
        new ListPage(
            name,
            messages.text(name + ".title"),
            intro(kind),
            scheme.listed(kind).stream().map(this::item).toList(),
            kinds().filter(other -> other != kind).map(this::link).toList()));
  }

  private Item item(Scheme.Listed entry) {
    String readers =
        entry.readers().stream()
            .map(reader -> messages.text("reader." + reader))
            .collect(Collectors.joining(", "));
    List<ArticlePages.Fact> facts =
        Stream.of(
                fact("when", entry.when().orElse("")),
                fact("where", entry.place().orElse("")),
                fact("for", readers))
            .filter(fact -> !fact.text().isEmpty())
            .toList();
    return new Item(entry.name(), entry.about(), entry.address().orElse(""), facts);
  }

  private ArticlePages.Fact fact(String name, String text) {
    return new ArticlePages.Fact(messages.text("fact." + name), text);
  }
}
