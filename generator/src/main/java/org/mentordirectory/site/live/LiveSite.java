package org.mentordirectory.site.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.Cache;
import org.mentordirectory.site.Settings;
import org.mentordirectory.site.SiteBuilder;
import org.mentordirectory.site.SiteModel;
import org.mentordirectory.site.live.SiteServer.Answer;
import org.mentordirectory.site.theme.Frame;
import org.mentordirectory.site.theme.Theme;
import org.mentordirectory.words.MessageFiles;
import org.mentordirectory.words.Messages;

/**
 * Shows a site to the browsers of this machine while somebody edits it. When a file of the content
 * or of the scheme's theme is saved, only what was saved is read, a page is rendered when it is
 * asked for, and open pages load themselves anew; the search follows once it has been quiet for a
 * moment, and in the beginning after the pages. What has to be fixed is shown in their place.
 */
public final class LiveSite implements Closeable {
  private static final String SCRIPT = ".live/live.js";
  private static final String CHANGES = ".live/changes";
  private static final int PAUSE_MILLISECONDS = 700;
  private static final int HEARTBEAT_MILLISECONDS = 10_000;
  private static final int LONGEST_BUILD_MINUTES = 10;

  private final Settings settings;
  private final Consumer<String> log;
  private final Report report;
  private final Cache cache;
  private final ContentReader.Memory memory;
  private final ScheduledExecutorService builds = Executors.newSingleThreadScheduledExecutor();
  private final Watcher watcher;
  private @Nullable Future<?> build;
  private @Nullable Thread following;
  private @Nullable SiteServer server;
  private Shown shown = new Shown(System.currentTimeMillis(), null, null, true);

  /**
   * What visitors get now.
   *
   * @param version another number for each change
   * @param draft none before the first build
   * @param fault what is shown instead
   * @param isOld whether the next build will show more
   */
  private record Shown(
      long version, @Nullable SiteModel draft, @Nullable ErrorPage fault, boolean isOld) {}

  /** Where the findings of each build go. */
  public interface Report {
    /** Shows them to the one who edits. */
    void show(List<Finding> findings) throws IOException, Refusal;
  }

  private LiveSite(Settings settings, Consumer<String> log, Report report) throws IOException {
    this.settings = settings.live();
    this.log = log;
    this.report = report;
    this.cache = settings.cache();
    this.memory = new ContentReader.Memory(cache);
    this.watcher = new Watcher(List.of(settings.content(), settings.templates()));
  }

  /**
   * Builds a site and begins to show it.
   *
   * @param settings with the folder of the site that is published, which stays as it is
   * @param port on 127.0.0.1, or 0 for any that is free
   * @param log takes lines for the one who edits
   * @throws Refusal if the port cannot be used
   * @throws IOException if the folders cannot be watched
   */
  public static LiveSite start(Settings settings, int port, Consumer<String> log, Report report)
      throws IOException, Refusal {
    var live = new LiveSite(settings, log, report);
    try {
      live.server = SiteServer.start(live.settings.output(), port, live.new Pages());
    } catch (IOException | Refusal e) {
      live.close();
      throw e;
    }
    live.build();
    live.following = new Thread(live::follow, "follow changes");
    live.following.setDaemon(true);
    live.following.start();
    return live;
  }

  /** Where the site is. */
  public URI address() {
    return server.address();
  }

  /** Stops showing the site, after the build that is under way; from then on nothing is written. */
  @Override
  public void close() throws IOException {
    watcher.close();
    try {
      if (following != null) {
        following.join();
      }
      if (build != null) {
        build.cancel(false);
      }
      builds.shutdown();
      if (!builds.awaitTermination(LONGEST_BUILD_MINUTES, TimeUnit.MINUTES)) {
        builds.shutdownNow();
      }
    } catch (InterruptedException e) {
      builds.shutdownNow();
      Thread.currentThread().interrupt();
    }
    cache.close();
    if (server != null) {
      server.close();
    }
  }

  private void follow() {
    try {
      while (watcher.await()) {
        redraw();
        if (build != null) {
          build.cancel(false);
        }
        build = builds.schedule(this::build, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
      }
    } catch (IOException e) {
      log.accept("changes can no longer be followed: " + Refusal.of(e).getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Shows what was saved, as far as no new index is needed for it. */
  private void redraw() {
    SiteModel before = shown().draft();
    try {
      Content content = ContentReader.read(settings.content(), memory);
      List<Finding> findings = SiteBuilder.findings(content, settings);
      if (findings.stream().anyMatch(Finding::isError)) {
        show(before, ErrorPage.of(findings));
      } else if (before != null) {
        var frame = Frame.of(content, Theme.of(settings.templates()));
        before
            .with(content, frame, settings.today())
            .ifPresentOrElse(draft -> show(draft, null), this::expire);
      }
    } catch (IOException | Refusal | RuntimeException e) {
      show(before, ErrorPage.of(e)); // and go on following, whatever it was
    }
  }

  /** Builds all of it, the search too. */
  private void build() {
    Shown before = shown();
    try {
      SiteBuilder.Built built = SiteBuilder.build(settings, log, memory, this::begin);
      report.show(built.findings());
      boolean isNewest = shown().version() == before.version();
      if (isNewest && (before.isOld() || built.draft().isEmpty())) {
        show(
            built.draft().orElse(before.draft()),
            built.draft().isPresent() ? null : ErrorPage.of(built.findings()));
      }
    } catch (IOException | Refusal | RuntimeException e) {
      log.accept(Refusal.of(e).getMessage());
      show(before.draft(), ErrorPage.of(e));
    }
  }

  /** Changes what visitors get; open pages load themselves anew. */
  private synchronized void show(@Nullable SiteModel draft, @Nullable ErrorPage fault) {
    shown = new Shown(shown.version() + 1, draft, fault, fault != null);
    notifyAll();
  }

  /** Shows pages that have no search yet, where nothing was shown before. */
  private void begin(Supplier<SiteModel> sketch) {
    synchronized (this) {
      if (shown.draft() != null || shown.fault() != null) {
        return;
      }
      shown = new Shown(shown.version(), sketch.get(), null, true);
    }
    log.accept("Pages are at " + address() + "; the search follows");
  }

  /** What is shown lacks something, until the next build. */
  private synchronized void expire() {
    shown = new Shown(shown.version(), shown.draft(), shown.fault(), true);
  }

  private synchronized Shown shown() {
    return shown;
  }

  /** The pages as they are now, with a script in each that waits for the next. */
  private final class Pages implements SiteServer.Pages {
    @Override
    public Optional<Answer> answer(String path) throws IOException {
      if (path.equals(SCRIPT)) {
        try (InputStream script = LiveSite.class.getResourceAsStream("live.js")) {
          return Optional.of(new Answer(200, SiteServer.type(SCRIPT), script.readAllBytes()));
        }
      }
      Shown now = shown();
      try {
        return answer(path, now);
      } catch (Refusal e) {
        return Optional.of(page(500, ErrorPage.of(e).html(words()), now));
      }
    }

    private Optional<Answer> answer(String path, Shown now) throws IOException, Refusal {
      boolean isPage = path.isEmpty() || path.endsWith("/") || path.endsWith(".html");
      if (isPage && now.fault() != null) {
        return Optional.of(page(500, now.fault().html(words()), now));
      }
      if (now.draft() == null) {
        return Optional.empty();
      }
      Optional<byte[]> file = now.draft().file(path);
      if (file.isPresent()) {
        return Optional.of(new Answer(200, SiteServer.type(path), file.get()));
      }
      Optional<String> html = isPage ? now.draft().html(path) : Optional.empty();
      return html.map(text -> page(200, text, now));
    }

    private Answer page(int status, String html, Shown now) {
      String script =
          "<script type=\"module\" src=\"/%s?%s\"></script>\n".formatted(SCRIPT, now.version());
      return new Answer(
          status,
          SiteServer.type(".html"),
          html.replaceFirst("(</head>|</html>)", script + "$1").getBytes(UTF_8));
    }

    /** Tells a page, by server-sent events, when it is old. */
    @Override
    public boolean hold(HttpExchange exchange) throws IOException {
      if (!exchange.getRequestURI().getPath().equals("/" + CHANGES)) {
        return false;
      }
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(200, 0);
      String version = String.valueOf(exchange.getRequestURI().getQuery());
      try (OutputStream out = exchange.getResponseBody()) {
        while (!isOld(version)) {
          out.write(":\n\n".getBytes(UTF_8));
          out.flush();
        }
        out.write("event: changed\ndata:\n\n".getBytes(UTF_8));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt(); // the server is closed
      }
      return true;
    }
  }

  /** Those of the scheme, or English where it cannot be read. */
  private Messages words() {
    try {
      String language = ContentReader.readScheme(settings.content()).languages().get(0);
      return MessageFiles.of(settings.templates()).in(language);
    } catch (IOException e) {
      return Messages.english();
    }
  }

  /** Waits a while for a version to be old. */
  private synchronized boolean isOld(String version) throws InterruptedException {
    if (String.valueOf(shown.version()).equals(version)) {
      wait(HEARTBEAT_MILLISECONDS);
    }
    return !String.valueOf(shown.version()).equals(version);
  }
}
