package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** Addresses that scheme.yaml has or asks for: of the coordinator, the site, the repository. */
class SchemeAddressTest {
  private final SchemeFolder folder;

  SchemeAddressTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  @Test
  void theSchemeIsReachedAtARealAddress() {
    folder.put("scheme.yaml", Draft.scheme().with("contact: coordinator"));
    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:2:10: error: the scheme's own contact can't be `coordinator`; give the"
                + " coordinator's address, such as `mailto:mentoring@example.org` [address]");

    folder.put("scheme.yaml", Draft.scheme().with("contact: mentoring@example.org"));
    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:2:10: error: `mentoring@example.org` lacks its beginning; write"
                + " `mailto:mentoring@example.org` [address]");
  }

  @Test
  void theRepositoryIsAtASecureAddress() {
    folder.put("scheme.yaml", Draft.scheme().with("repository: {url: 'git@github.com:a/b'}"));

    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:7:19: error: `git@github.com:a/b` is no address; it must begin with"
                + " `https://` or `mailto:` [address]");
  }

  @Test
  void aRepositoryHasNoMailbox() {
    folder.put("scheme.yaml", Draft.scheme().with("repository: {url: 'mailto:a@example.org'}"));

    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:7:19: error: a repository has no mailbox; give its `https:` address"
                + " [address]");
  }

  @Test
  void aPublishedSchemeIsAtASecureAddress() {
    Draft published = Draft.scheme().with("published: true");
    folder.put("scheme.yaml", published.with("address: https://example.org/mentors/"));
    assertThat(folder.findings()).isEmpty();

    folder.put("scheme.yaml", published.with("address: http://example.org/mentors/"));
    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:8:10: error: `http://example.org/mentors/` isn't secure; write"
                + " `https://example.org/mentors/` [address]");

    folder.put("scheme.yaml", Draft.scheme().with("address: http://127.0.0.1:8080/"));
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aPublishedSchemeSaysWhereItIs() {
    folder.put("scheme.yaml", Draft.scheme().with("published: true"));

    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:7:12: warning: the scheme is published and its pages don't know where; add"
                + " `address: https://mentors.example.org/` with the address of the site"
                + " [address]");
  }

  @Test
  void anAddressOfTheSchemesOwnIsOneAsWell() throws Exception {
    folder.put("scheme.yaml", Draft.scheme().with("fields: {papers: {kind: address}}"));
    folder.put("mentors/a.md", Draft.mentor("A").with("papers: 'javascript:alert(1)'"));

    assertThat(folder.findings())
        .singleElement()
        .asString()
        .startsWith("mentors/a.md:10:9: error: ")
        .endsWith("[address]");
  }
}
