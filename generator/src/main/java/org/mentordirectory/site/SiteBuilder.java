package org.mentordirectory.site;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mentordirectory.check.Checker;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.content.read.PublishedContent;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.Access;
import org.mentordirectory.output.Cache;
import org.mentordirectory.output.OutputFolder;
import org.mentordirectory.output.Sources;
import org.mentordirectory.output.Staging;
import org.mentordirectory.search.FairOrder;
import org.mentordirectory.search.InvertedIndex;
import org.mentordirectory.search.MentorTexts;
import org.mentordirectory.search.RelatedMentors;
import org.mentordirectory.site.page.Card;
import org.mentordirectory.site.page.Cards;
import org.mentordirectory.site.page.Listing;
import org.mentordirectory.site.page.Ranking;
import org.mentordirectory.site.print.Documents;
import org.mentordirectory.site.print.FilePlan;
import org.mentordirectory.site.theme.Frame;
import org.mentordirectory.site.theme.Theme;
import org.mentordirectory.site.theme.ThemeCheck;

/** Builds a site from a content folder. */
public final class SiteBuilder {
  private final Settings settings;
  private final Stages stages;
  private final ContentReader.Memory memory;
  private final boolean writesDocuments;
  private final Consumer<Supplier<SiteModel>> sketches;

  private SiteBuilder(
      Settings settings,
      Consumer<String> log,
      ContentReader.Memory memory,
      boolean writesDocuments,
      Consumer<Supplier<SiteModel>> sketches) {
    this.settings = settings;
    this.memory = memory;
    this.writesDocuments = writesDocuments;
    this.sketches = sketches;
    this.stages = new Stages(log);
  }

  /**
   * Reads, checks and builds.
   *
   * @param log takes one line a stage
   * @return what the checks found; if one is an error, nothing was built and an old site stands
   * @throws Refusal if the site cannot be built for a reason outside the content
   * @throws IOException if a file cannot be read or written
   */
  public static List<Finding> build(Settings settings, Consumer<String> log)
      throws IOException, Refusal {
    try (Cache cache = settings.cache()) {
      return new SiteBuilder(settings, log, new ContentReader.Memory(cache), true, sketch -> {})
          .build()
          .findings();
    }
  }

  /**
   * Builds as above, and gives what was built; documents for print are not written, but can be had
   * from the draft.
   *
   * @param memory of files that were read before
   * @param sketches can have the pages before there is a search: without photos and related
   *     mentors, and in the order of the files
   */
  public static Built build(
      Settings settings,
      Consumer<String> log,
      ContentReader.Memory memory,
      Consumer<Supplier<SiteModel>> sketches)
      throws IOException, Refusal {
    return new SiteBuilder(settings, log, memory, false, sketches).build();
  }

  /** What the checks found, and if that is no error, what was built. */
  public record Built(List<Finding> findings, Optional<SiteModel> draft) {}

  /**
   * Reads and checks, and builds nothing.
   *
   * @param log takes one line a stage
   * @return what the checks found
   * @throws Refusal if the content cannot be had
   * @throws IOException if a file cannot be read
   */
  public static List<Finding> check(Settings settings, Consumer<String> log)
      throws IOException, Refusal {
    try (Cache cache = settings.cache()) {
      var builder =
          new SiteBuilder(settings, log, new ContentReader.Memory(cache), false, sketch -> {});
      return builder.check(builder.read());
    }
  }

  private Built build() throws IOException, Refusal {
    try (stages) {
      Content content = read();
      Stages.Begun<Ground> ground =
          stages.begin(
              "theme",
              () -> ground(content),
              made -> "of " + made.frame().assets().size() + " files");
      List<Finding> findings = check(content);
      if (findings.stream().anyMatch(Finding::isError)) {
        return new Built(findings, Optional.empty());
      }
      Sources sources = Sources.of(settings.content(), settings.templates());
      try (Staging staging = Staging.beside(settings.output(), sources, true, Access.EVERYBODY);
          stages) {
        SiteModel draft = write(ground.result(), staging.folder());
        stages.run(
            "replace",
            () -> {
              staging.replace();
              return settings.output();
            },
            site -> "the old site");
        return new Built(findings, Optional.of(draft));
      }
    }
  }

  /** What pages are made of: the content as it is published, and what surrounds every page. */
  private record Ground(Content content, Frame frame) {}

  private Ground ground(Content all) throws IOException, Refusal {
    Content content = PublishedContent.on(settings.today(), all);
    return new Ground(content, Frame.of(content, Theme.of(settings.templates())));
  }

  private Content read() throws IOException, Refusal {
    return stages.run(
        "read",
        () -> ContentReader.read(settings.content(), memory),
        content ->
            "%s mentors, %s other pages"
                .formatted(content.mentors().size(), content.size() - content.mentors().size()));
  }

  private List<Finding> check(Content content) throws IOException, Refusal {
    return stages.run(
        "check",
        () -> findings(content, settings),
        findings -> "%s findings".formatted(findings.size()));
  }

  /** What the checks find in content and theme. */
  public static List<Finding> findings(Content content, Settings settings)
      throws IOException, Refusal {
    LocalDate today = settings.today();
    // A profile may be newer than the last commit; only what lies after tomorrow is in the future.
    LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
    var findings =
        new ArrayList<>(Checker.check(content, today, tomorrow.isAfter(today) ? tomorrow : today));
    findings.addAll(
        ThemeCheck.findings(content.scheme(), settings.templates(), settings.content()));
    return findings.stream().distinct().sorted().toList(); // both look at the messages
  }

  /** Content to files. The index of mentors comes first, and is gone before the pages. */
  private SiteModel write(Ground ground, OutputFolder folder) throws IOException, Refusal {
    Content content = ground.content();
    Frame frame = ground.frame();
    var links = new SiteLinks();
    var writer = new PageWriter(frame, folder, settings.preview(), links);

    Stages.Begun<Integer> share =
        stages.begin(
            "share",
            () ->
                ShareImages.write(
                    frame.scheme(), frame.messages(), folder, memory.cache().shelf("share-images")),
            made -> "%s images".formatted(made));
    Listing listing =
        stages.run(
            "list",
            () -> Listing.of(content, settings.today()),
            list -> "%s listed, %s away".formatted(list.mentors().size(), list.away().size()));
    var documents =
        new Documents(content, frame, settings.today(), memory.cache().shelf("documents"));
    sketches.accept(
        () -> SiteModel.sketch(frame, content, listing, settings.styleguide(), documents));
    Stages.Begun<Map<String, FilePlan.Facts>> files =
        writesDocuments && !documents.addresses().isEmpty()
            ? stages.begin(
                "documents",
                () -> documents.write(folder),
                made -> "%s files".formatted(made.size()))
            : Map::of;
    Map<String, String> photos =
        stages.run(
            "photos",
            () -> Photos.write(listing.shown(), folder),
            made -> "%s photos".formatted(made.size()));
    var maker = new Cards(frame.scheme(), frame.messages(), photos);
    List<Card> cards = listing.mentors().parallelStream().map(maker::card).toList();
    InvertedIndex index =
        stages.run(
            "index",
            () -> InvertedIndex.of(MentorTexts.corpus(listing.mentors(), content.scheme())),
            made -> "of %s mentors".formatted(made.places().length));
    Stages.Begun<Integer> search =
        stages.begin(
            "search",
            () -> SearchFiles.write(index, cards, listing, content, frame.messages(), folder),
            made -> "%s files".formatted(made));
    Ranking order = order(content.scheme(), index.places(), listing);
    search.result(); // before the pages: of 100,000 mentors, both at once take another gigabyte
    var draft =
        new SiteModel(
            frame,
            content,
            listing,
            photos,
            cards,
            order,
            settings.styleguide(),
            documents,
            files.result());
    stages.run(
        "pages",
        () -> {
          writer.write(draft.plans());
          return writer.listed();
        },
        listed -> "%s pages".formatted(listed.size()));
    stages.run(
        "sources",
        () -> ProfileSources.write(settings.content(), content.scheme(), listing.shown(), folder),
        profiles -> "of %s profiles".formatted(profiles));
    stages.run(
        "files",
        () ->
            new SiteFiles(
                    frame.assets(),
                    frame.messages(),
                    content,
                    listing,
                    settings.today(),
                    writer,
                    folder)
                .write(),
        written -> "%s files".formatted(written));
    share.result();
    if (writesDocuments) {
      stages.run(
          "host",
          () -> HostFiles.write(frame, writer, folder),
          written -> "%s files".formatted(written));
    }
    Set<String> made = writesDocuments ? Set.of() : Set.copyOf(documents.addresses());
    stages.run(
        "links",
        () ->
            links.check(
                file -> folder.has(file) || made.contains(file) || file.equals("search/index.bin")),
        targets -> "%s targets, none broken".formatted(targets));
    return draft;
  }

  private Ranking order(Scheme scheme, int[] places, Listing listing) throws IOException, Refusal {
    List<List<Integer>> related =
        stages.run(
            "related",
            () -> RelatedMentors.of(listing.mentors(), scheme.profile()),
            mentors -> "for %s mentors".formatted(mentors.size()));
    return new Ranking(FairOrder.of(places, listing::isNotFree, settings.today()), related);
  }
}
