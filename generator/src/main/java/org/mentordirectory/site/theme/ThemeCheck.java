package org.mentordirectory.site.theme;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.BrokenMessages;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.words.LocalWords;
import org.mentordirectory.words.MessageFile;
import org.mentordirectory.words.MessageFiles;
import org.mentordirectory.words.Nearest;
import org.mentordirectory.words.PluralCategory;

/**
 * What a scheme's own theme lacks, and what of it nobody will see: messages that are missing or
 * unknown, templates that were copied from an older version.
 */
public final class ThemeCheck {
  static final String RULE = "theme";

  private static final Pattern VERSION = Pattern.compile("\\A<#-- Version (\\d{1,6})\\.");
  private static final Pattern QUOTED = Pattern.compile("[\"']([\\w./-]+)[\"']");
  private static final int NAMED = 5;

  private final Scheme scheme;
  private final Theme theme;
  private final MessageFiles messages;
  private final String place;
  private final MessageFile english;
  private final List<Finding> findings = new ArrayList<>();

  private ThemeCheck(Scheme scheme, Path folder, Path content) throws IOException {
    this.scheme = scheme;
    this.theme = Theme.of(folder);
    this.messages = MessageFiles.of(folder);
    this.place =
        content
            .toAbsolutePath()
            .normalize()
            .relativize(folder.toAbsolutePath().normalize())
            .toString()
            .replace('\\', '/');
    this.english = MessageFiles.builtIn(MessageFiles.ENGLISH).orElseThrow();
  }

  /**
   * What is to be said of a theme.
   *
   * @param folder of the scheme's own theme, which need not be there
   * @param content the content folder, from which files are named
   */
  public static List<Finding> findings(Scheme scheme, Path folder, Path content)
      throws IOException {
    var check = new ThemeCheck(scheme, folder, content);
    String first = scheme.languages().get(0);
    check.findings.addAll(BrokenMessages.in(check.messages, first, check.place));
    check.language(first);
    var languages = new TreeSet<String>(List.of(MessageFiles.ENGLISH, first));
    Set<String> used = check.templates();
    check.assets();
    for (String language : languages) {
      Optional<MessageFile> own = check.messages.own(language);
      if (own.isPresent()) {
        check.unknown(own.get(), MessageFiles.name(language), used);
        check.patterns(own.get(), MessageFiles.name(language));
      }
    }
    return check.findings;
  }

  /** Whether the scheme's language has messages, and all of them. */
  private void language(String language) throws IOException {
    Optional<MessageFile> builtIn = MessageFiles.builtIn(language);
    Optional<MessageFile> own = messages.own(language);
    Position languages = scheme.front().placeOf("languages");
    if (builtIn.isEmpty() && own.isEmpty()) {
      findings.add(
          Finding.error(
              languages,
              RULE,
              "there are no messages for the language `%s`; scheme.yaml can have `languages: [en]`,"
                      .formatted(language)
                  + " or write templates/%s".formatted(MessageFiles.name(language))));
      return;
    }
    var there = new HashSet<String>();
    Stream.of(builtIn, own)
        .flatMap(Optional::stream)
        .forEach(f -> there.addAll(f.texts().keySet()));
    List<String> missing =
        english.texts().keySet().stream().filter(key -> !isThere(key, there)).toList();
    if (!missing.isEmpty()) {
      findings.add(
          Finding.warning(
              own.isPresent() ? at(MessageFiles.name(language), 1) : languages,
              RULE,
              "messages of the language `%s` are missing, %s in all, and English stands in for them;"
                      .formatted(language, missing.size())
                  + " write `%s`%s"
                      .formatted(
                          String.join("`, `", missing.stream().limit(NAMED).toList()),
                          missing.size() > NAMED ? " and so on" : "")));
    }
  }

  /** A language need not tell one from several. */
  private static boolean isThere(String key, Set<String> there) {
    return there.contains(key)
        || PluralCategory.base(key).filter(base -> there.contains(base + ".other")).isPresent();
  }

  private void unknown(MessageFile file, String name, Set<String> used) {
    var nearest = new Nearest(english.texts().keySet());
    for (String key : file.texts().keySet()) {
      boolean known =
          isThere(key, english.texts().keySet())
              || used.contains(PluralCategory.base(key).orElse(key))
              || used.contains(key);
      if (!known) {
        findings.add(
            Finding.warning(
                at(name, file.line(key)),
                RULE,
                "no page asks for the message `%s`%s; correct it, or take it out"
                    .formatted(
                        key, nearest.to(key).map(n -> "; did you mean `" + n + "`?").orElse(""))));
      }
    }
  }

  private void patterns(MessageFile file, String name) {
    for (String key : LocalWords.PATTERNS) {
      try {
        DateTimeFormatter.ofPattern(file.texts().getOrDefault(key, "d"));
      } catch (IllegalArgumentException e) {
        findings.add(
            Finding.error(
                at(name, file.line(key)),
                RULE,
                "`%s` is no pattern of a day; write one such as `%s`"
                    .formatted(file.texts().get(key), english.texts().get(key))));
      }
    }
  }

  /** Looks at the scheme's own templates, and gives the words in quotes that stand in them. */
  private Set<String> templates() throws IOException {
    var quoted = new HashSet<String>();
    var alone = new ArrayList<String>();
    for (String name : theme.ownTemplates()) {
      List<String> both = theme.texts(name);
      String text = both.get(both.size() - 1);
      QUOTED.matcher(text).results().forEach(r -> quoted.add(r.group(1)));
      if (both.size() > 1) {
        version(name, versionOf(both.get(0)), versionOf(text));
      } else {
        alone.add(name);
      }
    }
    alone.removeIf(name -> quoted.stream().anyMatch(word -> isNamed(name, word)));
    List<String> builtIn = alone.isEmpty() ? alone : Theme.builtInTemplates();
    alone.forEach(name -> unused(name, builtIn));
    return quoted;
  }

  /** Whether a template in quotes is this one; a name may begin at the root of the theme. */
  private static boolean isNamed(String template, String word) {
    String name = word.startsWith("/") ? word.substring(1) : word;
    return template.equals(name) || template.endsWith("/" + name);
  }

  private void version(String name, int newest, int copied) {
    if (copied < newest) {
      findings.add(
          Finding.warning(
              at(name, 1),
              RULE,
              (copied == 0
                      ? "this template does not say which version of the plugin's it was made from,"
                      : "this template was made from version " + copied + " of the plugin's,")
                  + " which is at version %1$s; take over what is new there, and begin it with `<#-- Version %1$s. -->`"
                      .formatted(newest)));
    }
  }

  private void unused(String name, List<String> builtIn) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    Optional<String> other =
        builtIn.stream()
            .filter(known -> known.endsWith("/" + file) || known.replace('/', '-').equals(file))
            .findFirst();
    findings.add(
        Finding.warning(
            at(name, 1),
            RULE,
            "no page is made with this template; "
                + other
                    .map(known -> "the plugin's stands at `%s`, so move it there".formatted(known))
                    .orElse("correct its name, or delete it")));
  }

  /** Assets that stood at the top once, and now stand in the folder of their feature. */
  private void assets() throws IOException {
    List<String> own = theme.ownAssets();
    List<String> builtIn = own.isEmpty() ? own : Theme.builtInAssets();
    for (String name : own) {
      String file = name.substring(name.lastIndexOf('/') + 1);
      builtIn.stream()
          .filter(known -> name.equals("assets/" + file) && !builtIn.contains(name))
          .filter(known -> known.endsWith("/" + file))
          .findFirst()
          .ifPresent(
              known ->
                  findings.add(
                      Finding.warning(
                          at(name, 1),
                          RULE,
                          "no page loads this file; the plugin's stands at `%s`, so move it there"
                              .formatted(known))));
    }
  }

  private static int versionOf(String template) {
    Matcher version = VERSION.matcher(template);
    return version.find() ? Integer.parseInt(version.group(1)) : 0;
  }

  private Position at(String name, int line) {
    return new Position(place + "/" + name, line, 1);
  }
}
