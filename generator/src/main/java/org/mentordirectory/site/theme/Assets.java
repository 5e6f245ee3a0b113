package org.mentordirectory.site.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Picture;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.OutputFolder;
import org.mentordirectory.output.Sha256;

/**
 * The files that make the look of a site: styles, scripts, icons, the scheme's own pictures. They
 * lie in one folder, whose name is a hash of all of them, so that browsers may keep them for ever;
 * what one of them needs of another it finds from its own place.
 */
public final class Assets {
  /** Where they lie in the theme, and before the hash in the site. */
  static final String FOLDER = "assets/";

  /** What other sites know by its address: that has no hash. */
  private static final String SEARCH = "search.js";

  private static final int HASH_BYTES = 5;

  private final SortedMap<String, byte[]> files;
  private final String folder;

  private Assets(SortedMap<String, byte[]> files, String folder) {
    this.files = files;
    this.folder = folder;
  }

  /** None: pages beside the site have single files of the theme, under their own names. */
  static Assets none() {
    return new Assets(new TreeMap<>(), FOLDER);
  }

  /** Those of a site. */
  static Assets of(Theme theme, Templates templates, Content content) throws IOException, Refusal {
    var files = new TreeMap<String, byte[]>();
    for (String asset : theme.assets()) {
      if (!asset.endsWith(Modules.ENDING)) {
        files.put(asset.substring(FOLDER.length()), theme.asset(asset));
      }
    }
    templates
        .modules()
        .files()
        .forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    for (Map.Entry<String, String> picture : content.scheme().pictures().entrySet()) {
      Picture there = content.pictures().get(picture.getValue());
      if (there != null) {
        String address = Theme.picture(picture.getKey(), there.file());
        files.put(address.substring(FOLDER.length()), there.data());
      }
    }
    String colours = templates.render("shared/theme.css.ftl", Map.of());
    files.put("theme.css", colours.getBytes(StandardCharsets.UTF_8));
    return new Assets(files, FOLDER + hash(files) + "/");
  }

  private static String hash(SortedMap<String, byte[]> files) {
    var all = new StringBuilder();
    files.forEach((name, bytes) -> all.append(name + " " + Sha256.hex(bytes, Sha256.BYTES) + "\n"));
    return Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8), HASH_BYTES);
  }

  /** How many files there are. */
  public int size() {
    return files.size();
  }

  /** The folder from the root of the site, with {@code /} at its end. */
  public String folder() {
    return folder;
  }

  /** HTML that leads to the folder, of HTML in which templates say where a file is in the theme. */
  String addressed(String html) {
    return html.replace(Body.ROOT + FOLDER, Body.ROOT + folder);
  }

  /**
   * A file, or nothing where there is none.
   *
   * @param address from the root of the site
   */
  public Optional<byte[]> bytes(String address) {
    return address.startsWith(folder)
        ? Optional.ofNullable(files.get(address.substring(folder.length())))
        : Optional.empty();
  }

  /**
   * Writes all files.
   *
   * @return how many
   */
  public int write(OutputFolder site) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      site.bytes(folder + file.getKey(), file.getValue());
    }
    String module = folder.substring(FOLDER.length()) + SEARCH;
    site.text(FOLDER + SEARCH, "export * from './%s';\n".formatted(module));
    return files.size() + 1;
  }
}
