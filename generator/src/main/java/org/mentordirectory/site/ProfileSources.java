package org.mentordirectory.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.ProfileSource;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.OutputFolder;
import org.mentordirectory.site.page.Cards;
import org.mentordirectory.site.theme.Json;
import org.mentordirectory.site.theme.Parallel;

/**
 * Each listed profile as data, beside its page: the source, so that the form can open it and its
 * mentor change it, and what the directory quotes to say why a mentor was found. Nobody who is away
 * has one.
 */
final class ProfileSources {
  private static final String NAME = "profile.json";

  private ProfileSources() {}

  /**
   * A profile, for scripts.
   *
   * @param text of the whole file
   * @param values as typed, by the names of fields
   * @param skills what the directory quotes of the values, as people read them
   * @param language of the text below the front matter, where the profile names one
   * @param html that text
   */
  private record Profile(
      String text,
      Map<String, List<String>> values,
      List<String> skills,
      @Nullable String language,
      String html) {}

  /**
   * Writes them.
   *
   * @param content the content folder
   * @param folder the folder of the site
   * @return how many profiles there are
   */
  static int write(Path content, Scheme scheme, List<Mentor> mentors, OutputFolder folder)
      throws IOException, Refusal {
    Parallel.forEach(
        mentors,
        mentor -> {
          Optional<ProfileSource> source =
              ProfileSource.of(content, mentor.document(), scheme.fields(DocumentType.MENTOR));
          if (source.isPresent()) {
            var profile =
                new Profile(
                    source.get().text(),
                    source.get().values(),
                    Cards.quoted(mentor, scheme),
                    scheme.textLanguage(mentor).orElse(null),
                    mentor.document().body().htmlFrom("../../"));
            folder.text(mentor.document().address() + NAME, Json.text(profile));
          }
        });
    return mentors.size();
  }
}
