package org.mentordirectory.site.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.site.Settings;

/** What is saved is what visitors see next. */
@Timeout(60)
class LiveSiteTest {
  private static final Pattern VERSION = Pattern.compile("/\\.live/live\\.js\\?(\\d+)");

  @TempDir private Path temp;
  private final HttpClient browser = HttpClient.newHttpClient();
  private SchemeFolder scheme;
  private LiveSite live;

  @BeforeEach
  void serve() throws IOException, Refusal {
    scheme = new SchemeFolder(temp.resolve("content"));
    scheme.put("mentors/amina.md", Draft.mentor("Amina Yusuf"));
    Files.createDirectories(temp.resolve("templates"));
    var settings = new Settings(scheme.root(), temp.resolve("site"), SchemeFolder.TODAY);
    live = LiveSite.start(settings, 0, line -> {}, findings -> {});
  }

  @AfterEach
  void stop() throws IOException {
    live.close();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return browser.send(request(path), BodyHandlers.ofString());
  }

  private HttpRequest request(String path) {
    URI address = live.address().resolve(path);
    return HttpRequest.newBuilder(address).build();
  }

  /** Waits as the script in a page does until that page is old. */
  private void awaitChange(HttpResponse<String> page) throws IOException, InterruptedException {
    Matcher version = VERSION.matcher(page.body());
    assertThat(version.find()).as("the page waits for changes").isTrue();
    try (Stream<String> lines =
        browser
            .send(request("/.live/changes?" + version.group(1)), BodyHandlers.ofLines())
            .body()) {
      assertThat(lines).contains("event: changed");
    }
  }

  private String afterChange(String path, Runnable change) throws Exception {
    HttpResponse<String> before = get(path);
    change.run();
    awaitChange(before);
    return get(path).body();
  }

  @Test
  void inTheBeginningPagesAreShownBeforeThereIsASearch() throws Exception {
    live.close();
    var first = new ArrayList<HttpResponse<String>>();
    var settings = new Settings(scheme.root(), temp.resolve("other"), SchemeFolder.TODAY);
    live =
        LiveSite.start(
            settings,
            0,
            line -> {
              Matcher begun = Pattern.compile("Pages are at (\\S+);").matcher(line);
              if (begun.find()) {
                URI page = URI.create(begun.group(1)).resolve("mentors/amina/");
                first.add(
                    browser
                        .sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                        .join());
              }
            },
            findings -> {});

    assertThat(first).hasSize(1);
    assertThat(first.get(0).body()).contains("Amina Yusuf");
    awaitChange(first.get(0));
  }

  @Test
  void aSavedProfileIsShown() throws Exception {
    assertThat(
            afterChange(
                "/mentors/amina/",
                () -> scheme.put("mentors/amina.md", Draft.mentor("Amina Yusuf-Bell"))))
        .contains("Amina Yusuf-Bell");
    assertThat(get("/mentors/").body()).contains("Amina Yusuf-Bell");
  }

  @Test
  void aNewProfileIsShown() throws Exception {
    assertThat(
            afterChange(
                "/mentors/", () -> scheme.put("mentors/bo.md", Draft.mentor("Bo Lindgren"))))
        .contains("Bo Lindgren");
    assertThat(get("/mentors/bo/").statusCode()).isEqualTo(200);
  }

  @Test
  void aSavedEventIsShownAndIsInTheCalendars() throws Exception {
    afterChange("/", () -> scheme.put("events/tea.md", Draft.event("Tea for everybody")));
    assertThat(get("/events/").body()).contains("Tea for everybody", "events/calendar.ics");
    assertThat(get("/events/tea/").body()).contains("events/tea/tea.ics");
    assertThat(get("/events/tea/tea.ics").body()).contains("SUMMARY:Tea for everybody");
    assertThat(get("/events/calendar.ics").headers().firstValue("Content-Type"))
        .contains("text/calendar; charset=utf-8");
  }

  @Test
  void whatHasToBeMendedIsShownWithItsPlaceAndThePageIsBackWhenItIsMended() throws Exception {
    String wrong = afterChange("/join/", () -> scheme.put("mentors/amina.md", "---\nname: [\n"));
    assertThat(wrong).contains("Something has to be fixed", "mentors/amina.md:");
    assertThat(get("/join/").statusCode()).isEqualTo(500);

    assertThat(
            afterChange(
                "/join/", () -> scheme.put("mentors/amina.md", Draft.mentor("Amina Yusuf"))))
        .contains("Become a mentor</h1>");
  }

  @Test
  void thatSomethingHasToBeMendedIsSaidInTheWordsOfTheSchemeAsLongAsItCanBeRead() throws Exception {
    own("messages/el.properties", "live.error.title = Λάθος\nlive.error.text = Σε <λίγο>\n");
    scheme
        .put("scheme.yaml", Draft.scheme().with("languages: [el]"))
        .put("mentors/amina.md", "no front matter");
    startAnew();

    assertThat(get("/").body())
        .contains("<html lang=\"el\">", "<h1>Λάθος</h1>", "Σε &lt;λίγο>", "mentors/amina.md:1:1")
        .doesNotContain("Something");
    assertThat(afterChange("/", () -> scheme.put("scheme.yaml", "languages: [el\n")))
        .contains("<html lang=\"en\">", "<h1>Something has to be fixed</h1>", "scheme.yaml:");
  }

  @Test
  void anErrorInATemplateIsShownWithItsPlace() throws Exception {
    assertThat(afterChange("/privacy/", () -> own("pages/privacy.ftlh", "\n${page.titel}<br>")))
        .contains("Something has to be fixed", "pages/privacy.ftlh", "line 2", "page.titel");
    assertThat(afterChange("/privacy/", () -> own("pages/privacy.ftlh", "${page.title}</html>")))
        .contains("</html>")
        .doesNotContain("to be fixed");
  }

  @Test
  void aSavedStyleIsShown() throws Exception {
    String page = afterChange("/", () -> own("assets/shared/site.css", "body { color: red }"));
    String sheet = Jsoup.parse(page).select("link[rel=stylesheet]").get(0).attr("href");
    assertThat(get(URI.create("/").resolve(sheet).toString()).body())
        .isEqualTo("body { color: red }");
  }

  private void own(String file, String text) {
    try {
      Path path = temp.resolve("templates").resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void startAnew() throws Exception {
    live.close();
    var settings = new Settings(scheme.root(), temp.resolve("other"), SchemeFolder.TODAY);
    live = LiveSite.start(settings, 0, line -> {}, findings -> {});
  }

  @Test
  void mistakesThatWereThereFromTheBeginningAreShown() throws Exception {
    scheme.put("mentors/amina.md", "no front matter");
    startAnew();

    assertThat(get("/").body()).contains("Something has to be fixed", "mentors/amina.md:1:1");
    assertThat(afterChange("/", () -> scheme.put("mentors/amina.md", Draft.mentor("Amina Yusuf"))))
        .contains("site-header");
  }

  @Test
  void theFilesOfTheBuiltSiteHaveNoScriptThatWaits() throws IOException {
    assertThat(Files.readString(temp.resolve("site.live/index.html"))).doesNotContain(".live/");
  }

  @Test
  void theSiteThatIsPublishedStaysAsItIs() {
    assertThat(temp.resolve("site")).doesNotExist();
  }

  @Test
  void closingWaitsForTheBuildThatIsUnderWay() throws Exception {
    var follows = new AtomicBoolean();
    var began = new CountDownLatch(1);
    var closed = new CountDownLatch(1);
    var wasClosed = new CompletableFuture<Boolean>();
    Consumer<String> log =
        line -> {
          if (follows.getAndSet(false)) {
            began.countDown();
            wasClosed.complete(isSoon(closed));
          }
        };
    var settings = new Settings(scheme.root(), temp.resolve("other"), SchemeFolder.TODAY);
    LiveSite busy = LiveSite.start(settings, 0, log, findings -> {});
    follows.set(true);
    scheme.put("mentors/amina.md", Draft.mentor("Amina Khan"));
    began.await();
    busy.close();
    closed.countDown();

    assertThat(wasClosed.join()).as("closed before the build was done").isFalse();
  }

  private static boolean isSoon(CountDownLatch latch) {
    try {
      return latch.await(300, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }
}
