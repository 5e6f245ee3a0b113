package org.mentordirectory.site;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Picture;
import org.mentordirectory.content.Refusal;
import org.mentordirectory.site.calendar.CalendarFile;
import org.mentordirectory.site.form.ProfileSchema;
import org.mentordirectory.site.page.Listing;
import org.mentordirectory.site.theme.Script;
import org.mentordirectory.site.theme.Theme;

/** The files of a site that are no pages: theme, feed, sitemap, API, calendars. */
public final class SiteFiles {
  /** How many addresses a sitemap may have, by sitemaps.org. */
  private static final int SITEMAP_SIZE = 50_000;

  private static final int FEED_SIZE = 30;

  private final Theme theme;
  private final Content content;
  private final Listing listing;
  private final LocalDate today;
  private final PageWriter writer;
  private final SiteLinks links;
  private final Path folder;
  private int files;

  SiteFiles(
      Theme theme,
      Content content,
      Listing listing,
      LocalDate today,
      PageWriter writer,
      SiteLinks links,
      Path folder) {
    this.theme = theme;
    this.content = content;
    this.listing = listing;
    this.today = today;
    this.writer = writer;
    this.links = links;
    this.folder = folder;
  }

  /**
   * A new mentor in the feed.
   *
   * @param updated the day of consent
   */
  public record FeedEntry(String title, String summary, String address, String updated) {}

  /**
   * Writes all files.
   *
   * @param photos the photos that are there already
   * @return how many
   */
  int write(Collection<String> photos) throws IOException, Refusal {
    photos.forEach(links::addFile);
    for (String asset : theme.assets()) {
      copy(asset);
    }
    logo();
    drawings();
    file("assets/theme.css", "shared/theme.css.ftl", Map.of());
    file("feed.xml", "files/feed.ftlx", Map.of("entries", newest(), "updated", updated()));
    sitemaps();
    file("robots.txt", "files/robots.txt.ftl", Map.of());
    api();
    schema();
    calendars();
    return files;
  }

  /** A file of the theme as visitors get it. */
  public static byte[] asset(Theme theme, String asset) throws IOException, Refusal {
    try (InputStream in = theme.open(asset)) {
      byte[] bytes = in.readAllBytes();
      return asset.endsWith(".js")
          ? Script.withoutComments(new String(bytes, StandardCharsets.UTF_8))
              .getBytes(StandardCharsets.UTF_8)
          : bytes;
    }
  }

  private void logo() throws IOException {
    if (content.logo().isPresent()) {
      Path from = content.logo().get().path();
      String address = Theme.logo(from.getFileName().toString());
      Files.write(folder.resolve(address), Files.readAllBytes(from));
      links.addFile(address);
      files++;
    }
  }

  /** A drawing comes to lie beside each page that shows it. */
  private void drawings() throws IOException {
    for (Article article : content.articles().toList()) {
      Document document = article.document();
      for (Body.Link link : document.body().links()) {
        Optional<Picture> drawing =
            link.picture() ? content.drawing(document, link.target()) : Optional.empty();
        if (drawing.isPresent()) {
          String address = document.address() + link.target();
          Files.write(folder.resolve(address), Files.readAllBytes(drawing.get().path()));
          links.addFile(address);
          files++;
        }
      }
    }
  }

  private void copy(String asset) throws IOException, Refusal {
    Path file = folder.resolve(asset);
    Files.createDirectories(file.getParent());
    Files.write(file, asset(theme, asset));
    links.addFile(asset);
    files++;
  }

  private void file(String name, String template, Map<String, ?> model)
      throws IOException, Refusal {
    writer.file(name, template, model);
    files++;
  }

  private List<FeedEntry> newest() {
    return listing.mentors().stream()
        .filter(mentor -> mentor.consent().isPresent())
        .sorted(
            Comparator.comparing((Mentor mentor) -> mentor.consent().orElseThrow())
                .reversed()
                .thenComparing(Mentor::slug))
        .limit(FEED_SIZE)
        .map(
            mentor ->
                new FeedEntry(
                    mentor.name(),
                    mentor.role() + ", " + mentor.institution(),
                    mentor.document().address(),
                    mentor.consent().orElseThrow().toString()))
        .toList();
  }

  private String updated() {
    return newest().stream().map(FeedEntry::updated).findFirst().orElse(today.toString());
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

  /** What the directory shows of a mentor, for other programs. */
  private record ApiMentor(
      String slug,
      String url,
      String name,
      String pronouns,
      String role,
      String institution,
      String department,
      String location,
      List<String> disciplines,
      List<String> skills,
      List<String> topics,
      List<String> registration,
      List<String> meets,
      List<String> languages,
      List<String> offers,
      String availability,
      Integer placesFree,
      boolean example) {}

  private void api() throws IOException {
    Files.createDirectories(folder.resolve("api"));
    try (OutputStream out = Files.newOutputStream(folder.resolve("api/mentors.json"));
        JsonGenerator json = new ObjectMapper().createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("scheme", content.scheme().name());
      json.writeArrayFieldStart("mentors");
      for (Mentor mentor : listing.mentors()) {
        json.writePOJO(api(mentor));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    links.addFile("api/mentors.json");
    files++;
  }

  private void schema() throws IOException {
    Files.write(
        folder.resolve(ProfileSchema.FILE),
        new ObjectMapper().writeValueAsBytes(ProfileSchema.of(content.scheme())));
    links.addFile(ProfileSchema.FILE);
    files++;
  }

  private void calendars() throws IOException {
    for (Map.Entry<String, byte[]> file : CalendarFile.all(content, today).entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
      links.addFile(file.getKey());
      files++;
    }
  }

  private ApiMentor api(Mentor mentor) {
    return new ApiMentor(
        mentor.slug(),
        content.scheme().address().resolve(mentor.document().address()).toString(),
        mentor.name(),
        mentor.pronouns().orElse(null),
        mentor.role(),
        mentor.institution(),
        mentor.department().orElse(null),
        mentor.location().orElse(null),
        mentor.disciplines(),
        mentor.skills(),
        mentor.topics(),
        mentor.registration(),
        mentor.meets(),
        mentor.languages(),
        mentor.offers(),
        mentor.availability().value(),
        mentor.placesFree().isPresent() ? mentor.placesFree().getAsInt() : null,
        mentor.example());
  }
}
