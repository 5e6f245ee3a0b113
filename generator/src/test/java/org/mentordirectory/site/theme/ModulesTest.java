package org.mentordirectory.site.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site's modules stand in folders by feature, and know one another in one direction only. */
class ModulesTest {
  private static final Path ASSETS = Path.of("../templates/assets");

  /** What names another module: of the types in comments too, and what is loaded when needed. */
  private static final Pattern NAMED =
      Pattern.compile("(?:\\bfrom |\\bimport ?\\(?|\\bload\\()['`](?:\\./)?([\\w./-]+\\.js)['`]");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");

  private final Map<String, String> modules = new TreeMap<>();

  @BeforeEach
  void read() throws IOException {
    try (Stream<Path> files = Files.walk(ASSETS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".js")).toList()) {
        modules.put(name(file), Files.readString(file));
      }
    }
    assertThat(modules).hasSizeGreaterThan(40).containsKey("search/search.js");
  }

  private static String name(Path file) {
    return ASSETS.relativize(file.normalize()).toString().replace('\\', '/');
  }

  /** The modules that a text of a module names. */
  private static Set<String> named(String module, String text) {
    var named = new TreeSet<String>();
    Matcher names = NAMED.matcher(text);
    while (names.find()) {
      named.add(name(ASSETS.resolve(module).resolveSibling(names.group(1))));
    }
    return named;
  }

  private static String folder(String module) {
    return module.substring(0, Math.max(0, module.indexOf('/')));
  }

  /** The folders whose modules those of a folder name. */
  private Set<String> foldersNamedIn(String folder) {
    return modules.entrySet().stream()
        .filter(module -> folder(module.getKey()).equals(folder))
        .flatMap(module -> named(module.getKey(), module.getValue()).stream())
        .map(ModulesTest::folder)
        .filter(other -> !other.equals(folder))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyModuleThatIsNamedIsThere() {
    modules.forEach(
        (module, text) -> assertThat(modules.keySet()).as(module).containsAll(named(module, text)));
  }

  @Test
  void noModulesFormACircle() {
    var left = new TreeMap<String, Set<String>>();
    modules.forEach(
        (module, text) -> left.put(module, named(module, COMMENT.matcher(text).replaceAll(""))));
    while (left.values().removeIf(Set::isEmpty)) {
      left.values().forEach(named -> named.retainAll(left.keySet()));
    }
    assertThat(left).as("modules of a circle, and those that need them").isEmpty();
  }

  @Test
  void theSearchStandsAlone() {
    assertThat(foldersNamedIn("search")).isEmpty();
  }

  @Test
  void whatIsSharedKnowsNoFeature() {
    assertThat(foldersNamedIn("shared")).isEmpty();
  }

  @Test
  void featuresKnowTheSearchAndWhatIsSharedButNotOneAnother() {
    Set<String> features =
        modules.keySet().stream().map(ModulesTest::folder).collect(Collectors.toSet());
    assertThat(features).contains("directory", "join", "match", "forms", "articles");
    for (String feature : features) {
      assertThat(foldersNamedIn(feature)).as(feature).isSubsetOf("search", "shared");
    }
  }

  @Test
  void noModuleHasWordsOfItsOwnForReaders() {
    // What is thrown is for the console; a sentence begins with a capital letter.
    Pattern sentence = Pattern.compile("(?m)^(?!.*Error\\().*['`\"]\\p{Lu}\\p{Ll}+ \\p{L}.*$");
    modules.forEach(
        (module, text) ->
            assertThat(COMMENT.matcher(text).replaceAll(""))
                .as(module)
                .doesNotContainPattern(sentence));
  }

  @Test
  void daysAndListsAreWrittenByTheMessagesAndNotByWhatABrowserKnows() {
    modules.forEach(
        (module, text) ->
            assertThat(text).as(module).doesNotContain("Intl.DateTimeFormat", "Intl.ListFormat"));
  }

  @Test
  void whatASearchNeedsIsJoined() {
    var joined = new Modules(modules);
    assertThat(joined.files())
        .doesNotContainKeys("search/files.js", "search/analysis.js", "directory/why.js")
        .containsKeys("search/counts.js", "shared/dom.js", "match/criteria.js");
    assertThat(joined.needed().get("directory/directory.js")).containsExactly("search/search.js");
    assertThat(joined.needed().get("search/search.js")).isEmpty();
    assertThat(joined.files().get("search/counts.js"))
        .contains("import { all, Bytes } from './search.js';");
    assertThat(joined.files().get("search.js"))
        .contains("export { IndexError } from './search/search.js';");
  }

  @Test
  void aPartStandsBeforeThoseThatImportItAndOnce() {
    var joined =
        new Modules(
            Map.of(
                "directory/directory.js",
                "import { a } from './a.js';\nimport { b, c } from './b.js';\nimport { x, y } from '../search/x.js';\na();\n",
                "directory/a.js",
                "import { b } from './b.js';\nimport { y, z } from '../search/x.js';\nexport const a = b;\n",
                "directory/b.js",
                "export const b = 1;\nexport const c = 2;\n",
                "search/x.js",
                "export const x = 1;\n"));
    assertThat(joined.files())
        .containsOnlyKeys("directory/directory.js", "search/x.js")
        .containsEntry(
            "directory/directory.js",
            """
            import { x, y, z } from '../search/x.js';

            // ---- directory/b.js
            export const b = 1;
            export const c = 2;

            // ---- directory/a.js
            export const a = b;

            // ---- directory/directory.js
            a();
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "const b = 1;",
        "class b {}",
        "const { b } = document;",
        "import { b } from '../search/x.js';",
        "import * as others from './b.js';",
        "import { c as d } from '../search/x.js';",
        "import { b } from \"./b.js\";",
        "import b from './b.js';",
        "export * from './b.js';",
        "import '../search/x.js';",
      })
  void modulesOfASchemeThatCannotBeJoinedStayApart(String line) {
    var sources =
        Map.of(
            "directory/directory.js", "import { a } from './a.js';\na();\n",
            "directory/a.js", "import { c } from './b.js';\n" + line + "\nexport const a = c;\n",
            "directory/b.js", "export const b = 2;\nexport const c = b;\n",
            "search/x.js", "export const b = 1;\n");
    assertThat(new Modules(sources).files()).isEqualTo(sources);
  }

  @Test
  void modulesOfASchemeThatImportOneAnotherAreNoEndlessTask() {
    var sources =
        Map.of(
            "directory/directory.js", "import { a } from './a.js';\nconst b = a;\n",
            "directory/a.js", "import { b } from './directory.js';\nexport const a = () => b;\n");
    assertThat(new Modules(sources).files()).containsOnlyKeys("directory/directory.js");
  }
}
