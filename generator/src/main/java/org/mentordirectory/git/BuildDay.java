package org.mentordirectory.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.mentordirectory.finding.Refusal;

/**
 * The day for which a site is built, so that the same commit gives the same site on any day: {@code
 * SOURCE_DATE_EPOCH} where it is set, else the day of the last commit, else today. In UTC.
 *
 * @see <a href="https://reproducible-builds.org/specs/source-date-epoch/">SOURCE_DATE_EPOCH</a>
 */
public final class BuildDay {
  private BuildDay() {}

  /**
   * The day for content in a folder.
   *
   * @param environment the process's environment
   * @throws Refusal if {@code SOURCE_DATE_EPOCH} is not a number of seconds
   */
  public static LocalDate of(Path content, Map<String, String> environment) throws Refusal {
    String epoch = environment.get("SOURCE_DATE_EPOCH");
    if (epoch != null && !epoch.isBlank()) {
      if (!epoch.strip().matches("\\d{1,11}")) {
        throw new Refusal(
            "SOURCE_DATE_EPOCH is `%s`; set it to seconds since 1970, or unset it"
                .formatted(epoch));
      }
      return day(Long.parseLong(epoch.strip()));
    }
    return lastCommit(content).orElseGet(() -> day(Instant.now().getEpochSecond()));
  }

  private static LocalDate day(long seconds) {
    return LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
  }

  private static Optional<LocalDate> lastCommit(Path content) {
    try {
      return new Git(content)
          .line("log", "-1", "--format=%ct")
          .filter(seconds -> seconds.matches("\\d{1,11}"))
          .map(seconds -> day(Long.parseLong(seconds)));
    } catch (IOException | Refusal e) {
      return Optional.empty(); // no Git here: the content need not be in a repository
    }
  }
}
