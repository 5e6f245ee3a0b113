package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.site.Settings;
import org.mentordirectory.site.SiteBuilder;
import org.mentordirectory.site.live.SiteServer;

/** A site on a server of this machine, and the browser to look at it with. */
final class Site implements AutoCloseable {
  /** What the sites of all tests share, so that each makes no picture that another has made. */
  private static final Path KEPT = Path.of("target/mentor-cache");

  private static final String UNREADY =
      ":is(mentor-search, mentor-match, join-form, form-sheet, pair-pack):not([data-ready])";

  private final Path folder;
  private final SiteServer server;
  private final Browser browser;

  private Site(Browser browser, Path folder) throws IOException {
    this.browser = browser;
    this.folder = folder;
    try {
      server = SiteServer.start(folder, 0);
    } catch (Refusal e) {
      throw new IllegalStateException(e); // any free port will do
    }
  }

  /** The site that `mvn package` has built of {@code content/}. */
  static Site ofExamples(Browser browser) throws IOException {
    return new Site(browser, folderOfExamples());
  }

  /** Where that site is. */
  static Path folderOfExamples() {
    return Path.of(System.getProperty("mentor.site"));
  }

  /** Where a built site has the files of the theme. */
  static Path assets(Path site) throws IOException {
    try (Stream<Path> folders = Files.list(site.resolve("assets"))) {
      return folders.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }

  /** A site that is built already. */
  static Site of(Browser browser, Path folder) throws IOException {
    return new Site(browser, folder);
  }

  /** A site built of some other content folder. */
  static Site built(Browser browser, Path content, Path output, LocalDate today)
      throws IOException, Refusal {
    return built(browser, new Settings(content, output, today));
  }

  /** A site built as some settings say. */
  static Site built(Browser browser, Settings settings) throws IOException, Refusal {
    var errors =
        SiteBuilder.build(settings.withKept(KEPT), line -> {}).stream()
            .filter(Finding::isError)
            .toList();
    if (!errors.isEmpty()) {
      throw new Refusal("the content has errors: " + errors);
    }
    return new Site(browser, settings.output());
  }

  /** The content folder of the examples. */
  static Path examples() {
    return Path.of(System.getProperty("mentor.content"));
  }

  /** The folder that is served. */
  Path folder() {
    return folder;
  }

  /** The address of a page. */
  String address(String path) {
    return server.address().resolve(path).toString();
  }

  /** The host and port of the server. */
  URI root() {
    return server.address();
  }

  /** A visitor who has not been here before. */
  Visit visit() {
    return visit(new Browser.NewContextOptions());
  }

  /** A visitor with other habits: without JavaScript, with a small screen. */
  Visit visit(Browser.NewContextOptions options) {
    return new Visit(browser.newContext(options));
  }

  @Override
  public void close() {
    server.close();
  }

  /** One visitor's browser window, and everything it asked for. */
  final class Visit implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Visit(BrowserContext context) {
      this.context = context;
      page = context.newPage();
      page.onRequest(request -> requests.add(request.url()));
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
              complaints.add(message.text());
            }
          });
      page.onPageError(complaints::add);
    }

    /** Opens a page by its address from the root of the site. */
    Page open(String path) {
      page.navigate(address(path));
      return page;
    }

    /** Opens a page and waits until its scripts have done what they do by themselves. */
    Page arrived(String path) {
      open(path);
      assertThat(page.locator(UNREADY)).hasCount(0);
      if (path.contains("?")) { // what is asked for may bring more when it is there
        page.waitForLoadState(LoadState.NETWORKIDLE);
      }
      return page;
    }

    BrowserContext context() {
      return context;
    }

    /** The addresses of everything that was asked for. */
    List<String> requests() {
      return requests;
    }

    /** What the browser complained about. */
    List<String> complaints() {
      return complaints;
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
