package org.mentordirectory.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sample.SchemeFolder;

/** A built site on disk. */
public record SiteFolder(Path root) {
  /** What the builds of all tests share, so that each makes no picture that another has made. */
  private static final Path KEPT = Path.of("target/mentor-cache");

  /** Builds the site of a scheme that passes the checks. */
  public static SiteFolder of(SchemeFolder scheme, Path root) throws IOException, Refusal {
    return of(scheme, root, SchemeFolder.TODAY);
  }

  public static SiteFolder of(SchemeFolder scheme, Path root, LocalDate today)
      throws IOException, Refusal {
    return without(build(scheme, root, today), root);
  }

  /** The same with nothing that another build has made. */
  public static SiteFolder anew(SchemeFolder scheme, Path root) throws IOException, Refusal {
    var settings = new Settings(scheme.root(), root, SchemeFolder.TODAY);
    return without(SiteBuilder.build(settings, line -> {}), root);
  }

  private static SiteFolder without(List<Finding> findings, Path root) {
    if (findings.stream().anyMatch(Finding::isError)) {
      throw new AssertionError("the sample scheme has errors: " + findings);
    }
    return new SiteFolder(root);
  }

  public static List<Finding> build(SchemeFolder scheme, Path root, LocalDate today)
      throws IOException, Refusal {
    return SiteBuilder.build(new Settings(scheme.root(), root, today).withKept(KEPT), line -> {});
  }

  public String read(String file) throws IOException {
    return Files.readString(root.resolve(file));
  }

  /**
   * A file of the theme.
   *
   * @param name its path in {@code assets/} of the theme
   */
  public Path asset(String name) throws IOException {
    try (Stream<Path> folders = Files.list(root.resolve("assets"))) {
      return folders.filter(Files::isDirectory).findFirst().orElseThrow().resolve(name);
    }
  }

  /** All files by name, each as its bytes in Latin-1, so that any can be looked through as text. */
  public Map<String, String> files() throws IOException {
    var files = new TreeMap<String, String>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            root.relativize(path).toString().replace('\\', '/'),
            new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
