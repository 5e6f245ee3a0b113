package org.mentordirectory.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Refusal;
import org.mentordirectory.content.read.ProfileSource;
import org.mentordirectory.site.theme.Json;
import org.mentordirectory.site.theme.Parallel;

/**
 * The source of each listed profile, beside its page, so that the form can open it and its mentor
 * change it. Nobody who is away has one.
 */
final class ProfileSources {
  private static final String NAME = "profile.json";

  private ProfileSources() {}

  /**
   * Writes them.
   *
   * @param content the content folder
   * @param folder the folder of the site
   * @return how many profiles there are
   */
  static int write(Path content, List<Mentor> mentors, Path folder, SiteLinks links)
      throws IOException, Refusal {
    Parallel.forEach(
        mentors,
        mentor -> {
          Optional<ProfileSource> source = ProfileSource.of(content, mentor.document());
          if (source.isPresent()) {
            String address = mentor.document().address() + NAME;
            Files.write(folder.resolve(address), Json.text(source.get()).getBytes(UTF_8));
            links.addFile(address);
          }
        });
    return mentors.size();
  }
}
