package org.mentordirectory.check.rule;

import java.util.List;
import java.util.stream.Stream;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Scheme;
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
    for (Scheme.Handbook handbook : scheme.handbooks()) {
      for (Scheme.Handbook.Path path : handbook.contents()) {
        if (!pages.contains(path.path())) {
          missing(path.path(), path.at(), "page", pages, report);
        }
      }
    }
    List<String> forms = content.forms().stream().map(form -> form.document().slug()).toList();
    for (String form : scheme.pack()) {
      if (!forms.contains(form)) {
        missing(form, scheme.front().placeOf("pack"), "form", forms, report);
      }
    }
    for (Scheme.ListKind kind : Scheme.ListKind.values()) {
      scheme.listed(kind).forEach(entry -> check(entry, report));
    }
  }

  /** The path of a page, as a handbook names it. */
  private static String path(Article page) {
    return page.document().kind().folder() + "/" + page.document().slug();
  }

  private static void missing(
      String name, Position at, String what, List<String> known, Report report) {
    report.error(
        at,
        "there is no %s `%s`; %s",
        new Trusted(what),
        name,
        Report.advice(new Nearest(known).to(name), "take it out, or correct its name"));
  }

  private static void check(Scheme.Listed entry, Report report) {
    entry.readers().stream()
        .filter(reader -> !VocabularyRule.READERS.contains(reader))
        .forEach(
            reader ->
                report.error(
                    entry.at(),
                    "`%s` is nobody an entry can be `for`; write `mentee`, `mentor` or"
                        + " `coordinator`",
                    reader));
    entry
        .address()
        .ifPresent(
            address ->
                WebAddress.fault(address)
                    .ifPresent(
                        fault ->
                            report.error(entry.at(), fault.sentence(), address, fault.better())));
  }
}
