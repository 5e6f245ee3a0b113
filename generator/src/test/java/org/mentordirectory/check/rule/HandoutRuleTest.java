package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class HandoutRuleTest {
  private final SchemeFolder folder;

  HandoutRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
    folder.put("guidance/faq.md", Draft.page("Questions"));
  }

  private void scheme(String lines) {
    folder.put(
        "scheme.yaml", "name: Example Scheme\ncontact: mailto:mentoring@example.org\n" + lines);
  }

  @Test
  void aHandbookOfPagesThatAreTherePasses() {
    scheme("handbooks:\n  - {name: mentors, title: For mentors, contents: [guidance/faq]}\n");

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aPageOrFormThatIsNotThereNamesTheNearest() {
    scheme(
        "pack: [agreement]\nhandbooks:\n"
            + "  - {name: mentors, title: For mentors, contents: [guidance/fqa]}\n");

    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:3:8: error: there is no form `agreement`; take it out, or correct its name"
                + " [handout]",
            "scheme.yaml:5:52: error: there is no page `guidance/fqa`; did you mean"
                + " `guidance/faq`? [handout]");
  }

  @Test
  void handbooksNeedANameATitleAndContents() {
    scheme(
        "handbooks:\n  - {name: For Mentors, title: A, contents: [guidance/faq]}\n"
            + "  - {name: b, contents: [guidance/faq]}\n"
            + "  - {name: c, title: C, contents: [guidance/faq]}\n"
            + "  - {name: c, title: C, contents: [guidance/faq], pages: 3}\n");

    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:4:12: error: `For Mentors` is no name of a handbook; use a–z, 0–9 and"
                + " hyphens, as in `mentors`: its file is called so [handout]",
            "scheme.yaml:5:5: error: `title` is missing; give what stands on its cover [required]",
            "scheme.yaml:7:12: error: two handbooks are called `c`; rename one [handout]",
            "scheme.yaml:7:51: error: unknown key `pages`; an entry of `handbooks` takes `name`,"
                + " `title` and `contents` [unknown-key]");
  }

  @Test
  void listsNeedNamesAndAddressesThatOpen() {
    scheme(
        "forums:\n  - {name: A, about: A forum., address: example.org}\n  - {name: B}\n"
            + "sponsors: [somebody]\n");

    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:4:5: error: `example.org` lacks its beginning; write `https://example.org`"
                + " [handout]",
            "scheme.yaml:5:5: error: `about` is missing; give who meets there and what for"
                + " [required]",
            "scheme.yaml:6:12: error: an entry of `sponsors` is `{name: …, about: …, address: …,"
                + " for: …, when: …, place: …}`, on one line or several [type]");
  }
}
