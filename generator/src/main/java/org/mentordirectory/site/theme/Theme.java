package org.mentordirectory.site.theme;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.words.BuiltInFiles;
import org.mentordirectory.words.MessageFiles;
import org.mentordirectory.words.Messages;

/**
 * The look of a site: templates, assets and messages. Those of the scheme's own folder come before
 * those that travel inside the plugin, one file at a time; of messages, one message at a time.
 */
public final class Theme {
  private static final String BUILT_IN = "/mentordirectory/templates/";

  private final Optional<Path> own;

  private final MessageFiles messages;

  private Theme(Optional<Path> own, MessageFiles messages) {
    this.own = own;
    this.messages = messages;
  }

  /** The theme of a scheme whose own files are in a folder, which need not be there. */
  public static Theme of(Path folder) throws IOException {
    return new Theme(
        Files.isDirectory(folder) ? Optional.of(folder.toRealPath()) : Optional.empty(),
        MessageFiles.of(folder));
  }

  /** The theme that travels inside the plugin, in the scheme's own words, for a coordinator. */
  public static Theme ofDesk(Path content) {
    return new Theme(Optional.empty(), MessageFiles.beside(content));
  }

  /** Where templates are found; what leads out of the scheme's folder is not. */
  TemplateLoader loader() throws IOException {
    var builtIn = new ClassTemplateLoader(Theme.class, BUILT_IN);
    return own.isEmpty()
        ? builtIn
        : new MultiTemplateLoader(new TemplateLoader[] {new OwnTemplates(), builtIn});
  }

  private final class OwnTemplates extends FileTemplateLoader {
    OwnTemplates() throws IOException {
      super(own.orElseThrow().toFile());
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
      return ownFile(name).isPresent() ? super.findTemplateSource(name) : null;
    }
  }

  /** Opens a file of the theme. */
  InputStream open(String file) throws IOException, Refusal {
    List<InputStream> all = all(file);
    if (all.isEmpty()) {
      throw new Refusal(
          "the theme has no file `%s`; put it there, or take out what names it", file);
    }
    for (InputStream other : all.subList(0, all.size() - 1)) {
      other.close();
    }
    return all.get(all.size() - 1);
  }

  /** Opens the files of a name: the built-in one, if there is one, and then the scheme's own. */
  List<InputStream> all(String file) throws IOException {
    var all = new ArrayList<InputStream>();
    InputStream builtIn = Theme.class.getResourceAsStream(BUILT_IN + file);
    if (builtIn != null) {
      all.add(builtIn);
    }
    Optional<Path> mine = ownFile(file);
    if (mine.isPresent()) {
      all.add(Files.newInputStream(mine.get()));
    }
    return all;
  }

  /** The texts of the files of a name, in the same order. */
  List<String> texts(String file) throws IOException {
    var texts = new ArrayList<String>();
    for (InputStream stream : all(file)) {
      try (stream) {
        texts.add(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  /** The messages of a language, English where it has none. */
  public Messages messages(String language) throws IOException {
    return messages.in(language);
  }

  /** A file of the theme as visitors get it. */
  public byte[] asset(String name) throws IOException, Refusal {
    try (InputStream in = open(name)) {
      byte[] bytes = in.readAllBytes();
      return name.endsWith(".js")
          ? Script.withoutComments(new String(bytes, StandardCharsets.UTF_8))
              .getBytes(StandardCharsets.UTF_8)
          : bytes;
    }
  }

  private Optional<Path> ownFile(String file) throws IOException {
    Optional<Path> path = own.map(folder -> folder.resolve(file)).filter(Files::isRegularFile);
    // A link could lead anywhere on the machine that builds.
    return path.isPresent() && path.get().toRealPath().startsWith(own.orElseThrow())
        ? path
        : Optional.empty();
  }

  /** The names of the files that a site takes as they are: style, scripts, icons. */
  SortedSet<String> assets() throws IOException {
    var assets = new TreeSet<String>(builtIn(Assets.FOLDER));
    assets.addAll(ownAssets());
    return assets;
  }

  /** The names of the scheme's own assets. */
  List<String> ownAssets() throws IOException {
    var assets = new ArrayList<String>();
    if (own.isPresent()) {
      for (String file : BuiltInFiles.below(own.get().resolve(Assets.FOLDER))) {
        String asset = Assets.FOLDER + file;
        if (ownFile(asset).isPresent()) {
          assets.add(asset);
        }
      }
    }
    return assets;
  }

  /** The names of the assets that travel inside the plugin. */
  static List<String> builtInAssets() throws IOException {
    return builtIn(Assets.FOLDER);
  }

  /** The names of the templates that travel inside the plugin. */
  static List<String> builtInTemplates() throws IOException {
    return builtIn("").stream().filter(Theme::isTemplate).toList();
  }

  /** The names of the scheme's own templates. */
  List<String> ownTemplates() throws IOException {
    var templates = new ArrayList<String>();
    for (String file : own.isEmpty() ? List.<String>of() : BuiltInFiles.below(own.get())) {
      if (isTemplate(file) && ownFile(file).isPresent()) {
        templates.add(file);
      }
    }
    return templates;
  }

  private static boolean isTemplate(String file) {
    return file.matches(".*\\.ft(l|lh|lx)");
  }

  private static List<String> builtIn(String folder) throws IOException {
    return BuiltInFiles.below(BUILT_IN + folder).stream().map(folder::concat).toList();
  }

  /**
   * The address of a picture that the scheme names, whatever the name of the file in the content
   * folder; one in WebP is published as PNG, which documents for print can hold.
   *
   * @param role such as {@code logo}
   */
  public static String picture(String role, String name) {
    String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
    return Assets.FOLDER + role + (ending.equals(".webp") ? ".png" : ending);
  }
}
