package org.mentordirectory.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.words.Messages;

class RenewalsTest {
  private static final LocalDate CONFIRMED = LocalDate.of(2026, 10, 1);
  private static final LocalDate LATER = CONFIRMED.plusMonths(6).plusDays(1);

  private final SchemeFolder folder;

  RenewalsTest(@TempDir Path root) {
    folder =
        new SchemeFolder(root)
            .put("scheme.yaml", Draft.scheme().with("address: https://mentors.example.org/x/"));
  }

  private String markdown(LocalDate today) throws IOException {
    return Renewals.markdown(ContentReader.read(folder.root()), today, Messages.english());
  }

  @Test
  void nobodyIsAskedBeforeThePeriodIsOver() throws IOException {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf"));

    assertThat(markdown(CONFIRMED.plusMonths(6))).isEmpty();
  }

  @Test
  void eachMentorIsALineWithTheLinkThatConfirms() throws IOException {
    folder
        .put("mentors/amina.md", Draft.mentor("Amina Yusuf").with("account: amina-y"))
        .put(
            "mentors/ben.md",
            Draft.mentor("Ben Ode")
                .with("consent: 2025-01-01")
                .with("contact: mailto:ben@example.org"));

    assertThat(markdown(LATER))
        .contains(
            """

            - [ ] [Ben Ode](https://mentors.example.org/x/mentors/ben/): confirmed on 1 January 2025, \
            so **in no list at present**; [confirm](https://mentors.example.org/x/join/?confirm=ben); \
            write to `mailto:ben@example.org`
            - [ ] [Amina Yusuf](https://mentors.example.org/x/mentors/amina/): confirmed on 1 October \
            2026; [confirm](https://mentors.example.org/x/join/?confirm=amina); you have the address, \
            account `amina-y`
            """);
  }

  @Test
  void aNameIsJustAName() throws IOException {
    folder.put("mentors/a.md", Draft.mentor("\"[x](http://a) <b> `c` @ben O'Neill\""));

    assertThat(markdown(LATER))
        .contains("[\\[x\\]\\(http\\:\\/\\/a\\) \\<b\\> \\`c\\` @\u2060ben O'Neill](https://");
  }

  @Test
  void whoHasPausedIsNotAsked() throws IOException {
    folder.put("mentors/a.md", Draft.mentor("Amina Yusuf").with("availability: paused"));

    assertThat(markdown(LATER)).isEmpty();
  }

  @Test
  void aVeryLongListIsCutSoThatAnIssueCanHoldIt() throws IOException {
    for (int i = 0; i < 153; i++) {
      folder.put("mentors/m" + i + ".md", Draft.mentor("Mentor " + "x".repeat(150)));
    }

    assertThat(markdown(LATER))
        .endsWith("And 3 more, when these are done.\n")
        .hasSizeLessThan(65_536);
  }
}
