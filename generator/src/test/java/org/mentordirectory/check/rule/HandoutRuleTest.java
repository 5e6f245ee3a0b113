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
            "scheme.yaml:3:7: error: there is no form `agreement`; take it out, or correct its name"
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
            "scheme.yaml:4:12: error: a handbook needs a `name` in a–z, 0–9 and hyphens, such as"
                + " `mentors`: its file is called so [scheme]",
            "scheme.yaml:5:5: error: the handbook `b` needs a `title` and `contents`, a list of"
                + " pages such as `guidance/faq` [scheme]",
            "scheme.yaml:7:12: error: two handbooks are called `c`; rename one [scheme]",
            "scheme.yaml:7:51: error: unknown key `pages`; an entry of `handbooks` takes `name`,"
                + " `title`, `contents` [scheme]");
  }

  @Test
  void listsNeedNamesAndAddressesThatOpen() {
    scheme(
        "forums:\n  - {name: A, about: A forum., address: example.org}\n  - {name: B}\n"
            + "sponsors: [somebody]\n");

    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:4:5: error: `example.org` lacks its beginning; write `https://example.org` [handout]",
            "scheme.yaml:5:5: error: an entry of `forums` needs a `name` and an `about` [scheme]",
            "scheme.yaml:6:12: error: an entry of `sponsors` is `{name: …, about: …, address: …,"
                + " for: …, when: …, place: …}`, on one line or several [scheme]");
  }
}
