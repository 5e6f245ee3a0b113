package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site speaks as a helpful colleague does, who has other words for these. */
class UnusedWordsIT {
  private static final Path MESSAGES = Path.of("../templates/messages/en.properties");

  private static final Pattern UNUSED =
      Pattern.compile(
          "(?i)\\b(mend(s|ed)?|somebody|programme manager|may I|I should like|taken? away"
              + "|nobody can be found out)\\b");

  /** What mentees and mentors need never have heard of. */
  private static final Pattern TECHNICAL =
      Pattern.compile("(?i)\\b(yaml|forge|vocabulary|schema)\\b");

  private static final Pattern FOR_PEOPLE =
      Pattern.compile("(home|search|match|mentor|away|own|join|sheet|pack|privacy|impact)\\..*");

  @Test
  void noMessageHasAWordThatPeopleDoNotSay() throws IOException {
    assertThat(messages().filter(line -> UNUSED.matcher(value(line)).find())).isEmpty();
  }

  @Test
  void noMessageForMenteesAndMentorsNeedsAProgrammer() throws IOException {
    assertThat(
            messages()
                .filter(line -> FOR_PEOPLE.matcher(line).matches())
                .filter(line -> TECHNICAL.matcher(value(line)).find()))
        .isEmpty();
  }

  /** Mentors say what they like in their own profiles. */
  @ParameterizedTest
  @ValueSource(strings = {"guidance", "forms", "events", "case-studies", "impact"})
  void noPageOfTheSchemeHasAWordThatPeopleDoNotSay(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../content", folder))) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      assertThat(pages).isNotEmpty();
      for (Path page : pages) {
        List<String> lines = Files.readAllLines(page);
        assertThat(
                IntStream.range(0, lines.size())
                    .filter(line -> UNUSED.matcher(lines.get(line)).find())
                    .mapToObj(line -> page + ":" + (line + 1) + ": " + lines.get(line)))
            .isEmpty();
      }
    }
  }

  private static Stream<String> messages() throws IOException {
    return Files.readAllLines(MESSAGES).stream()
        .filter(line -> !line.startsWith("#") && line.contains(" = "));
  }

  private static String value(String line) {
    return line.substring(line.indexOf(" = ") + 3);
  }
}
