package org.mentordirectory.check.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Slug;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Trusted;
import org.mentordirectory.words.Nearest;

/**
 * What {@code scheme.yaml} hands out, in packs, handbooks and lists, is there and can be opened.
 */
public final class HandoutRule implements Rule {
  @Override
  public void check(Content content, Report report) {
    Scheme scheme = content.scheme();
    List<String> pages =
        Stream.concat(content.guidance().stream(), content.forms().stream())
            .map(HandoutRule::path)
            .toList();
    var names = new HashSet<String>();
    scheme.front().entries("handbooks").forEach(handbook -> name(handbook, names, report));
    for (Scheme.Handbook handbook : scheme.handbooks()) {
      for (Scheme.Handbook.Path path : handbook.contents()) {
        if (!pages.contains(path.path())) {
          missing(path.path(), path.at(), "page", pages, report);
        }
      }
    }
    List<String> forms = content.forms().stream().map(form -> form.document().slug()).toList();
    scheme.front().fields().get("pack").stream()
        .flatMap(pack -> pack.scalars().stream())
        .filter(form -> !forms.contains(form.text()))
        .forEach(form -> missing(form.text(), form.at(), "form", forms, report));
    for (Scheme.ListKind kind : Scheme.ListKind.values()) {
      scheme.listed(kind).forEach(entry -> check(entry, report));
    }
  }

  private static void name(FrontMatter handbook, Set<String> names, Report report) {
    Optional<String> name = handbook.text("name");
    if (name.isPresent() && !Slug.isValid(name.get())) {
      report.error(
          handbook.placeOf("name"),
          "`%s` is no name of a handbook; use a–z, 0–9 and hyphens, as in `mentors`: its file is"
              + " called so",
          name.get());
    } else if (name.isPresent() && !names.add(name.get())) {
      report.error(
          handbook.placeOf("name"), "two handbooks are called `%s`; rename one", name.get());
    }
  }

  /** The path of a page, as a handbook names it. */
  static String path(Article page) {
    return page.document().kind().folder() + "/" + page.document().slug();
  }

  private static void missing(
      String name, Position at, String what, List<String> known, Report report) {
    var nearest = new Nearest(known);
    report
        .correcting(name, nearest.only(name))
        .error(
            at,
            "there is no %s `%s`; %s",
            new Trusted(what),
            name,
            Report.advice(nearest.to(name), "take it out, or correct its name"));
  }

  private static void check(Scheme.Listed entry, Report report) {
    entry.address().ifPresent(address -> WebAddress.check(address, entry.at(), report));
  }
}
