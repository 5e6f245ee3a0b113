package org.mentordirectory.signup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.OutputFile;

/** Writes files of the content folder; never over something that it was not told of. */
final class ProfileFiles {
  private final Path content;

  ProfileFiles(Path content) {
    this.content = content;
  }

  /** The name of the photo beside a profile. */
  static String photo(String file, Path sent) {
    String name = sent.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return file.substring(0, file.length() - "md".length())
        + (ending.equals("jpeg") ? "jpg" : ending);
  }

  /** Writes a file that is not there yet. */
  void create(String file, String text) throws IOException, Refusal {
    OutputFile.create(content.resolve(file), text.getBytes(StandardCharsets.UTF_8));
  }

  /** Replaces a file in one step, if it still is what it was. */
  void replace(String file, String before, String text) throws IOException, Refusal {
    Path path = content.resolve(file);
    if (!Files.readString(path).equals(before)) {
      throw new Refusal(file + " was changed in the meantime; import once more");
    }
    OutputFile.write(path, text);
  }

  /** The photo that a profile has. */
  private Optional<Path> photoOf(String profile) {
    Path path = content.resolve(profile);
    String stem = path.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    return Stream.of(".jpg", ".jpeg", ".png", ".webp")
        .map(ending -> path.resolveSibling(stem + ending))
        .filter(Files::exists)
        .findFirst();
  }

  /** Whether what was sent has a photo, and a profile not this very one. */
  boolean isNew(Optional<Path> sent, String profile) throws IOException {
    Optional<Path> there = photoOf(profile);
    return sent.isPresent() && (there.isEmpty() || Files.mismatch(there.get(), sent.get()) >= 0);
  }

  /**
   * Puts a photo beside a profile. One that is there is only replaced where that is said, and goes
   * when the new one has come.
   *
   * @return what a person should know
   */
  String putPhoto(String profile, Path sent, boolean overwrite) throws IOException, Refusal {
    String file = photo(profile, sent);
    Path path = content.resolve(file);
    Optional<Path> there = photoOf(profile);
    if (there.isEmpty()) {
      OutputFile.create(path, Files.readAllBytes(sent));
      return "wrote " + file;
    }
    String old = DocumentType.MENTOR.folder() + "/" + there.get().getFileName();
    if (!overwrite) {
      return "kept the photo that is there, %s (--overwrite replaces it)".formatted(old);
    }
    OutputFile.write(path, Files.readAllBytes(sent));
    if (!there.get().equals(path)) {
      Files.delete(there.get());
    }
    return "wrote %s in place of the photo that was there, %s".formatted(file, old);
  }
}
