package org.mentordirectory.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;

/**
 * The day for which a site is built, so that the same commit gives the same site on any day: {@code
 * SOURCE_DATE_EPOCH} where it is set, else the day of the last commit, else today. In UTC.
 *
 * @param remarks a warning where there is a repository and Git does not tell the day
 * @see <a href="https://reproducible-builds.org/specs/source-date-epoch/">SOURCE_DATE_EPOCH</a>
 */
public record BuildDay(LocalDate day, List<Finding> remarks) {
  /**
   * The day for content in a folder.
   *
   * @param environment the process's environment
   * @throws Refusal if {@code SOURCE_DATE_EPOCH} is not a number of seconds
   */
  public static BuildDay of(Path content, Map<String, String> environment) throws Refusal {
    String epoch = environment.get("SOURCE_DATE_EPOCH");
    if (epoch != null && !epoch.isBlank()) {
      if (!epoch.strip().matches("\\d{1,11}")) {
        throw new Refusal(
            "SOURCE_DATE_EPOCH is `%s`; set it to seconds since 1970, or unset it"
                .formatted(epoch));
      }
      return new BuildDay(day(epoch.strip()), List.of());
    }
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    if (WorkTree.above(content.toAbsolutePath().normalize()).isEmpty()) {
      return new BuildDay(today, List.of());
    }
    try {
      byte[] seconds = new Git(content).bytes("log", "-1", "--format=%ct");
      return new BuildDay(day(new String(seconds, StandardCharsets.UTF_8).strip()), List.of());
    } catch (IOException | Refusal e) {
      boolean isNew = e.getMessage().contains("does not have any commits yet");
      return new BuildDay(today, isNew ? List.of() : List.of(doubt(Refusal.of(e))));
    }
  }

  private static Finding doubt(Refusal reason) {
    return Finding.warning(
        Position.NOWHERE,
        "Git does not tell the day of the last commit, so today is taken, and another day gives"
            + " another site: "
            + reason.getMessage()
            + "; or set SOURCE_DATE_EPOCH");
  }

  private static LocalDate day(String seconds) {
    return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(seconds)), ZoneOffset.UTC);
  }
}
