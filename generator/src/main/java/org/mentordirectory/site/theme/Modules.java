package org.mentordirectory.site.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentordirectory.finding.Refusal;

/**
 * The modules of a site. What a first search needs is asked for at once and not module by module:
 * each of {@link #WHOLE} has in it those that it imports from its own folder and from {@code
 * shared/}, one after the other as they stand in the theme, without their imports. Whoever imports
 * one of these imports the whole then. Where two parts of a whole have a name twice, as those of a
 * scheme's own theme may, they stay apart.
 */
final class Modules {
  /** The search comes first, since the others import it. */
  private static final List<String> WHOLE = List.of("search/search.js", "directory/directory.js");

  /** Of the name of a module. */
  static final String ENDING = ".js";

  private static final String SHARED = "shared/";

  /** An import or an export of what another module has, with a list of names. */
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^(import|export) (?:\\{([^{}]*)\\} from )?'(\\.{1,2}/[\\w./-]+)';\\n?");

  /** Another way to import, or to hand on. */
  private static final Pattern OTHER = Pattern.compile("(?m)^import\\b(?!\\()|^export [*{]");

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?m)^(?:export )?(?:async )?(?:function\\*?|class|const|let|var) +([\\w$]+|[\\[{].*)");

  private final SortedMap<String, String> files = new TreeMap<>();

  /**
   * Modules by their names in the folder of assets, such as {@code search/search.js}, and their
   * texts.
   */
  Modules(Map<String, String> sources) {
    files.putAll(sources);
    WHOLE.stream().filter(files::containsKey).forEach(this::join);
  }

  /** Those of a theme, by their names in the folder of assets. */
  static Modules of(Theme theme) throws IOException, Refusal {
    var sources = new TreeMap<String, String>();
    for (String asset : theme.assets()) {
      if (asset.endsWith(ENDING)) {
        sources.put(
            asset.substring(Assets.FOLDER.length()),
            new String(theme.asset(asset), StandardCharsets.UTF_8));
      }
    }
    return new Modules(sources);
  }

  /** What stands in the site, by name. */
  SortedMap<String, String> files() {
    return files;
  }

  /** For each module those that it imports, and those that these import. */
  Map<String, Set<String>> needed() {
    var needed = new TreeMap<String, Set<String>>();
    for (String module : files.keySet()) {
      var all = new TreeSet<String>();
      var next = new ArrayList<>(List.of(module));
      while (!next.isEmpty()) {
        imported(next.remove(next.size() - 1)).stream().filter(all::add).forEach(next::add);
      }
      all.remove(module);
      needed.put(module, all);
    }
    return needed;
  }

  private List<String> imported(String module) {
    return IMPORT
        .matcher(files.getOrDefault(module, ""))
        .results()
        .map(found -> named(module, found.group(3)))
        .filter(files::containsKey)
        .toList();
  }

  private static String named(String module, String address) {
    return Path.of(module).resolveSibling(address).normalize().toString().replace('\\', '/');
  }

  private void join(String whole) {
    var parts = new LinkedHashSet<String>();
    collect(whole, folder(whole), new HashSet<>(), parts);
    var imports = new LinkedHashMap<String, Set<String>>();
    var text = new StringBuilder();
    for (String part : parts) {
      text.append("\n// ---- ").append(part).append('\n');
      text.append(withoutImports(part, parts, imports));
    }
    if (!isSound(text.toString(), imports)) {
      return;
    }
    var head = new StringBuilder();
    imports.forEach(
        (other, names) ->
            head.append("import { " + String.join(", ", names) + " } from '")
                .append(address(whole, other) + "';\n"));
    files.put(whole, head.append(text).toString());
    parts.removeIf(part -> part.equals(whole) || !folder(part).equals(folder(whole)));
    files.keySet().removeAll(parts);
    files.replaceAll((module, source) -> led(module, source, parts, whole));
  }

  private static String folder(String module) {
    return module.substring(0, module.indexOf('/') + 1);
  }

  /** A module after those that it imports. */
  private void collect(String module, String folder, Set<String> seen, Set<String> parts) {
    seen.add(module);
    for (String other : imported(module)) {
      if (!seen.contains(other) && (other.startsWith(folder) || other.startsWith(SHARED))) {
        collect(other, folder, seen, parts);
      }
    }
    parts.add(module);
  }

  /** The text of a part; what it imports from elsewhere is put to the other imports. */
  private String withoutImports(String part, Set<String> parts, Map<String, Set<String>> imports) {
    Matcher found = IMPORT.matcher(files.get(part));
    return found.replaceAll(
        each -> {
          String other = named(part, each.group(3));
          boolean isPart = parts.contains(other);
          if (each.group(1).equals("export") || each.group(2) == null && !isPart) {
            return Matcher.quoteReplacement(each.group());
          }
          if (!isPart) {
            imports.computeIfAbsent(other, key -> new TreeSet<>()).addAll(names(each.group(2)));
          }
          return "";
        });
  }

  private static List<String> names(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** Whether all names of the parts are different, and nothing is imported in another way. */
  private static boolean isSound(String text, Map<String, Set<String>> imports) {
    var names = new ArrayList<String>();
    imports.values().forEach(names::addAll);
    DECLARED.matcher(text).results().map(found -> found.group(1)).forEach(names::add);
    return !OTHER.matcher(text).find()
        && names.stream().allMatch(name -> name.matches("[\\w$]+"))
        && names.size() == Set.copyOf(names).size();
  }

  /** A module that imports the whole where it imported parts. */
  private static String led(String module, String source, Set<String> parts, String whole) {
    return IMPORT
        .matcher(source)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    parts.contains(named(module, found.group(3)))
                        ? found.group().replace(found.group(3), address(module, whole))
                        : found.group()));
  }

  private static String address(String from, String to) {
    String there =
        Path.of("/" + from).getParent().relativize(Path.of("/" + to)).toString().replace('\\', '/');
    return there.startsWith(".") ? there : "./" + there;
  }
}
