package org.mentordirectory.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentordirectory.review.Repository.ADA;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.review.ProfileReview.Kind;

/** What a coordinator is told of the photos of a branch. */
class PhotoReviewTest {
  @TempDir private Path temp;
  private Repository fork;

  @BeforeEach
  void someoneForks() {
    fork = Repository.ofScheme(temp).fork("Cara Whitlock");
  }

  @Test
  void aPhotoWithThePlaceInItHasToBeMadeAnew() throws Exception {
    byte[] photo = "\u00ff\u00d8Exif\0\0 GPSLatitude".getBytes(StandardCharsets.ISO_8859_1);
    fork.put("content/mentors/ada-smith.jpg", photo).commit("Photo");

    ProfileReview ada = ReviewTest.only(fork.review("ada"));

    assertThat(ada.kind()).isEqualTo(Kind.CHANGED);
    assertThat(ReviewTest.sentences(ada))
        .contains("FINE There is a new photo.")
        .anyMatch(s -> s.startsWith("MEND `mentors/ada-smith.jpg` holds the place"));
    assertThat(ada.questions())
        .contains("Does the photo show `Ada Smith` alone, and did they agree to it?");
  }

  @Test
  void aPhotoThatStaysBehindIsNoticed() throws Exception {
    fork.put("content/mentors/ada-smith.jpg", new byte[] {1}).commit("Photo");
    fork.git("push", "-q", "origin", "HEAD:main").git("fetch", "-q").delete(ADA);

    assertThat(ReviewTest.only(fork.review()).questions())
        .contains("The photo is still there: remove it as well.");
  }
}
