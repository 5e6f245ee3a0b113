package org.mentordirectory.signup;

import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;
import org.mentordirectory.content.Photo;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;

/**
 * A profile and its photo in one file, as the form to become a mentor saves them: below the text
 * stands the picture in base64, in a comment that begins with {@link Photo#IN_TEXT}. Mail programs
 * and forges leave that alone, whatever they do to the ends of its lines.
 *
 * @param text of the profile alone
 */
record PhotoInText(String text, Optional<byte[]> photo) {
  private static final String END = "-->";

  /** Takes the two apart; a photo that can't be used is left out, and that is said. */
  static PhotoInText in(String whole, Position at, Consumer<Finding> remarks) {
    int start = whole.indexOf(Photo.IN_TEXT);
    if (start < 0) {
      return new PhotoInText(whole, Optional.empty());
    }
    int end = whole.indexOf(END, start);
    String picture =
        whole.substring(start + Photo.IN_TEXT.length(), end < 0 ? whole.length() : end);
    String behind = end < 0 ? "" : whole.substring(end + END.length()).stripLeading();
    Optional<byte[]> photo = end < 0 ? Optional.empty() : decoded(picture);
    if (photo.isEmpty()) {
      remarks.accept(
          Finding.warning(
              at.at((int) whole.substring(0, start + 1).lines().count() + 1),
              "the photo in this file is damaged and was left out; send it as a file of its own"));
    }
    return new PhotoInText(whole.substring(0, start) + behind, photo);
  }

  private static Optional<byte[]> decoded(String base64) {
    try {
      return Optional.of(Base64.getMimeDecoder().decode(base64)).filter(bytes -> bytes.length > 0);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
