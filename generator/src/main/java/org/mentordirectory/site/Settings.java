package org.mentordirectory.site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.mentordirectory.output.Cache;

/**
 * What a build is told from outside.
 *
 * @param content the folder with {@code scheme.yaml}
 * @param output the folder that the site goes to
 * @param templates the folder of the scheme's own theme, which need not be there
 * @param today the day for which it is built
 * @param styleguide whether the site has a page that shows all components
 * @param preview whether the pages can be opened as files, without a server
 * @param kept the folder of the {@link Cache}; without one nothing is kept
 */
public record Settings(
    Path content,
    Path output,
    Path templates,
    LocalDate today,
    boolean styleguide,
    boolean preview,
    Optional<Path> kept) {
  /** With the theme beside the content, in {@code templates}. */
  public Settings(Path content, Path output, LocalDate today) {
    this(
        content,
        output,
        content.toAbsolutePath().resolveSibling("templates"),
        today,
        false,
        false,
        Optional.empty());
  }

  /** The same with another theme. */
  public Settings withTemplates(Path folder) {
    return new Settings(content, output, folder, today, styleguide, preview, kept);
  }

  /**
   * The same for a site that is shown while somebody edits it. It has a folder of its own, since it
   * lacks the documents that the one has which is published.
   */
  public Settings live() {
    Path beside = Path.of(output + ".live");
    return new Settings(content, beside, templates, today, styleguide, preview, kept);
  }

  /** The same with what earlier runs made. */
  public Settings withKept(Path folder) {
    return new Settings(
        content, output, templates, today, styleguide, preview, Optional.of(folder));
  }

  /** What earlier runs made. */
  public Cache cache() {
    return kept.map(Cache::in).orElseGet(Cache::none);
  }

  /** The same with the style guide. */
  public Settings withStyleguide() {
    return new Settings(content, output, templates, today, true, preview, kept);
  }

  /** The same with pages that can be opened as files. */
  public Settings withPreview() {
    return new Settings(content, output, templates, today, styleguide, true, kept);
  }
}
