package org.mentordirectory.site.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private final Messages messages;

  MessagesTest() throws Exception {
    messages = Messages.of("en", Theme.of(Path.of("none")));
  }

  @Test
  void aMessageTakesItsValues() {
    assertThat(messages.text("title", "Leeds", "Scheme")).isEqualTo("Leeds · Scheme");
  }

  @Test
  void aNumberChoosesBetweenOneAndSeveral() {
    assertThat(messages.text("places", 1)).isEqualTo("1 place free");
    assertThat(messages.text("places", 2)).isEqualTo("2 places free");
    assertThat(messages.text("places", 0)).isEqualTo("0 places free");
  }

  @Test
  void aMessageThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> messages.text("nothing")).hasMessage("there is no message `nothing`");
  }

  @Test
  void noTemplateHasWordsOfItsOwn() throws IOException {
    List<Path> templates;
    try (Stream<Path> files = Files.walk(Path.of("../templates"))) {
      templates = files.filter(file -> file.toString().endsWith(".ftlh")).toList();
    }
    assertThat(templates).hasSizeGreaterThan(10);
    for (Path template : templates) {
      String html =
          Files.readString(template)
              .replaceAll("(?s)<#--.*?-->", "")
              .replaceAll("\\$\\{[^}]*\\}", "")
              .replaceAll("(?s)</?[#@](?:\"[^\"]*\"|\\([^)]*\\)|[^>\"(])*>", "")
              .replaceAll("\\s[a-z-]+=\"[^\"]*\"", " ") // attributes, which macros share
              .replaceAll(" (required|disabled)\\b", "");
      assertThat(Jsoup.parse(html).text()).as(template.toString()).doesNotContainPattern("\\p{L}");
    }
  }
}
