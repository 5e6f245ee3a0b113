package org.mentordirectory.site.theme;

import java.util.Base64;
import org.mentordirectory.output.Sha256;

/**
 * Structured data inside a page. Browsers never run it; the Content Security Policy names its hash
 * all the same, so that no reader of the page takes it for a stranger's script.
 *
 * @param json for a {@code script} element
 * @param hash the SHA-256 of the JSON in Base64, as the policy wants it
 * @see <a href="https://www.w3.org/TR/CSP3/#grammardef-hash-source">CSP, hash-source</a>
 */
record DataBlock(Html json, String hash) {
  static DataBlock of(Object data) {
    String json = Json.text(data);
    return new DataBlock(new Html(json), Base64.getEncoder().encodeToString(Sha256.of(json)));
  }
}
