package org.mentordirectory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class SpellingsSearchTest {
  @Test
  void aValueIsOneFilterAndIsFoundByAllItsSpellings(@TempDir Path temp) throws Exception {
    var folder = new SchemeFolder(temp);
    folder.put(
        "scheme.yaml",
        Draft.scheme().with("spellings: {skills: [React, ReactJS], topics: [leave, maternity]}"));
    folder.put("mentors/ada.md", Draft.mentor("Ada").with("skills: [ReactJS]"));
    folder.put("mentors/ben.md", Draft.mentor("Ben").with("skills: [React]"));
    folder.put("mentors/cam.md", Draft.mentor("Cam").with("topics: [leave]"));
    Content content = ContentReader.read(folder.root());

    assertThat(Facet.of(content.mentors(), content.scheme()))
        .filteredOn(facet -> facet.name().equals("skills"))
        .flatMap(Facet::values)
        .extracting(Facet.Value::value, Facet.Value::count)
        .containsExactly(tuple("React", 2));
    try (LuceneIndex index =
        LuceneIndex.of(MentorTexts.corpus(content.mentors(), content.scheme()))) {
      assertThat(index.words()).contains("react", "reactjs", "leave", "maternity");
    }
  }

  @Test
  void whoSaysItComesBeforeWhoseTopicMeansIt(@TempDir Path temp) throws Exception {
    var folder = new SchemeFolder(temp);
    folder.put("mentors/ada.md", Draft.mentor("Ada").with("topics: [leave]"));
    folder.put("mentors/zoe.md", Draft.mentor("Zoe").with("skills: [maternity cover]"));
    folder.put(
        "scheme.yaml",
        Draft.scheme().with("  topics: [{value: leave, synonyms: [maternity, paternity]}]"));
    Content content = ContentReader.read(folder.root());

    try (LuceneIndex index =
        LuceneIndex.of(MentorTexts.corpus(content.mentors(), content.scheme()))) {
      assertThat(new ReferenceSearcher(index).search("maternity", Map.of(), true, 2).best())
          .extracting(hit -> content.mentors().get(hit.place()).name())
          .containsExactly("Zoe", "Ada");
    }
  }
}
