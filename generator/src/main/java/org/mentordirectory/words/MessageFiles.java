package org.mentordirectory.words;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Where messages are: a file a language, {@code messages/cy.properties}, in the plugin and in a
 * scheme's own theme, whose messages come before the built-in ones, one by one.
 *
 * @param theme the folder of the scheme's own theme, if it has one
 */
public record MessageFiles(Optional<Path> theme) {
  /** The language that has every message. */
  public static final String ENGLISH = "en";

  private static final String ENDING = ".properties";
  private static final String BUILT_IN = "/mentordirectory/templates/";

  /** The built-in files that were read, by language; they are the same as long as this runs. */
  private static final Map<String, MessageFile> READ = new ConcurrentHashMap<>();

  /** The messages that travel inside the plugin, and no others. */
  public static MessageFiles builtIn() {
    return new MessageFiles(Optional.empty());
  }

  /** Those of a theme in a folder, which need not be there. */
  public static MessageFiles of(Path theme) {
    return new MessageFiles(Optional.of(theme).filter(Files::isDirectory));
  }

  /** Those of the theme beside a content folder. */
  public static MessageFiles beside(Path content) {
    return of(content.toAbsolutePath().resolveSibling("templates"));
  }

  /** The name of a language's file in a theme. */
  public static String name(String language) {
    return "messages/" + language + ENDING;
  }

  /** The messages of a language, English where it has none. */
  public Messages in(String language) throws IOException {
    return Messages.of(language, texts(language), texts(ENGLISH));
  }

  /** The messages of a language, and of every other that there is a file of. */
  public List<Messages> all(String first) throws IOException {
    var languages = new TreeSet<String>(List.of(first, ENGLISH));
    Optional<Path> folder = theme.map(path -> path.resolve("messages")).filter(Files::isDirectory);
    if (folder.isPresent()) {
      try (Stream<Path> files = Files.list(folder.get())) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(ENDING))
            .forEach(name -> languages.add(name.substring(0, name.length() - ENDING.length())));
      }
    }
    var all = new ArrayList<Messages>();
    for (String language : languages) {
      all.add(in(language));
    }
    return all;
  }

  private Map<String, String> texts(String language) throws IOException {
    var texts = new HashMap<String, String>();
    builtIn(language).ifPresent(file -> texts.putAll(file.texts()));
    own(language).ifPresent(file -> texts.putAll(file.texts()));
    return texts;
  }

  /** The built-in file of a language, if there is one. */
  public static Optional<MessageFile> builtIn(String language) throws IOException {
    MessageFile before = READ.get(language);
    if (before != null) {
      return Optional.of(before);
    }
    try (InputStream stream = MessageFiles.class.getResourceAsStream(BUILT_IN + name(language))) {
      if (stream == null) {
        return Optional.empty();
      }
      MessageFile file = MessageFile.read(stream);
      READ.put(language, file);
      return Optional.of(file);
    }
  }

  /** The scheme's own file of a language, if it has one; a link that leads elsewhere is none. */
  public Optional<MessageFile> own(String language) throws IOException {
    Optional<Path> file =
        theme.map(folder -> folder.resolve(name(language))).filter(Files::isRegularFile);
    // A link could lead anywhere on the machine that builds.
    if (file.isEmpty() || !file.get().toRealPath().startsWith(theme.orElseThrow().toRealPath())) {
      return Optional.empty();
    }
    try (InputStream stream = Files.newInputStream(file.get())) {
      return Optional.of(MessageFile.read(stream));
    }
  }
}
