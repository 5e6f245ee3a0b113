package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class UnknownKeyRuleTest {
  private final SchemeFolder folder;

  UnknownKeyRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  @Test
  void aKeyMisspeltGetsASuggestion() {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf").with("pronuons: she/her"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:10:1: error: unknown key `pronuons`; did you mean `pronouns`?"
                + " [unknown-key]");
  }

  @Test
  void keysThatAreKnownPassInAnyOrder() {
    folder.put(
        "mentors/amina.md", Draft.mentor("Amina Yusuf").with("location: Leeds").with("hours: 2"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void capitalsAreASlipAsWell() {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf").with("Location: Leeds"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:10:1: error: unknown key `Location`; did you mean `location`?"
                + " [unknown-key]");
  }

  @Test
  void aKeyLikeNoOtherBelongsIntoTheText() {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf").with("hobbies: chess"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:10:1: error: unknown key `hobbies`; take the line out, or say it in"
                + " the text below the keys [unknown-key]");
  }

  @Test
  void whereFewKeysAreKnownAllAreNamed() {
    folder.put("guidance/a.md", Draft.page("A").with("author: Amina"));

    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:4:1: error: unknown key `author`; a page of guidance takes `title`,"
                + " `summary`, `order`, `section`, `for` and `decision` [unknown-key]");
  }

  @Test
  void keysInsideTheKeysOfTheSchemeAreLookedAtToo() {
    folder.put(
        "scheme.yaml",
        Draft.scheme()
            .with("search:")
            .with("  weights: {nmae: 8}")
            .with("theme: {colour: red}")
            .with("synonmys: []"));

    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:8:13: error: unknown key `nmae`; did you mean `name`? [unknown-key]",
            "scheme.yaml:9:9: error: unknown key `colour`; `theme` takes `accent`, `second`,"
                + " `font`, `radius`, `logo` and `logo-light` [unknown-key]",
            "scheme.yaml:10:1: error: unknown key `synonmys`; did you mean `synonyms`?"
                + " [unknown-key]");
  }

  @Test
  void aVocabularyOfNoFieldIsUnknown() {
    folder.put("scheme.yaml", Draft.scheme().with("  topic: [leave]"));

    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:7:3: error: unknown key `topic`; did you mean `topics`? [unknown-key]");
  }

  @Test
  void keysOfOtherSystemsAreToldOurName() {
    folder.put(
        "mentors/ann.md",
        Draft.mentor("Ann Example")
            .without("institution")
            .without("role")
            .with("title: Technician")
            .with("affiliation: University of Example")
            .with("tags: [leave]")
            .with("orcid: 0000-0002-1825-0097")
            .with("githubUsername: ann")
            .with("image: /img/ann.jpg")
            .with("bio: I help."));

    assertThat(folder.findings().stream().filter(line -> line.contains("unknown")))
        .extracting(line -> line.replaceAll(".*error: unknown key |\\[unknown-key\\]", "").strip())
        .containsExactly(
            "`title`; it is called `role` here",
            "`affiliation`; it is called `institution` here",
            "`tags`; write its values under `topics`",
            "`orcid`; write its address under `links`",
            "`githubUsername`; it is called `account` here",
            "`image`; put the photo beside this file as `ann.jpg`, and take the line out",
            "`bio`; write it as text below the keys, and take the line out");
  }
}
