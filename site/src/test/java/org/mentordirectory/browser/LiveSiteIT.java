package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.generated.GeneratedProfiles;
import org.mentordirectory.site.Settings;
import org.mentordirectory.site.live.LiveSite;

/** The browser of somebody who edits follows by itself. */
@ExtendWith(Chromium.class)
class LiveSiteIT {
  @Test
  void aPageLoadsItselfAnewWhenItsSourceIsSaved(@TempDir Path temp, Browser browser)
      throws IOException, Refusal {
    Path content = temp.resolve("content");
    GeneratedProfiles.write(content, 20, 1);
    Path profile = content.resolve("mentors").resolve(LiveReload.first(content));
    var settings = new Settings(content, temp.resolve("site"), LocalDate.of(2026, 11, 24));
    try (LiveSite live = LiveSite.start(settings, 0, line -> {}, findings -> {});
        Site site = Site.ofExamples(browser);
        Site.Visit visit = site.visit()) {
      Page page = visit.open("404.html");
      page.navigate(live.address().resolve(LiveReload.address(profile)).toString());

      String text = Files.readString(profile);
      Files.writeString(profile, text + "\nKeeper of the quiet lathe.\n");
      assertThat(page.getByText("Keeper of the quiet lathe.")).isVisible();

      Files.writeString(profile, text.replaceFirst("name:", "nmae:"));
      assertThat(page.locator("h1")).hasText("Something has to be fixed");
      assertThat(page.locator("li").first()).containsText(profile.getFileName() + ":");

      Files.writeString(profile, text);
      assertThat(page.locator("h1")).not().hasText("Something has to be fixed");
    }
  }
}
