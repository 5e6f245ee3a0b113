package org.mentordirectory.check.rule;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Photo;
import org.mentordirectory.content.picture.PictureFile;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Quoted;
import org.mentordirectory.finding.Trusted;
import org.mentordirectory.words.Nearest;

/**
 * Each photo belongs to one profile, and is a picture that the build can make small without harm:
 * the formats it knows, and a size that no forgery of a header can turn against its memory.
 * Pictures in the texts of profiles are refused, since the site does not show them.
 */
public final class PhotoRule implements Rule {
  private static final long MOST_BYTES = 5L * 1024 * 1024;

  @Override
  public void check(Content content, Report report) {
    Set<String> slugs = new LinkedHashSet<>();
    content.mentors().forEach(mentor -> slugs.add(mentor.slug()));
    var nearest = new Nearest(slugs);
    Map<String, Photo> first = new HashMap<>();
    content.photos().parallelStream()
        .filter(photo -> photo.bytes() <= MOST_BYTES)
        .forEach(photo -> photo.small().get()); // over all cores, as it takes a while
    for (Photo photo : content.photos()) {
      Photo other = first.putIfAbsent(photo.slug().toLowerCase(Locale.ROOT), photo);
      if (other != null) {
        report.error(
            at(photo), "%s is a photo of the same mentor; keep one of the two", other.file());
      } else if (!slugs.contains(photo.slug())) {
        orphan(photo, nearest.to(photo.slug()), report);
      }
      picture(photo, report);
    }
    content.documents().forEach(document -> inText(document, content.photos(), report));
  }

  private static void orphan(Photo photo, Optional<String> nearest, Report report) {
    String ending = photo.file().substring(photo.file().lastIndexOf('.'));
    report.error(
        at(photo),
        "no profile is called `%s.md`; %s",
        photo.slug(),
        Report.advice(
            nearest.map(slug -> slug + ending),
            "give the photo the name of its profile, or take it out"));
  }

  private static void picture(Photo photo, Report report) {
    String ending = photo.file().substring(photo.file().lastIndexOf('.') + 1);
    Optional<PictureFile.Format> promised = PictureFile.Format.ofEnding(ending);
    Optional<PictureFile.Format> found;
    try {
      found = PictureFile.format(photo.path());
    } catch (IOException e) {
      report.error(at(photo), "the photo can't be read; put it here again");
      return;
    }
    if (found.isEmpty()) {
      report.error(
          at(photo),
          "the photo is no JPEG, PNG or WebP file; open it and export it as one of them");
      return;
    }
    if (!promised.equals(found)) {
      report.error(
          at(photo),
          "the photo is a %s file; rename it to `%s.%s`",
          found.get(),
          photo.slug(),
          found.get().ending());
    }
    size(photo, found.get(), report);
  }

  private static void size(Photo photo, PictureFile.Format format, Report report) {
    if (photo.bytes() > MOST_BYTES) {
      report.error(at(photo), "the photo is larger than 5 MB; make it smaller");
    } else if (photo.small().get().isEmpty()) {
      PictureFile.size(photo.path(), format)
          .filter(size -> !size.isOfPhoto())
          .ifPresentOrElse(
              size -> shape(photo, size, report),
              () -> report.error(at(photo), "the photo is damaged; open it and export it again"));
    }
  }

  private static void shape(Photo photo, PictureFile.Size size, Report report) {
    if (size.millions() >= PictureFile.Size.MOST_MILLIONS) {
      report.error(
          at(photo),
          "the photo has %d million pixels; make it smaller than %d million",
          size.millions(),
          PictureFile.Size.MOST_MILLIONS);
    } else {
      report.error(
          at(photo),
          "the photo has %d × %d pixels; cut it so that no side has more than %d, nor more than"
              + " %d times those of the other",
          size.width(),
          size.height(),
          PictureFile.Size.LONGEST,
          PictureFile.Size.MOST_TIMES);
    }
  }

  private static void inText(Document document, List<Photo> photos, Report report) {
    for (Body.Link link : document.body().links()) {
      if (link.picture() && document.kind() == DocumentType.MENTOR) {
        report.error(
            link.at(),
            "pictures in texts are not shown; put one photo beside the profile as `%s.jpg`%s",
            document.slug(),
            thereAre(photos));
      }
    }
  }

  private static Trusted thereAre(List<Photo> photos) {
    return photos.isEmpty() || photos.size() > Quoted.SHORT
        ? new Trusted("")
        : Trusted.filled(
            " (the photos there are %s)", new Quoted(photos.stream().map(Photo::file).toList()));
  }

  private static Position at(Photo photo) {
    return Position.startOf(photo.file());
  }
}
