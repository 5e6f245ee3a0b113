package org.mentordirectory.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.finding.Refusal;

class StagingTest {
  @TempDir private Path temp;

  private Path site() {
    return temp.resolve("site");
  }

  private void publish(String text) throws IOException, Refusal {
    try (Staging staging = Staging.beside(site(), Access.EVERYBODY)) {
      staging.folder().text("index.html", text);
      staging.replaceSite();
    }
  }

  @Test
  void theNewSiteTakesThePlaceOfTheOldOne() throws Exception {
    publish("old");
    publish("new");

    assertThat(site().resolve("index.html")).hasContent("new");
    assertThat(temp.toFile().list()).containsExactly("site");
  }

  @Test
  void whatIsNotFinishedIsTakenAway() throws Exception {
    publish("old");
    try (Staging staging = Staging.beside(site(), Access.EVERYBODY)) {
      staging.folder().text("index.html", "half");
    }

    assertThat(site().resolve("index.html")).hasContent("old");
    assertThat(temp.toFile().list()).containsExactly("site");
  }

  @Test
  void aBuildKilledBetweenTheTwoRenamesIsPutRightByTheNext() throws Exception {
    publish("old");
    Files.move(site(), temp.resolve("site.old"));
    Staging.beside(site(), Access.EVERYBODY).close();

    assertThat(site().resolve("index.html")).hasContent("old");
  }

  @Test
  void leftoversOfAKilledBuildAreTakenAway() throws Exception {
    publish("old");
    Staging.beside(site(), Access.EVERYBODY); // and never closed
    publish("new");

    assertThat(temp.toFile().list()).containsExactly("site");
  }

  @Test
  void aFolderThatIsNoSiteIsNotTouched() throws Exception {
    Files.createDirectories(site());
    Files.writeString(site().resolve("thesis.txt"), "years of work");

    assertThatThrownBy(() -> publish("new"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("would be deleted")
        .hasMessageContaining("-Dmentor.output");
    assertThat(site().resolve("thesis.txt")).exists();
  }
}
