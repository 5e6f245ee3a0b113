package org.mentordirectory.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.SiteException;
import org.mentordirectory.content.read.ProfileSource;
import org.mentordirectory.site.theme.Json;
import org.mentordirectory.site.theme.Parallel;

/**
 * The source of each listed profile, beside its page, so that the form can open it and its mentor
 * change it. Nobody who is away has one.
 */
final class ProfileSources {
  private static final String NAME = "profile.json";

  private final Path content;
  private final List<Field> fields;

  /**
   * For one site.
   *
   * @param content the content folder
   * @param fields of a profile
   */
  ProfileSources(Path content, List<Field> fields) {
    this.content = content;
    this.fields = fields;
  }

  /**
   * Writes them.
   *
   * @param folder the folder of the site
   * @return how many profiles there are
   */
  int write(List<Mentor> mentors, Path folder, SiteLinks links) throws IOException, SiteException {
    Parallel.forEach(
        mentors,
        mentor -> {
          Optional<ProfileSource> source = ProfileSource.of(content, mentor.document(), fields);
          if (source.isPresent()) {
            String address = mentor.document().address() + NAME;
            Files.write(folder.resolve(address), Json.text(source.get()).getBytes(UTF_8));
            links.addFile(address);
          }
        });
    return mentors.size();
  }
}
