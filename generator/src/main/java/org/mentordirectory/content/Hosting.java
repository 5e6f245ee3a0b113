package org.mentordirectory.content;

import java.util.List;
import java.util.Optional;
import org.mentordirectory.finding.Position;
import org.mentordirectory.words.Word;

/**
 * What a scheme says of the place where its site is published.
 *
 * @param host the host whose files the build writes
 * @param compressed whether a compressed copy lies beside each file that is worth it
 * @param moved pages that have another address now
 */
public record Hosting(Optional<Host> host, boolean compressed, List<Moved> moved) {
  /**
   * A page that has another address now.
   *
   * @param from the address that it had, from the root of the site, with {@code /} at its end
   * @param to the address that it has, likewise
   */
  public record Moved(String from, String to, Position at) {}

  /** Who learns from files in the site what no page can say: headers and redirects. */
  public enum Host implements Word {
    /** A folder on a server that runs Apache. */
    APACHE(".htaccess"),
    /** Cloudflare Pages. */
    CLOUDFLARE("_headers", "_redirects"),
    /** GitLab Pages. */
    GITLAB("_redirects"),
    /** Netlify. */
    NETLIFY("_headers", "_redirects");

    private final List<String> files;

    Host(String... files) {
      this.files = List.of(files);
    }

    /** The names of its files, at the root of the site. */
    public List<String> files() {
      return files;
    }
  }
}
