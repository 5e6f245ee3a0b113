package org.mentordirectory.site.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.mentordirectory.words.LocalWords;
import org.mentordirectory.words.Messages;

class MessagesTest {
  private final Messages messages;

  MessagesTest() throws Exception {
    messages = Theme.of(Path.of("none")).messages("en");
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
  void aValueIsPrintedAsItIs() {
    assertThat(messages.text("title", "{1} of {0}", "Scheme")).isEqualTo("{1} of {0} · Scheme");
    assertThat(messages.text("title", "$1\\", "{0}")).isEqualTo("$1\\ · {0}");
  }

  @Test
  void aLanguageTellsApartWhatItTellsApart() {
    Messages welsh =
        Messages.of(
            "cy",
            Map.of(
                "dogs.two",
                "dau gi",
                "dogs.few",
                "{0} chi",
                "dogs.many",
                "{0} chi",
                "dogs.other",
                "{0} ci"),
            Map.of("dogs.one", "{0} dog", "dogs.other", "{0} dogs", "cats.one", "{0} cat"));
    assertThat(Stream.of(0, 1, 2, 3, 6, 7).map(n -> welsh.text("dogs", n)))
        .containsExactly("0 ci", "1 ci", "dau gi", "3 chi", "6 chi", "7 ci");
    assertThat(welsh.text("cats", 1)).isEqualTo("1 cat");
  }

  @Test
  void daysListsAndTimesAreWrittenAsTheLanguageWritesThem() {
    LocalWords local = messages.local();
    LocalDate day = LocalDate.of(2026, 10, 1);
    assertThat(local.day(day)).isEqualTo("1 October 2026");
    assertThat(local.weekday(day)).isEqualTo("Thursday 1 October 2026");
    assertThat(local.month(day)).isEqualTo("October 2026");
    assertThat(local.all(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(local.any(List.of("a", "b"))).isEqualTo("a or b");
    assertThat(local.period(Period.of(1, 6, 0))).isEqualTo("1 year and 6 months");
    assertThat(local.number(20_000)).isEqualTo("20,000");

    Messages german =
        Messages.of("de", Map.of("local.day", "d. MMMM yyyy"), Map.of("local.month", "MMMM yyyy"));
    assertThat(german.local().day(day)).isEqualTo("1. Oktober 2026");
    assertThat(german.local().month(day)).isEqualTo("Oktober 2026");
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
