package org.mentordirectory.generated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * A scheme with any number of fictional mentors: a content folder that passes all checks and is,
 * byte by byte, the same for the same seed. A profile depends on its number and the seed alone, so
 * the first thousand of ten thousand profiles are those of a thousand.
 */
public final class GeneratedProfiles {
  /** How many there can be at most. */
  public static final int MOST = Names.PEOPLE;

  /** A day on which none of the dates in the profiles is in the future. */
  public static final LocalDate TODAY = LocalDate.of(2026, 10, 31);

  private GeneratedProfiles() {}

  /**
   * Writes {@code scheme.yaml} and {@code mentors/*.md}.
   *
   * @param contentFolder made if it is not there; what is in it stays
   * @param count how many profiles, up to {@link #MOST}
   * @throws IOException if a file cannot be written
   */
  public static void write(Path contentFolder, int count, long seed) throws IOException {
    if (count < 0 || count > MOST) {
      throw new IllegalArgumentException("0 to %d profiles, not %d".formatted(MOST, count));
    }
    Path mentors = Files.createDirectories(contentFolder.resolve("mentors"));
    Files.writeString(contentFolder.resolve("scheme.yaml"), ProfileFields.SCHEME);
    var people = new People(seed);
    try {
      IntStream.range(0, count)
          .parallel()
          .mapToObj(people::person)
          .forEach(person -> write(person, mentors));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(People.Person person, Path mentors) {
    try {
      Files.writeString(mentors.resolve(person.slug() + ".md"), person.profile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
