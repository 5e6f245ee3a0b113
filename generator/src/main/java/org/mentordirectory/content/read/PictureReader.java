package org.mentordirectory.content.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mentordirectory.content.Picture;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.picture.PictureFile;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;

/** Finds the pictures that {@code scheme.yaml} names, and makes sure that they can be shown. */
record PictureReader(Path root, Consumer<Finding> findings) {
  private static final int MOST_KILOBYTES = 200;
  private static final Pattern NAME = Pattern.compile("[^/\\\\\\p{Cntrl}]+");
  private static final List<String> ENDINGS = List.of("svg", "png", "jpg", "webp");

  /** Those that can be shown, by their names. */
  Map<String, Picture> read(Scheme scheme) throws IOException {
    var pictures = new HashMap<String, Picture>();
    for (Map.Entry<String, String> picture : scheme.pictures().entrySet()) {
      boolean isLogo = !picture.getKey().equals(Scheme.PICTURE);
      Position at = scheme.front().inside(isLogo ? "theme" : "home").placeOf(picture.getKey());
      read(picture.getValue(), isLogo ? "logo" : "picture", at)
          .ifPresent(read -> pictures.put(picture.getValue(), read));
    }
    return pictures;
  }

  private Optional<Picture> read(String name, String noun, Position at) throws IOException {
    if (!NAME.matcher(name).matches()) {
      return report(
          at,
          "the " + noun + " must lie beside scheme.yaml; put it there, and write its name alone");
    }
    Path path = root.resolve(name);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    if (!ENDINGS.contains(ending)) {
      return report(
          at,
          "the "
              + noun
              + " must be a file that ends in `.svg`, `.png`, `.jpg` or `.webp`; export it as one");
    }
    if (Files.isSymbolicLink(path)) {
      return report(
          at, "the " + noun + " is a symbolic link; put the file itself beside scheme.yaml");
    }
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return report(
          at,
          "there is no file `" + name + "` beside scheme.yaml; put it there, or correct the name");
    }
    if (Files.size(path) > MOST_KILOBYTES * 1024L) {
      return report(
          at, "the %s is larger than %s KB; make it smaller".formatted(noun, MOST_KILOBYTES));
    }
    Optional<PictureFile.Format> format = PictureFile.Format.ofEnding(ending);
    if (format.isEmpty()) {
      byte[] svg =
          new SvgReader().read(path, name, MOST_KILOBYTES, ReaderRule.LOGO.key(), findings);
      return svg.length == 0 ? Optional.empty() : Optional.of(new Picture(name, svg));
    }
    Optional<byte[]> anew = PictureFile.logo(path, format.get());
    return anew.isEmpty()
        ? report(
            at,
            "the "
                + noun
                + " can't be read as what its name says, or has more than 4 million pixels; export"
                + " it again, smaller")
        : anew.map(data -> new Picture(name, data));
  }

  private Optional<Picture> report(Position at, String sentence) {
    findings.accept(Finding.error(at, ReaderRule.LOGO.key(), sentence));
    return Optional.empty();
  }
}
