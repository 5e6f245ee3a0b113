package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.SchemeFolder;

class FormRuleTest {
  private final SchemeFolder folder;

  FormRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  private void form(String fields, String text) {
    folder.put(
        "forms/try.md",
        "---\ntitle: Try\nsummary: A form.\nfields:\n" + fields + "---\nWrite.\n\n" + text);
  }

  @Test
  void aFormWhoseFieldsAllHavePlacesPasses() {
    form("  name: Name\n  day: {label: Day, kind: date}\n", "{name}\n{day}\n");

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aPlaceWithoutFieldNamesTheNearest() {
    form("  name: Name\n", "{name}\n{nmae}\n\n{something-else}\n");

    assertThat(folder.findings())
        .containsExactly(
            "forms/try.md:10:1: error: no field is called `nmae`; did you mean `name`? [form]",
            "forms/try.md:12:1: error: no field is called `something-else`; declare it under"
                + " `fields`, or take it out [form]");
  }

  @Test
  void aFieldThatIsNowhereOrTwiceOrInsideATextIsTold() {
    form("  name: Name\n  day: Day\n  place: Place\n", "{name}\n\n{name}\n\nOn {day} we met.\n");

    assertThat(folder.findings())
        .containsExactly(
            "forms/try.md:7:3: error: the field `place` is not in the text; put `{place}` on a line"
                + " of its own where people should write, or take the field out [form]",
            "forms/try.md:13:1: error: the field `name` is placed twice; take one out [form]",
            "forms/try.md:15:4: error: `{day}` stands inside a text; put it on a line of its own,"
                + " with an empty line above and below, alone or with other fields [form]");
  }

  @Test
  void aVocabularyThatTheSchemeLacksIsTold() {
    form("  name: {label: Name, kind: one of, vocabulary: colours}\n", "{name}\n");

    assertThat(folder.findings())
        .containsExactly(
            "forms/try.md:5:3: error: scheme.yaml has no vocabulary `colours` for the field `name`;"
                + " give the field `choices`, or the scheme the vocabulary [form]");
  }

  @Test
  void answersAreKeptInAFileThatNoBuildReads() {
    folder.put("scheme-plan.md", "# Our plan\n");
    String form = "---\ntitle: Try\nsummary: A form.\nsaves: %s\n---\nWrite.\n";
    folder.put("forms/try.md", form.formatted("content/scheme-plan.md"));
    assertThat(folder.findings()).isEmpty();

    for (String file :
        List.of(
            "scheme-plan.md", "content/forms/try.md", "content/../x.md", "content/scheme.yaml")) {
      folder.put("forms/try.md", form.formatted(file));
      assertThat(folder.findings())
          .contains(
              "forms/try.md:4:8: error: answers cannot be kept in `%s`; write `content/`, a name of"
                      .formatted(file)
                  + " a–z, 0–9 and hyphens, and `.md`, such as `content/try.md` [form]");
    }
  }

  @Test
  void aFileNameOfManyThousandPartsIsRefused() {
    String name = "content/" + "a-".repeat(20_000) + "a.md";
    folder.put("forms/try.md", "---\ntitle: Try\nsummary: A form.\nsaves: " + name + "\n---\nX\n");

    assertThat(folder.findings())
        .containsExactly(
            "forms/try.md:4:8: error: `saves` is longer than 200 characters; make it shorter"
                + " [type]");
  }

  @Test
  void aFormThatCannotBeReadIsToldOnce() {
    form("  name: {label: Name\n", "{name}\n");

    assertThat(folder.findings()).hasSize(1);
  }
}
