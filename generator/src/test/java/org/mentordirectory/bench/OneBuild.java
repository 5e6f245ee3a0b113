package org.mentordirectory.bench;

import java.nio.file.Path;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.generated.GeneratedProfiles;
import org.mentordirectory.site.Settings;
import org.mentordirectory.site.SiteBuilder;

/** A build as a process of its own, so that the start of the virtual machine counts. */
final class OneBuild {
  private OneBuild() {}

  /**
   * Builds, and prints a line a stage.
   *
   * @param args the folder with the content, the one that the site goes to, and if it shall keep
   *     what it makes for the next build, the one for that
   */
  public static void main(String[] args) throws Exception {
    var settings = new Settings(Path.of(args[0]), Path.of(args[1]), GeneratedProfiles.TODAY);
    if (args.length > 2) {
      settings = settings.withKept(Path.of(args[2]));
    }
    for (Finding finding : SiteBuilder.build(settings, System.out::println)) {
      throw new IllegalStateException("generated profiles need no mending: " + finding);
    }
  }
}
