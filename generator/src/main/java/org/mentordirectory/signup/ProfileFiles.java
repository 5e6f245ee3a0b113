package org.mentordirectory.signup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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

  /** Puts a photo there; says whether it is there now, which it is not beside another one. */
  boolean createPhoto(String file, Path sent) throws IOException, Refusal {
    Path path = content.resolve(file);
    try {
      String stem = path.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
      for (String ending : new String[] {".jpg", ".jpeg", ".png", ".webp"}) {
        Path other = path.resolveSibling(stem + ending);
        if (Files.exists(other)) {
          return other.equals(path) && Files.mismatch(other, sent) < 0;
        }
      }
      OutputFile.create(path, Files.readAllBytes(sent));
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }
}
