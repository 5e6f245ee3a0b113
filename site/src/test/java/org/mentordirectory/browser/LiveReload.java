package org.mentordirectory.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.generated.GeneratedProfiles;
import org.mentordirectory.site.Settings;
import org.mentordirectory.site.live.LiveSite;

/** How long it takes from saving a profile until the browser shows it: started by `bench/live`. */
final class LiveReload {
  private static final int SAVES = 40;

  /** The first are made while Java still warms up. */
  private static final int WARMING_UP = 10;

  /** When the new page was there, whole but for its pictures. */
  private static final String CONTENT =
      "performance.getEntriesByType('navigation')[0].domContentLoadedEventStart";

  private LiveReload() {}

  /**
   * Saves a profile many times, and prints the median and the 95th percentile.
   *
   * @param args an empty folder, and how many profiles
   */
  public static void main(String[] args) throws IOException, Refusal {
    Path content = Path.of(args[0]).resolve("content");
    int profiles = Integer.parseInt(args[1]);
    GeneratedProfiles.write(content, profiles, 1);
    Path profile = content.resolve("mentors").resolve(first(content));
    String text = Files.readString(profile);
    var settings =
        new Settings(content, Path.of(args[0]).resolve("site"), LocalDate.of(2026, 11, 24));
    try (LiveSite live = LiveSite.start(settings, 0, line -> {}, findings -> {});
        Chromium.Running chromium = Chromium.start();
        Site site = Site.of(chromium.browser(), settings.output());
        Site.Visit visit = site.visit()) {
      Page page = visit.open("404.html");
      page.navigate(live.address().resolve(address(profile)).toString());
      double[] reloaded = new double[SAVES];
      double[] shown = new double[SAVES];
      for (int save = 0; save < SAVES; save++) {
        String said = "Saved for the " + save + "th time.";
        page.waitForLoadState();
        double start = milliseconds(Instant.now());
        Files.writeString(profile, text + "\n" + said + "\n");
        page.getByText(said).waitFor();
        reloaded[save] = time(page, "performance.timeOrigin") - start;
        shown[save] = time(page, "performance.timeOrigin + " + CONTENT) - start;
      }
      print(profiles + " profiles: from save to reload", reloaded);
      print("to the new page", shown);
    }
  }

  /** Asked in the page, so that the way from here to there does not count. */
  private static double time(Page page, String expression) {
    return ((Number) page.evaluate(expression)).doubleValue();
  }

  private static double milliseconds(Instant instant) {
    return instant.getEpochSecond() * 1e3 + instant.getNano() / 1e6;
  }

  private static void print(String what, double[] times) {
    double[] warm = Arrays.copyOfRange(times, WARMING_UP, SAVES);
    Arrays.sort(warm);
    System.out.printf(
        Locale.ROOT,
        "%s %.0f ms (median), %.0f ms (95th percentile)%n",
        what,
        warm[warm.length / 2],
        warm[(int) (warm.length * 0.95)]);
  }

  /** The file of a profile that is listed. */
  static Path first(Path content) throws IOException {
    try (Stream<Path> files = Files.list(content.resolve("mentors"))) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .findFirst()
          .orElseThrow()
          .getFileName();
    }
  }

  /** The address of a profile's page. */
  static String address(Path profile) {
    return "/mentors/" + profile.getFileName().toString().replace(".md", "/");
  }
}
