package org.mentordirectory.site.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page loads the styles of its kind, and no others but those that all pages have. */
class StylesTest {
  private static final Path TEMPLATES = Path.of("../templates");
  private static final Path SHARED = TEMPLATES.resolve("assets/shared/site.css");
  private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z-]*)(?![\\w.-]*/)");

  /** The kind of an article is a class too: a form's tables look the same in the pack. */
  private static final Set<String> KINDS = Set.of("forms");

  @Test
  void whatOneKindOfPageHasIsNotInTheStylesOfAllPages() throws IOException {
    var folders = new TreeMap<String, Set<String>>();
    String css = Files.readString(SHARED).replaceAll("(?s)/\\*.*?\\*/|\"[^\"]*\"", "");
    Map<String, String> users = users();
    CLASS
        .matcher(css)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !KINDS.contains(name))
        .forEach(name -> folders.put(name, foldersWith(name, users)));

    assertThat(folders).hasSizeGreaterThan(50);
    folders.forEach(
        (name, those) -> {
          if (!those.contains("shared")) {
            assertThat(those.size()).as("class `%s` is only in %s", name, those).isNotEqualTo(1);
          }
        });
  }

  /** Templates and modules by their paths. */
  private static Map<String, String> users() throws IOException {
    var users = new TreeMap<String, String>();
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = TEMPLATES.relativize(file).toString().replace('\\', '/');
        boolean isWords = path.startsWith("assets/search/ordinary/");
        if (path.matches(".*\\.(ftlh|js)") && !path.startsWith("print/") && !isWords) {
          users.put(path.replaceFirst("^assets/", ""), Files.readString(file));
        }
      }
    }
    return users;
  }

  private static Set<String> foldersWith(String name, Map<String, String> users) {
    Pattern used = Pattern.compile("[\"' ]" + Pattern.quote(name) + "[\"' <$]");
    var folders = new TreeSet<String>();
    users.forEach(
        (path, text) -> {
          if (used.matcher(text).find()) {
            folders.add(path.substring(0, Math.max(0, path.indexOf('/'))));
          }
        });
    return folders;
  }

  @Test
  void aStyleIsLoadedByPagesOfItsFolderAlone() throws IOException {
    Pattern style = Pattern.compile("\\b(?!assets/)([a-z]+)/[a-z]+\\.css");
    // A review shows profiles, the style guide shows everything, an impact's figures are in print
    // too.
    Set<String> others = Set.of("desk/review.ftlh", "pages/styleguide.ftlh");
    users()
        .forEach(
            (path, text) -> {
              if (path.endsWith(".ftlh") && !others.contains(path)) {
                String folder = path.substring(0, path.indexOf('/'));
                assertThat(style.matcher(text).results().map(found -> found.group(1)))
                    .as(path)
                    .isSubsetOf(folder, "shared", path.startsWith("articles/") ? "forms" : folder);
              }
            });
  }
}
