package org.mentordirectory.signup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Position;

/**
 * The photos among what people sent, and whose they are: of the file or the person that they are
 * called like, of the only profile if there is only one photo, or of a profile that is there
 * already.
 */
final class SentPhotos {
  private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(jpe?g|png|webp)");

  private final Map<String, SentPhoto> photos = new LinkedHashMap<>();
  private final Consumer<Finding> remarks;

  SentPhotos(Consumer<Finding> remarks) {
    this.remarks = remarks;
  }

  /** Whether a file is a photo by its name. */
  static boolean isPhoto(Path file) {
    return PICTURE.matcher(file.getFileName().toString()).matches();
  }

  /** The name of a file without its ending, in small letters. */
  static String stem(String file) {
    return file.toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]+$", "");
  }

  static String stem(Path file) {
    return stem(file.getFileName().toString());
  }

  void add(Path file) {
    SentPhoto other = photos.putIfAbsent(stem(file), SentPhoto.of(file));
    if (other != null) {
      report(
          Position.of(file),
          "this was not read; %s is a photo of the same person",
          other.path().getFileName());
    }
  }

  /**
   * What people sent with their photos, those that came alone at the end.
   *
   * @param texts that were sent
   * @param sent what could be read of them
   * @param there the profiles that are there
   * @param fields of profiles
   */
  List<SignupRow> of(
      List<Path> texts,
      List<SignupRow> sent,
      List<Mentor> there,
      Scheme scheme,
      List<Field> fields) {
    var all = new ArrayList<SignupRow>();
    for (SignupRow row : sent) {
      Optional<SentPhoto> photo =
          Optional.ofNullable(photos.remove(stem(row.from().file())))
              .or(() -> Optional.ofNullable(photos.remove(slug(row, scheme))));
      if (photo.isPresent() && row.photo().isPresent()) {
        report(row.from(), "the photo in this file was left out; another came beside it");
      }
      all.add(photo.map(row::with).orElse(row));
    }
    photos.keySet().removeAll(texts.stream().map(SentPhotos::stem).toList());
    for (Map.Entry<String, SentPhoto> left : photos.entrySet()) {
      SentPhoto photo = left.getValue();
      Optional<Mentor> mentor =
          there.stream().filter(one -> one.slug().equals(left.getKey())).findFirst();
      if (mentor.isPresent()) {
        var name = new ProfileAnswers(Map.of("name", List.of(mentor.get().name())), "");
        all.add(
            new SignupRow(
                fields,
                photo.at(),
                name,
                Optional.empty(),
                Map.of(),
                false,
                Optional.of(photo),
                List.of(),
                Map.of()));
      } else if (photos.size() == 1
          && texts.size() == 1
          && sent.size() == 1
          && all.get(0).photo().isEmpty()) {
        remarks.accept(
            Finding.note(
                photo.at(),
                "this was taken for the photo of the only profile, "
                    + OneLine.of(sent.get(0).from().file())));
        all.set(0, all.get(0).with(photo));
      } else {
        report(photo.at(), "no profile of this name came with the photo; name it like its profile");
      }
    }
    return all;
  }

  private static String slug(SignupRow row, Scheme scheme) {
    return FileName.of(DocumentType.MENTOR, row.answers().one("name"), scheme);
  }

  private void report(Position at, String sentence, Object... values) {
    remarks.accept(Finding.warning(at, OneLine.filled(sentence, values)));
  }
}
