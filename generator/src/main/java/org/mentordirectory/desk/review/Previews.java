package org.mentordirectory.desk.review;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.read.Fragment;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.OutputFolder;
import org.mentordirectory.review.ProfileReview;
import org.mentordirectory.review.Review;
import org.mentordirectory.site.Photos;
import org.mentordirectory.site.page.Card;
import org.mentordirectory.site.page.Cards;
import org.mentordirectory.site.page.Profiles;
import org.mentordirectory.site.theme.Frame;
import org.mentordirectory.site.theme.Html;

/**
 * Profiles as readers see them, to stand several on one page that is not the site: their links lead
 * to the published site or nowhere, their headings are lower, their anchors their own. They may be
 * profiles that the checks refuse.
 */
final class Previews {
  private final Frame frame;
  private final OutputFolder folder;
  private final Profiles profiles;
  private final Set<String> broken;

  /**
   * Previews for one page.
   *
   * @param folder of the page, where photos go
   */
  Previews(Frame frame, Review review, OutputFolder folder) {
    this.frame = frame;
    this.folder = folder;
    this.profiles = new Profiles(frame.scheme(), frame.messages(), Map.of(), List.of());
    // No picture is opened that the checks refuse: some are made to be too large for any machine.
    this.broken =
        Stream.of(
                review.older().stream(),
                review.findings().stream(),
                review.profiles().stream().flatMap(profile -> profile.findings().stream()))
            .flatMap(findings -> findings)
            .map(ProfileReview.Found::finding)
            .filter(Finding::isError)
            .map(finding -> finding.at().file())
            .collect(Collectors.toSet());
  }

  /**
   * A profile.
   *
   * @param id unique on the page
   * @param level of the heading with the name, below which those of the text come
   */
  Profiles.Profile of(Mentor mentor, String id, int level) throws IOException {
    var photos = new TreeMap<String, String>();
    @Nullable String photo = photo(mentor, id);
    if (photo != null) {
      photos.put(mentor.slug(), photo);
    }
    Card card = new Cards(frame.scheme(), frame.messages(), photos).card(mentor);
    return profiles.preview(mentor, card, body(mentor.document().body(), id, level));
  }

  private @Nullable String photo(Mentor mentor, String id) throws IOException {
    if (mentor.photo().isEmpty() || broken.contains(mentor.photo().get().file())) {
      return null;
    }
    try {
      return id + "/" + Photos.write(List.of(mentor), folder.inside(id)).get(mentor.slug());
    } catch (Refusal e) {
      return null; // the checks say so
    }
  }

  private Html body(Body body, String id, int level) {
    String html = Fragment.of(body.html()).within(id + ".", level - 1);
    return new Html(html.replace(String.valueOf(Body.ROOT), frame.scheme().address().toString()));
  }
}
