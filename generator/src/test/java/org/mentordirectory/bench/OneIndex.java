package org.mentordirectory.bench;

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
   * @param args the folder with the content, and the one that the site would go to; the index stays
   *     in the folder beside it in which a site grows
   */
  public static void main(String[] args) throws Exception {
    var settings = new Settings(Path.of(args[0]), Path.of(args[1]), GeneratedProfiles.TODAY);
    SiteBuilder.build(settings, OneIndex::log);
    throw new IllegalStateException("the build has no stage “index”");
  }

  private static void log(String stage) {
    System.out.println(stage);
    if (stage.startsWith("index ")) {
      System.exit(0);
    }
  }
}
