package org.mentordirectory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class RelatedMentorsTest {
  @TempDir Path temp;

  @Test
  void whoSharesMoreAndRarerSkillsIsMoreAlike() throws IOException {
    List<List<Integer>> related =
        related(
            skills("Ada One", "[glass blowing, vacuum pumps, lab safety]"),
            skills("Bea Two", "[lab safety]"),
            skills("Cleo Three", "[glass blowing, vacuum pumps]"),
            skills("Dora Four", "[lab safety, welding]"),
            skills("Ewa Five", "[vacuum pumps]"),
            skills("Faye Six", "[lab safety]"));

    assertThat(related.get(0)).startsWith(2, 4).doesNotContain(0);
    assertThat(related.get(2)).startsWith(0);
  }

  @Test
  void nobodyIsRelatedToWhoIsAlone() throws IOException {
    assertThat(related(skills("Ada One", "[glass blowing]"))).containsExactly(List.of());
  }

  @Test
  void spellingsThatDifferInCaseAreOneSkill() throws IOException {
    List<List<Integer>> related =
        related(
            skills("Ada One", "[Glass Blowing]").with("topics: [leave]"),
            skills("Bea Two", "[welding]").with("disciplines: [physics]"),
            skills("Cleo Three", "[glass blowing]").with("disciplines: [physics]"));

    assertThat(related.get(0)).containsExactly(2);
  }

  @Test
  void whateverIsSharedByManyStillMakesThemAlikeAndNotTheSameFewAreEverybodys() throws IOException {
    var mentors = new ArrayList<Draft>();
    for (int i = 100; i < 300; i++) {
      mentors.add(skills("Ada No " + i, "[welding, glass]").with("topics: [leave]"));
    }

    List<List<Integer>> related = related(mentors.toArray(Draft[]::new));

    assertThat(related).allSatisfy(some -> assertThat(some).hasSize(4).doesNotHaveDuplicates());
    assertThat(related.stream().flatMap(List::stream).distinct()).hasSize(200);
  }

  private static Draft skills(String name, String skills) {
    return Draft.mentor(name).with("skills: " + skills);
  }

  private List<List<Integer>> related(Draft... mentors) throws IOException {
    var folder = new SchemeFolder(temp.resolve("content"));
    for (int i = 0; i < mentors.length; i++) {
      folder.put("mentors/mentor-" + (i + 1) + ".md", mentors[i]);
    }
    Content content = ContentReader.read(folder.root());
    List<Mentor> all =
        content.mentors().stream()
            .filter(mentor -> mentor.slug().startsWith("mentor-"))
            .sorted(Comparator.comparing(Mentor::slug))
            .toList();
    return RelatedMentors.of(all, content.scheme().profile());
  }
}
