package org.mentordirectory.site;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What a build is told from outside.
 *
 * @param content the folder with {@code scheme.yaml}
 * @param output the folder that the site goes to
 * @param templates the folder of the scheme's own theme, which need not be there
 * @param today the day for which it is built
 * @param styleguide whether the site has a page that shows all components
 * @param preview whether the pages can be opened as files, without a server
 */
public record Settings(
    Path content,
    Path output,
    Path templates,
    LocalDate today,
    boolean styleguide,
    boolean preview) {
  /** With the theme beside the content, in {@code templates}. */
  public Settings(Path content, Path output, LocalDate today) {
    this(
        content, output, content.toAbsolutePath().resolveSibling("templates"), today, false, false);
  }

  /** The same with another theme. */
  public Settings withTemplates(Path folder) {
    return new Settings(content, output, folder, today, styleguide, preview);
  }

  /**
   * The same for a site that is shown while somebody edits it. It has a folder of its own, since it
   * lacks the documents that the one has which is published.
   */
  public Settings live() {
    Path beside = Path.of(output + ".live");
    return new Settings(content, beside, templates, today, styleguide, preview);
  }

  /** The same with the style guide. */
  public Settings withStyleguide() {
    return new Settings(content, output, templates, today, true, preview);
  }

  /** The same with pages that can be opened as files. */
  public Settings withPreview() {
    return new Settings(content, output, templates, today, styleguide, true);
  }
}
