package org.mentordirectory.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mentordirectory.check.rule.Sentence;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.SectionHome;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.site.page.ArticlePages;
import org.mentordirectory.words.MessageFiles;
import org.mentordirectory.words.PluralCategory;

/**
 * No message is missing and none is left over. Keys stand as they are where they are used; those
 * that are put together are declared in {@code message-families.txt}.
 */
class MessageKeysTest {
  /** What scripts are given, by the beginnings of the keys; scripts leave those out. */
  private static final List<String> SCRIPTS =
      List.of("join.say.", "match.say.", "pack.say.", "sheet.say.", "search.");

  private static final Pattern LITERAL = Pattern.compile("[\"']([\\w.-]+)[\"']");
  private static final Pattern IN_SCRIPT =
      Pattern.compile("['\"`]([\\w.-]+)['\"`]|(?:texts|words)\\??\\.(\\w+)");
  private static final String KEY = "\\(\\s*\"([a-z0-9][\\w-]*(?:\\.[\\w-]+)*)\"\\s*[,)]";
  private static final Pattern IN_TEMPLATE = Pattern.compile("\\bt" + KEY);
  private static final Pattern IN_JAVA =
      Pattern.compile("\\b(?:messages|words)(?:\\(\\))?\\s*\\.(?:text|mend|look|fine)" + KEY);
  private static final Pattern FAMILY = Pattern.compile("([\\w.-]+\\.)\\{([\\w,.-]+)}");

  private static String java;
  private static String templates;
  private static String scripts;
  private static Set<String> english;

  @BeforeAll
  static void readTheCode() throws IOException {
    java = texts(Path.of("src/main/java"), ".*\\.java");
    templates = texts(Path.of("../templates"), ".*\\.ft(l|lh|lx)").replaceAll("(?s)<#--.*?-->", "");
    scripts = texts(Path.of("../templates/assets"), ".*\\.js");
    english = MessageFiles.builtIn(MessageFiles.ENGLISH).orElseThrow().texts().keySet();
  }

  private static String texts(Path folder, String name) throws IOException {
    var all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().matches(name)).toList()) {
        all.append(Files.readString(file)).append('\n');
      }
    }
    assertThat(all).isNotEmpty();
    return all.toString();
  }

  private static Set<String> found(Pattern pattern, String text) {
    var found = new HashSet<String>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return found;
  }

  /** The keys of families, which code puts together. */
  private static Set<String> families() throws IOException {
    var keys = new TreeSet<String>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/message-families.txt"))) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      Matcher family = FAMILY.matcher(line);
      assertThat(family.matches()).as(line).isTrue();
      Stream.of(family.group(2).split(",")).forEach(member -> keys.add(family.group(1) + member));
    }
    return keys;
  }

  /** The keys of fields that people are asked for or must give, and of what is said of them. */
  private static Set<String> ofFields() {
    var keys = new TreeSet<String>();
    for (DocumentType kind : DocumentType.values()) {
      if (kind != DocumentType.SCHEME) {
        Field.questions(kind.fields(ProfileFields.POSSIBLE))
            .forEach(field -> keys.add(field.key() + ".label"));
        Field.questions(kind.fields(ProfileFields.POSSIBLE))
            .forEach(field -> keys.add(field.key() + ".help"));
      }
      kind.fields(ProfileFields.POSSIBLE).forEach(field -> required(field, keys));
    }
    Stream.of(Field.Type.values()).forEach(type -> keys.add("type." + type.name().toLowerCase()));
    Stream.of(Sentence.values()).forEach(sentence -> keys.add(sentence.key()));
    return keys;
  }

  /** The keys of pages, of the ways to them, and of what they say of a kind of document. */
  private static Set<String> ofPages() {
    var keys = new TreeSet<String>();
    for (SitePage page : SitePage.all()) {
      keys.add(page.key() + ".title");
      if (page.place() == SectionHome.Place.HEADER) {
        keys.add("nav." + page.area());
      }
    }
    ShareImages.SECTIONS.forEach(section -> keys.add("share." + section));
    for (Scheme.ListKind list : Scheme.ListKind.values()) {
      keys.add(list.key() + ".intro");
    }
    for (DocumentType kind : DocumentType.documents()) {
      if (Field.named("example", kind.fields(ProfileFields.POSSIBLE)).isPresent()
          && kind != DocumentType.MENTOR) {
        keys.add("example." + kind.folder());
      }
    }
    keys.add(DocumentType.PAGE.folder() + ".one");
    for (DocumentType kind : ArticlePages.KINDS) {
      Stream.of(".title", ".one", ".intro").forEach(k -> keys.add(kind.folder() + k));
    }
    return keys;
  }

  private static void required(Field field, Set<String> keys) {
    if (field.required()) {
      keys.add(field.key() + ".help");
    }
    field.children().forEach(child -> required(child, keys));
  }

  private static boolean isThere(String key) {
    return english.contains(key)
        || english.contains(key + ".one") && english.contains(key + ".other");
  }

  @Test
  void noMessageIsThereTwice() throws IOException {
    List<String> keys =
        Files.readAllLines(Path.of("../templates/messages/en.properties")).stream()
            .filter(line -> line.matches("[\\w.-]+ =.*"))
            .map(line -> line.substring(0, line.indexOf(' ')))
            .toList();
    assertThat(keys).hasSize(english.size()).doesNotHaveDuplicates();
  }

  @Test
  void everyMessageThatIsAskedForIsThere() throws IOException {
    var asked = new TreeSet<String>(families());
    asked.addAll(ofFields());
    asked.addAll(ofPages());
    asked.addAll(found(IN_TEMPLATE, templates));
    asked.addAll(found(IN_JAVA, java));

    assertThat(asked).hasSizeGreaterThan(1000).allMatch(MessageKeysTest::isThere);
  }

  @Test
  void everyMessageIsAskedFor() throws IOException {
    Set<String> literal = found(LITERAL, java);
    literal.addAll(found(LITERAL, templates));
    Set<String> script = found(IN_SCRIPT, scripts);
    Set<String> composed = families();
    composed.addAll(ofFields());
    composed.addAll(ofPages());
    List<String> unused =
        english.stream()
            .filter(key -> !key.endsWith(".noun"))
            .filter(
                key ->
                    Stream.of(key, PluralCategory.base(key).orElse(key))
                        .noneMatch(
                            k -> literal.contains(k) || composed.contains(k) || given(k, script)))
            .toList();

    assertThat(unused).isEmpty();
  }

  private static boolean given(String key, Set<String> script) {
    return SCRIPTS.stream()
        .anyMatch(
            prefix -> key.startsWith(prefix) && script.contains(key.substring(prefix.length())));
  }

  @Test
  void aFamilyIsPutTogetherSomewhere() throws IOException {
    String code = java + templates + scripts;
    var lost = new ArrayList<String>();
    for (String key : families()) {
      boolean begins =
          Stream.iterate(key, k -> k.contains("."), k -> k.substring(0, k.lastIndexOf('.')))
              .map(k -> k.substring(0, k.lastIndexOf('.') + 1))
              .anyMatch(prefix -> code.contains("\"" + prefix + "\"") || inScript(prefix));
      boolean ends = code.contains("\"" + key.substring(key.lastIndexOf('.')) + "\"");
      if (!begins && !ends) {
        lost.add(key);
      }
    }
    assertThat(lost).isEmpty();
  }

  private static boolean inScript(String prefix) {
    return SCRIPTS.stream()
        .filter(prefix::startsWith)
        .map(given -> prefix.substring(given.length()))
        .anyMatch(
            rest -> rest.isEmpty() || scripts.contains("'" + rest) || scripts.contains("`" + rest));
  }
}
