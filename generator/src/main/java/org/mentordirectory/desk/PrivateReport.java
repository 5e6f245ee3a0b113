package org.mentordirectory.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.Access;
import org.mentordirectory.output.OutputFolder;
import org.mentordirectory.output.Sources;
import org.mentordirectory.output.Staging;
import org.mentordirectory.sheet.PrivatePath;
import org.mentordirectory.site.PageWriter;
import org.mentordirectory.site.theme.Frame;
import org.mentordirectory.site.theme.Page;
import org.mentordirectory.site.theme.Theme;
import org.mentordirectory.words.Messages;

/**
 * A folder of pages and files for the coordinator's desk, outside of the repository: what stands in
 * it is about people who have not agreed to be published. It appears whole or not at all, and takes
 * the place of an older one only where that is asked for, and never with what a person has written
 * into it.
 */
public final class PrivateReport {
  /** The first page. */
  public static final String PAGE = "index.html";

  private static final List<String> ASSETS =
      List.of(
          "assets/shared/site.css",
          "assets/desk/desk.css",
          "assets/shared/chart.css",
          "assets/shared/icon.svg");

  private final OutputFolder folder;
  private final Theme theme;
  private final Frame frame;

  private PrivateReport(OutputFolder folder, Theme theme, Frame frame) {
    this.folder = folder;
    this.theme = theme;
    this.frame = frame;
  }

  /**
   * Where the pages go.
   *
   * @param output the folder, outside of the repository
   * @param content the content folder, for the scheme's words
   * @param sources what must not be lost when an older folder is replaced
   * @param replace whether an older folder of ours is replaced
   * @param confidential whether what goes there tells of people who have not agreed to be published
   */
  public record Place(
      Path output, Path content, Sources sources, boolean replace, boolean confidential) {
    /** A place for what is private. */
    public Place(Path output, Path content, boolean replace) {
      this(output, content, Sources.of(content), replace, true);
    }

    /** The same place for what is made of more than the content, such as what people sent. */
    public Place reading(Sources all) {
      return new Place(output, content, all, replace, confidential);
    }

    /** Where to begin to read, for a terminal. */
    public String told() {
      return "Read it in " + output.resolve(PAGE);
    }

    /** The same place for what is public already, which may be in the repository. */
    public Place forPublicMatters() {
      return new Place(output, content, sources, replace, false);
    }
  }

  /** Writes into a folder. */
  public interface Writer {
    void write(PrivateReport folder) throws IOException, Refusal;
  }

  /**
   * Writes a folder.
   *
   * @throws Refusal if the place is in the repository, or holds something that would be lost
   */
  public static void write(Place place, Scheme scheme, Writer writer) throws IOException, Refusal {
    if (place.confidential()) {
      PrivatePath.refuse(place.output(), place.content());
    }
    Access access = place.confidential() ? Access.OWNER : Access.EVERYBODY;
    try (Staging staging =
        Staging.beside(place.output(), place.sources(), place.replace(), access)) {
      Theme theme = Theme.ofDesk(place.content());
      var folder = new PrivateReport(staging.folder(), theme, Frame.of(scheme, theme));
      for (String asset : ASSETS) {
        folder.asset(asset);
      }
      folder.text(
          "assets/theme.css", folder.frame.templates().render("shared/theme.css.ftl", Map.of()));
      writer.write(folder);
      staging.replace();
    }
  }

  /** The words of the pages. */
  public Messages messages() {
    return frame.messages();
  }

  /** What it is written into, for pictures. */
  public OutputFolder folder() {
    return folder;
  }

  /** What pages and documents are made with. */
  public Frame frame() {
    return frame;
  }

  /**
   * Writes a page.
   *
   * @param file its path in the folder, such as {@code index.html}
   * @param model the record made for the template
   */
  public void page(String file, String template, String title, Object model)
      throws IOException, Refusal {
    Page page = Page.of(file, template, title, title, model).unlisted();
    text(file, PageWriter.rooted(frame.html(page), page, "./"));
  }

  /** Writes a file of the theme under its own name. */
  public void asset(String name) throws IOException, Refusal {
    bytes(name, theme.asset(name));
  }

  /** Writes a text as UTF-8. */
  public void text(String file, String text) throws IOException {
    folder.text(file, text);
  }

  /** Writes a file, whose folder is made if it is not there. */
  public void bytes(String file, byte[] bytes) throws IOException {
    folder.bytes(file, bytes);
  }
}
