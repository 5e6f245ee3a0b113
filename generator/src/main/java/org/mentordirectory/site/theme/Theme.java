package org.mentordirectory.site.theme;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Refusal;

/**
 * The look of a site: templates, assets and messages. Those of the scheme's own folder come before
 * those that travel inside the plugin, one file at a time; of messages, one message at a time.
 */
public final class Theme {
  private static final String BUILT_IN = "/mentordirectory/templates/";
  private static final String ASSETS = "assets/";

  private final Optional<Path> own;

  private Theme(Optional<Path> own) {
    this.own = own;
  }

  /** The theme of a scheme whose own files are in a folder, which need not be there. */
  public static Theme of(Path folder) throws IOException {
    return new Theme(
        Files.isDirectory(folder) ? Optional.of(folder.toRealPath()) : Optional.empty());
  }

  /** The theme that travels inside the plugin, and nothing else. */
  public static Theme builtIn() {
    return new Theme(Optional.empty());
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

  /** Whether the theme has a file; an address that leads upwards is none of its files. */
  public boolean has(String file) throws IOException {
    return !file.contains("..")
        && (ownFile(file).isPresent() || Theme.class.getResource(BUILT_IN + file) != null);
  }

  /** Opens a file of the theme. */
  public InputStream open(String file) throws IOException, Refusal {
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

  private Optional<Path> ownFile(String file) throws IOException {
    Optional<Path> path = own.map(folder -> folder.resolve(file)).filter(Files::isRegularFile);
    // A link could lead anywhere on the machine that builds.
    return path.isPresent() && path.get().toRealPath().startsWith(own.orElseThrow())
        ? path
        : Optional.empty();
  }

  /** The names of the files that a site takes as they are: style, scripts, icons. */
  public SortedSet<String> assets() throws IOException {
    var assets = new TreeSet<String>(builtInAssets());
    if (own.isPresent()) {
      for (String asset : assets(own.get().resolve("assets"))) {
        if (ownFile(asset).isPresent()) {
          assets.add(asset);
        }
      }
    }
    return assets;
  }

  private static List<String> builtInAssets() throws IOException {
    URI uri = uri(BUILT_IN + ASSETS);
    if (!uri.getScheme().equals("jar")) {
      return assets(Path.of(uri));
    }
    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
      return assets(jar.getPath(BUILT_IN, "assets"));
    }
  }

  /** The address of the scheme's logo, whatever the name of the file in the content folder. */
  public static String logo(String name) {
    return "assets/logo" + name.substring(Math.max(0, name.lastIndexOf('.')));
  }

  private static List<String> assets(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> ASSETS + folder.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }

  private static URI uri(String resource) {
    try {
      return Theme.class.getResource(resource).toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e); // class loaders give proper addresses
    }
  }
}
