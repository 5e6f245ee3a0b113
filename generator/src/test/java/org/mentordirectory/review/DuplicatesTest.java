package org.mentordirectory.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentordirectory.check.alike.ComparedName;
import org.mentordirectory.check.alike.ComparedName.Likeness;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.generated.GeneratedProfiles;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.words.Messages;

class DuplicatesTest {
  private static final ReviewWords WORDS = new ReviewWords(Messages.english());

  @TempDir private Path temp;

  private List<String> suspicions(Draft one, Draft other) throws IOException {
    var folder = new SchemeFolder(temp);
    folder.put("mentors/one.md", one).put("mentors/other.md", other);
    for (int i = 0; i < 9; i++) {
      folder.put("mentors/x" + i + ".md", Draft.mentor("Somebody Else" + i + " Quite Different"));
    }
    Content content = ContentReader.read(folder.root());
    try (Duplicates duplicates = Duplicates.among(content, List.of(), WORDS)) {
      return duplicates.of(content.mentors().get(0)).values().stream().map(Note::sentence).toList();
    }
  }

  private static Draft with(String name, String text) {
    return Draft.mentor(name).saying("## About me\n\n" + text + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "Amina Yusuf, Yusuf Amina",
    "Dr Amina Yusuf, Amina YUSUF",
    "Łukasz Żółć, Lukasz Zolc",
    "Mei-Ling Auyeung, Mei Ling Auyeung",
    "Dervla O'Neill, Dervla O’Neill",
    "Amina K. Yusuf, Amina Yusuf"
  })
  void theSameNameInAnotherSpellingIsTheSame(String one, String other) {
    assertThat(ComparedName.of(one).to(ComparedName.of(other))).isEqualTo(Likeness.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "Amina Yusuf, Amina Yussuf",
    "A. Yusuf, Amina Yusuf",
    "Amina Yusuf, Amina Khadija Yusuf"
  })
  void aNameThatIsAlikeCountsAtOneInstitution(String one, String other) throws IOException {
    assertThat(ComparedName.of(one).to(ComparedName.of(other)))
        .isIn(Likeness.NEARLY, Likeness.WITHIN);
    assertThat(suspicions(with(one, "I weld."), with(other, "I grow crystals.")))
        .singleElement()
        .asString()
        .startsWith("This may be someone who is here already: `" + other + "`");
  }

  @ParameterizedTest
  @CsvSource({"Amina Yusuf, Omar Yusuf", "Ann Lee, Ian Leigh", "李小龍, 王小明", "A B, C D"})
  void otherNamesAreOthers(String one, String other) {
    assertThat(ComparedName.of(one).to(ComparedName.of(other))).isEqualTo(Likeness.NONE);
  }

  @Test
  void aCopiedTextIsFoundUnderAnotherName() throws IOException {
    String text =
        "Three diffractometers and a furnace keep me busy, and on Thursdays I teach apprentices"
            + " how to align mirrors without swearing.";

    assertThat(suspicions(with("Zoë Quill", text), with("Rhys Penhallow", text + " Twice.")))
        .singleElement()
        .asString()
        .contains("`Rhys Penhallow`")
        .contains("% of the same words");
  }

  @Test
  void ordinaryPeopleAreNotTakenForOne() throws IOException {
    GeneratedProfiles.write(temp, 400, 7);

    assertThat(suspected(ContentReader.read(temp))).isEmpty();
  }

  private static List<String> suspected(Content content) throws IOException {
    var suspected = new ArrayList<String>();
    try (Duplicates duplicates = Duplicates.among(content, List.of(), WORDS)) {
      for (Mentor mentor : content.mentors().stream().limit(200).toList()) {
        duplicates
            .of(mentor)
            .values()
            .forEach(note -> suspected.add(mentor.name() + ": " + note.sentence()));
      }
    }
    return suspected;
  }
}
