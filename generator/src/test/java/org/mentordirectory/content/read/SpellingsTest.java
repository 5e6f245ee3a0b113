package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Content;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class SpellingsTest {
  private final SchemeFolder folder;

  SpellingsTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
    folder.put("mentors/ada.md", Draft.mentor("Ada").with("skills: [reactjs, NMR, React]"));
  }

  private void spellings(String yaml) {
    folder.put("scheme.yaml", Draft.scheme() + "spellings:" + yaml + "\n");
  }

  private List<String> skills() throws Exception {
    Content content = ContentReader.read(folder.root());
    return content.mentors().get(0).values("skills");
  }

  @Test
  void allSpellingsOfALineAreItsFirst() throws Exception {
    spellings("\n  skills:\n    - [React, ReactJS]\n    - [nuclear magnetic resonance, NMR]");

    assertThat(skills()).containsExactly("React", "nuclear magnetic resonance");
    assertThat(folder.findings()).as("but that Ada says one thing twice").hasSize(1);
  }

  @Test
  void oneLineNeedsNoBracketsAroundIt() throws Exception {
    spellings(" {skills: [React, ReactJS]}");

    assertThat(skills()).containsExactly("React", "NMR");
  }

  @Test
  void linesWithTheSameFirstAreOne() throws Exception {
    spellings(" {skills: [[React, ReactJS], [React, NMR]]}");

    assertThat(skills()).containsExactly("React");
    assertThat(ContentReader.readScheme(folder.root()).spellings().others("skills", "React"))
        .containsExactly("ReactJS", "NMR");
  }

  @Test
  void aWordOfNoVocabularyMayBeOneOfIt() throws Exception {
    spellings(" {topics: [leave, maternity]}");
    folder.put("mentors/ada.md", Draft.mentor("Ada").with("topics: [maternity]"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aLineThatSaysNothingOrTwoThingsIsToldWithItsPlace() {
    spellings(" {skills: [[React, ReactJS], [Preact, reactjs], [NMR], x], skils: [[a, b]]}");

    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:7:40: error: `reactjs` can't be `React` and `Preact` as well; take it out"
                + " of one of the lines [scheme]",
            "scheme.yaml:7:59: error: a line of spellings is a list of two or more, the one first"
                + " that readers see: `[London, \"London, UK\"]` [scheme]",
            "scheme.yaml:7:66: error: a line of spellings is a list of two or more, the one first"
                + " that readers see: `[London, \"London, UK\"]` [scheme]",
            "scheme.yaml:7:70: error: unknown key `skils`; did you mean `skills`? [unknown-key]");
  }
}
