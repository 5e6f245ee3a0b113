package org.mentordirectory.signup;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.zip.CRC32;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Slug;

/** The name of the file for somebody or something new; the same each time. */
final class FileName {
  private FileName() {}

  /**
   * The file's name without its ending.
   *
   * @param title of the document; the name of a person may have no letter that a file's name can
   *     have, and then numbers stand for it
   */
  static String of(DocumentType kind, String title, Scheme scheme) {
    String slug = Slug.of(title);
    if (slug.isEmpty()) {
      var sum = new CRC32();
      sum.update(Normalizer.normalize(title, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8));
      return String.format(Locale.ROOT, "%s-%08x", Slug.of(kind.name()), sum.getValue());
    }
    boolean reserved = kind == DocumentType.MENTOR && scheme.reservedNames().contains(slug);
    return reserved || Slug.isDevice(slug) ? slug + "-1" : slug;
  }
}
