package org.mentordirectory.site;

import freemarker.core.TemplateHTMLOutputModel;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentordirectory.check.Checker;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.ContentReader;
import org.mentordirectory.content.Finding;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.search.FairOrder;
import org.mentordirectory.search.IndexFiles;
import org.mentordirectory.search.LuceneIndex;
import org.mentordirectory.search.MentorTexts;
import org.mentordirectory.search.PageTexts;
import org.mentordirectory.search.RelatedMentors;

/** Builds a site from a content folder. */
public final class SiteBuilder {
  private final Settings settings;
  private final Stages stages;

  private SiteBuilder(Settings settings, Consumer<String> log) {
    this.settings = settings;
    this.stages = new Stages(log);
  }

  /**
   * Reads, checks and builds.
   *
   * @param log takes one line a stage
   * @return what the checks found; if one is an error, nothing was built and an old site stands
   * @throws SiteException if the site cannot be built for a reason outside the content
   * @throws IOException if a file cannot be read or written
   */
  public static List<Finding> build(Settings settings, Consumer<String> log)
      throws IOException, SiteException {
    return new SiteBuilder(settings, log).build();
  }

  /**
   * Reads and checks, and builds nothing.
   *
   * @param log takes one line a stage
   * @return what the checks found
   * @throws SiteException if the content cannot be had
   * @throws IOException if a file cannot be read
   */
  public static List<Finding> check(Settings settings, Consumer<String> log)
      throws IOException, SiteException {
    var builder = new SiteBuilder(settings, log);
    return builder.check(builder.read());
  }

  private List<Finding> build() throws IOException, SiteException {
    Content content = read();
    List<Finding> findings = check(content);
    if (findings.stream().noneMatch(Finding::isError)) {
      try (Staging staging = Staging.beside(settings.output())) {
        write(content, staging.folder());
        stages.run(
            "replace",
            () -> {
              staging.replaceSite();
              return settings.output();
            },
            site -> "the old site");
      }
    }
    return findings;
  }

  private Content read() throws IOException, SiteException {
    return stages.run(
        "read",
        () -> ContentReader.read(settings.content()),
        content ->
            "%d mentors, %d other pages"
                .formatted(content.mentors().size(), content.size() - content.mentors().size()));
  }

  private List<Finding> check(Content content) throws IOException, SiteException {
    // A profile may be newer than the last commit; only what lies after tomorrow is in the future.
    LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
    LocalDate latest = tomorrow.isAfter(settings.today()) ? tomorrow : settings.today();
    return stages.run(
        "check",
        () -> Checker.check(content, settings.today(), latest),
        findings -> "%d findings".formatted(findings.size()));
  }

  /** Content to files: the index first, then what shows it. */
  private void write(Content content, Path folder) throws IOException, SiteException {
    Scheme scheme = content.scheme();
    Messages messages = Messages.of(scheme.languages().get(0));
    var templates = new Templates(scheme, messages);
    var links = new SiteLinks();
    var writer = new PageWriter(templates, folder, scheme.address().getPath(), links);

    Listing listing =
        stages.run(
            "list",
            () -> Listing.of(content, settings.today()),
            list -> "%d listed, %d away".formatted(list.mentors().size(), list.away().size()));
    Map<String, String> photos =
        stages.run(
            "photos",
            () -> Photos.write(listing.mentors(), folder),
            made -> "%d photos".formatted(made.size()));
    var maker = new Cards(scheme, messages, photos);
    List<Card> cards = listing.mentors().parallelStream().map(maker::card).toList();
    List<List<Integer>> related;
    List<Integer> order;
    try (Indexed index =
        stages.run(
            "index",
            () -> index(content, listing, messages, cards, folder),
            made -> "%d files".formatted(made.files()))) {
      order = FairOrder.of(index.mentors().places(), listing::hasNoPlaceFree, settings.today());
      related =
          stages.run(
              "related",
              () -> RelatedMentors.of(index.mentors(), listing.mentors(), listing.facets()),
              mentors -> "for %d mentors".formatted(mentors.size()));
    }
    stages.run(
        "pages",
        () -> {
          writer.write(
              pages(
                  new FixedPages(scheme, messages, listing),
                  new ArticlePages(content, messages),
                  new MentorPages(
                      scheme,
                      messages,
                      listing,
                      cards,
                      rendered(cards, templates),
                      order,
                      related)));
          return writer.listed();
        },
        listed -> "%d pages".formatted(listed.size()));
    stages.run(
        "files",
        () ->
            new SiteFiles(content, listing, settings.today(), writer, links, folder)
                .write(photos.values()),
        files -> "%d files".formatted(files));
    stages.run("links", links::check, targets -> "%d targets, none broken".formatted(targets));
  }

  /** What indexing gave: the files are written, the index of the mentors is still there to ask. */
  private record Indexed(LuceneIndex mentors, int files) implements Closeable {
    @Override
    public void close() throws IOException {
      mentors.close();
    }
  }

  private static Indexed index(
      Content content, Listing listing, Messages messages, List<Card> cards, Path folder)
      throws IOException {
    LuceneIndex mentors = MentorTexts.index(listing.mentors(), content.scheme());
    int files = IndexFiles.write(mentors, cards, listing.facets(), folder.resolve("search"));
    return new Indexed(mentors, files + indexPages(content, messages, folder));
  }

  private static int indexPages(Content content, Messages messages, Path folder)
      throws IOException {
    List<Article> pages =
        content
            .articles()
            .sorted(Comparator.comparing((Article page) -> page.document().address()))
            .toList();
    List<PageResult> results = pages.stream().map(page -> PageResult.of(page, messages)).toList();
    try (LuceneIndex index = PageTexts.index(pages, content.scheme())) {
      return IndexFiles.write(index, results, List.of(), folder.resolve("search/pages"));
    }
  }

  /** The cards as every list shows them, rendered once. */
  private static List<TemplateHTMLOutputModel> rendered(List<Card> cards, Templates templates)
      throws IOException, SiteException {
    var rendered = new TemplateHTMLOutputModel[cards.size()];
    Parallel.forEach(
        IntStream.range(0, rendered.length).boxed().toList(),
        place ->
            rendered[place] =
                templates.fragment(
                    "card.ftlh",
                    Map.of(
                        "card",
                        cards.get(place),
                        "monogram",
                        Cards.monogram(cards.get(place).name()))));
    return List.of(rendered);
  }

  private static List<Supplier<Page>> pages(
      FixedPages fixed, ArticlePages articles, MentorPages mentors) {
    return Stream.of(fixed.all(), articles.all(), mentors.all()).flatMap(pages -> pages).toList();
  }
}
