package org.mentordirectory.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Picture;
import org.mentordirectory.content.SectionHome;
import org.mentordirectory.content.TypedDocument;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.OutputFolder;
import org.mentordirectory.site.calendar.CalendarFile;
import org.mentordirectory.site.form.ProfileSchema;
import org.mentordirectory.site.page.Listing;
import org.mentordirectory.site.theme.Assets;
import org.mentordirectory.words.Messages;

/** The files of a site that are no pages: theme, feed, sitemap, API, calendars. */
public final class SiteFiles {
  /** How many addresses a sitemap may have, by sitemaps.org. */
  private static final int SITEMAP_SIZE = 50_000;

  private static final int FEED_SIZE = 30;

  private final Assets assets;
  private final Messages messages;
  private final Content content;
  private final Listing listing;
  private final LocalDate today;
  private final PageWriter writer;
  private final OutputFolder folder;
  private int files;

  SiteFiles(
      Assets assets,
      Messages messages,
      Content content,
      Listing listing,
      LocalDate today,
      PageWriter writer,
      OutputFolder folder) {
    this.assets = assets;
    this.messages = messages;
    this.content = content;
    this.listing = listing;
    this.today = today;
    this.writer = writer;
    this.folder = folder;
  }

  /**
   * Something new in the feed.
   *
   * @param updated the day on which it came there
   */
  public record FeedEntry(String title, String summary, String address, String updated) {}

  /**
   * Writes all files.
   *
   * @return how many
   */
  int write() throws IOException, Refusal {
    files = assets.write(folder);
    drawings();
    feed();
    sitemaps();
    file("robots.txt", "files/robots.txt.ftl", Map.of());
    api();
    schema();
    calendars();
    return files;
  }

  private void put(String address, byte[] bytes) throws IOException {
    folder.bytes(address, bytes);
    files++;
  }

  /** A drawing comes to lie beside each page that shows it. */
  private void drawings() throws IOException {
    for (Map.Entry<String, Picture> drawing : content.shownDrawings().entrySet()) {
      put(drawing.getKey(), drawing.getValue().data());
    }
  }

  private void file(String name, String template, Map<String, ?> model)
      throws IOException, Refusal {
    writer.file(name, template, model);
    files++;
  }

  private List<FeedEntry> newest() {
    return Stream.concat(listing.mentors().stream(), content.articles())
        .flatMap(document -> day(document).map(day -> new Dated(document, day)).stream())
        .sorted(
            Comparator.comparing(Dated::day)
                .reversed()
                .thenComparing(dated -> dated.document().document().slug()))
        .limit(FEED_SIZE)
        .map(
            dated ->
                new FeedEntry(
                    dated.document().title(),
                    dated.document().summary(),
                    dated.document().document().address(),
                    dated.day().toString()))
        .toList();
  }

  private record Dated(TypedDocument document, LocalDate day) {}

  /** The day on which a document came into the feed, where its kind comes there. */
  private static Optional<LocalDate> day(TypedDocument document) {
    return document
        .document()
        .kind()
        .home()
        .flatMap(SectionHome::feedDay)
        .flatMap(document.document().front()::date);
  }

  private void feed() throws IOException, Refusal {
    List<FeedEntry> newest = newest();
    String updated = newest.isEmpty() ? today.toString() : newest.get(0).updated();
    file("feed.xml", "files/feed.ftlx", Map.of("entries", newest, "updated", updated));
  }

  /** One sitemap, or an index of several where there are too many pages for one. */
  private void sitemaps() throws IOException, Refusal {
    List<String> addresses = writer.listed();
    if (addresses.size() <= SITEMAP_SIZE) {
      file("sitemap.xml", "files/sitemap.ftlx", Map.of("addresses", addresses));
      return;
    }
    var parts = new ArrayList<String>();
    for (int start = 0; start < addresses.size(); start += SITEMAP_SIZE) {
      String part = "sitemap-" + (parts.size() + 1) + ".xml";
      int end = Math.min(addresses.size(), start + SITEMAP_SIZE);
      file(part, "files/sitemap.ftlx", Map.of("addresses", addresses.subList(start, end)));
      parts.add(part);
    }
    file("sitemap.xml", "files/sitemaps.ftlx", Map.of("parts", parts));
  }

  private void api() throws IOException {
    try (OutputStream out = folder.open(ApiFile.ADDRESS)) {
      new ApiFile(content.scheme()).write(listing.mentors(), out);
    }
    files++;
  }

  private void schema() throws IOException {
    put(
        ProfileSchema.FILE,
        new ObjectMapper().writeValueAsBytes(ProfileSchema.of(content.scheme(), messages)));
  }

  private void calendars() throws IOException {
    for (Map.Entry<String, byte[]> file : CalendarFile.all(content, today).entrySet()) {
      put(file.getKey(), file.getValue());
    }
  }
}
