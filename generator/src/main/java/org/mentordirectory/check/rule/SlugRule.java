package org.mentordirectory.check.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.content.Slug;
import org.mentordirectory.finding.Trusted;

/**
 * The name of a file is the address of its page: it can be typed and read out, no other page has
 * it, and it is the same on computers that tell capitals from small letters and on those that
 * don't.
 */
public final class SlugRule implements Rule {
  /** Folders within folders. */
  private static final int DEEPEST = 3;

  /** The first parts of addresses that no page of a scheme's own can have. */
  private static final Set<String> OF_THE_SITE =
      Stream.concat(
              SitePage.all().stream().map(SitePage::area).filter(area -> !area.isEmpty()),
              Stream.of("api", "assets", "pages", "search", "share", "styleguide"))
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public void check(Content content, Report report) {
    Map<String, Document> taken = new HashMap<>();
    List<String> reserved = content.scheme().reservedNames();
    content
        .documents()
        .sorted(Comparator.comparing(Document::file))
        .forEach(
            document -> {
              form(document, report);
              reserved(document, reserved, report);
              unique(document, taken, report);
            });
  }

  private static void form(Document document, Report report) {
    if (document.kind() == DocumentType.PAGE) {
      folders(document, report);
    }
    if (Slug.isValid(document.slug()) && document.file().endsWith(".md")) {
      return;
    }
    String better =
        Stream.of(document.slug(), document.title(), document.kind().name())
            .map(Slug::of)
            .filter(slug -> !slug.isEmpty())
            .findFirst()
            .orElseThrow();
    report.error(
        document.start(),
        "the file's name may have a–z, 0–9 and single hyphens, at most %d of them; rename it to"
            + " `%s.md`",
        Slug.LONGEST,
        better);
  }

  /** The folders of a page of the scheme's own are parts of its address. */
  private static void folders(Document document, Report report) {
    String[] parts = document.file().split("/");
    if (parts.length - 2 > DEEPEST) {
      report.error(
          document.start(),
          "a page lies in at most %d folders inside `pages/`; move the file up",
          DEEPEST);
    }
    for (int at = 1; at < parts.length - 1; at++) {
      if (!Slug.isValid(parts[at])) {
        report.error(
            document.start(),
            "the name of a folder may have a–z, 0–9 and single hyphens, at most %d of them; rename"
                + " `%s`%s",
            Slug.LONGEST,
            parts[at],
            Slug.of(parts[at]).isEmpty() ? "" : " to `" + Slug.of(parts[at]) + "`");
      }
    }
    String first = document.address().split("/")[0];
    if (OF_THE_SITE.contains(first)) {
      report.error(
          document.start(),
          "all addresses that begin with `/%s/` belong to the site; give the %s another name",
          first,
          new Trusted(parts.length > 2 ? "folder" : "file"));
    }
  }

  private static void reserved(Document document, List<String> reserved, Report report) {
    String slug = document.slug();
    if (document.kind() == DocumentType.MENTOR && reserved.contains(slug)) {
      report.error(
          document.start(),
          "the address `%s` belongs to a page of the site; rename the file, to `%s-1.md` if nothing"
              + " better comes to mind",
          document.address(),
          slug);
    }
  }

  private static void unique(Document document, Map<String, Document> taken, Report report) {
    Document other = taken.putIfAbsent(document.address().toLowerCase(Locale.ROOT), document);
    if (other != null) {
      report.error(
          document.start(),
          "the page would have the same address as that of %s; rename one of the two files",
          other.file());
    }
  }
}
