package org.mentordirectory.site;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Photo;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.OutputFolder;
import org.mentordirectory.site.theme.Parallel;

/** The photos of the mentors, as the site shows them. */
public final class Photos {
  private Photos() {}

  /**
   * Writes the photos of the listed mentors.
   *
   * @param folder the root of the new site
   * @return their addresses from the root of the site, by slug
   * @throws Refusal if a photo cannot be read
   */
  public static Map<String, String> write(List<Mentor> mentors, OutputFolder folder)
      throws IOException, Refusal {
    var addresses = new ConcurrentHashMap<String, String>();
    Parallel.forEach(
        mentors.stream().filter(mentor -> mentor.photo().isPresent()).toList(),
        mentor -> {
          String address = mentor.document().address() + "photo.jpg";
          Photo photo = mentor.photo().orElseThrow();
          Optional<byte[]> small = photo.small().get();
          if (small.isEmpty()) {
            throw new Refusal(
                "%s cannot be read as a picture; save it again as JPEG or PNG"
                    .formatted(photo.file()));
          }
          folder.bytes(address, small.get());
          addresses.put(mentor.slug(), address);
        });
    return new TreeMap<>(addresses);
  }
}
