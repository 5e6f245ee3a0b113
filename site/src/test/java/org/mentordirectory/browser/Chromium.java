package org.mentordirectory.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The browser of this process, for test classes that take a {@link Browser}: started for the first
 * of them, closed after the last.
 */
final class Chromium implements ParameterResolver {
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** A browser and the program that drives it. */
  record Running(Playwright playwright, Browser browser) implements AutoCloseable {
    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }

  /** Starts a browser, which whoever asks has to close. */
  static Running start() {
    var playwright = Playwright.create();
    var options =
        new BrowserType.LaunchOptions().setExecutablePath(Path.of(program())).setArgs(QUIET);
    return new Running(playwright, playwright.chromium().launch(options));
  }

  private static String program() {
    String path = System.getProperty("mentor.chromium", "");
    if (!path.startsWith("/") || !Path.of(path).toFile().canExecute()) {
      throw new IllegalStateException(
          "the browser tests need Chromium: run them by ./check, or give its path by"
              + " -Dmentor.chromium=/usr/bin/chromium");
    }
    return path;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(Chromium.class))
        .getOrComputeIfAbsent(Running.class, key -> start(), Running.class)
        .browser();
  }
}
