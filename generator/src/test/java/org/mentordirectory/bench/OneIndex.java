package org.mentordirectory.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mentordirectory.generated.GeneratedProfiles;
import org.mentordirectory.site.Settings;
import org.mentordirectory.site.SiteBuilder;

/** A build as a process of its own that ends when the search index is written, before any page. */
final class OneIndex {
  private OneIndex() {}

  /**
   * Builds as far as the index, and prints a line a stage.
   *
   * @param args the folder with the content, and a new one, which gets {@code search/}
   */
  public static void main(String[] args) throws Exception {
    Path site = Path.of(args[1]).toAbsolutePath();
    var settings = new Settings(Path.of(args[0]), site, GeneratedProfiles.TODAY);
    SiteBuilder.build(settings, stage -> log(stage, site));
    throw new IllegalStateException("the build has no stage “search”");
  }

  private static void log(String stage, Path site) {
    System.out.println(stage);
    if (stage.startsWith("search ")) {
      keep(site);
      System.exit(0);
    }
  }

  /** Gives the folder in which the site grows its place already. */
  private static void keep(Path site) {
    String growing = "." + site.getFileName() + ".new-*";
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(site.getParent(), growing)) {
      Files.move(folders.iterator().next(), site);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
