package org.mentordirectory.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.mentordirectory.generated.GeneratedProfiles;
import org.mentordirectory.site.LiveSite;
import org.mentordirectory.site.Settings;

/** How long it takes from saving a profile until the browser shows it: started by `bench/live`. */
final class LiveReload {
  private static final int SAVES = 40;

  /** The first are made while Java still warms up. */
  private static final int WARMING_UP = 10;

  private LiveReload() {}

  /**
   * Saves a profile many times, and prints the median and the 95th percentile.
   *
   * @param args an empty folder, and how many profiles
   */
  public static void main(String[] args) throws IOException {
    Path content = Path.of(args[0]).resolve("content");
    int profiles = Integer.parseInt(args[1]);
    GeneratedProfiles.write(content, profiles, 1);
    Path profile = content.resolve("mentors").resolve(first(content));
    String text = Files.readString(profile);
    var settings =
        new Settings(content, Path.of(args[0]).resolve("site"), LocalDate.of(2026, 11, 24));
    try (LiveSite live = LiveSite.start(settings, 0, line -> {});
        Site site = Site.of(settings.output());
        Site.Visit visit = site.visit()) {
      Page page = visit.open("404.html");
      page.navigate(live.address().resolve(address(profile)).toString());
      double[] times = new double[SAVES];
      for (int save = 0; save < SAVES; save++) {
        String said = "Saved for the " + save + "th time.";
        page.waitForLoadState();
        long start = System.nanoTime();
        Files.writeString(profile, text + "\n" + said + "\n");
        page.getByText(said).waitFor();
        times[save] = (System.nanoTime() - start) / 1e6;
      }
      double[] warm = Arrays.copyOfRange(times, WARMING_UP, SAVES);
      Arrays.sort(warm);
      System.out.printf(
          Locale.ROOT,
          "%d profiles: from save to the new page %.0f ms (median), %.0f ms (95th percentile)%n",
          profiles,
          warm[warm.length / 2],
          warm[(int) (warm.length * 0.95)]);
    }
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
