package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlWriterTest {
  @Test
  void wordsHaveQuotationMarksWhereYamlWouldReadSomethingElse() {
    assertThat(YamlWriter.of(Map.of("list", List.of("a word", "yes", "a, b", "- x", "two\nlines"))))
        .isEqualTo("list: [a word, \"yes\", \"a, b\", \"- x\", two lines]\n");
  }

  @Test
  void numbersAndFlagsStandAsTheyAre() {
    var keys = new LinkedHashMap<String, Object>();
    keys.put("pairs", 24);
    keys.put("several", true);
    assertThat(YamlWriter.of(keys)).isEqualTo("pairs: 24\nseveral: true\n");
  }

  @Test
  void entriesOfAListStandOnALineEach() {
    var counts = new LinkedHashMap<String, Object>(Map.of("who", "mentees"));
    counts.put("counts", Map.of("online", 18));
    assertThat(YamlWriter.of(Map.of("practice", List.of(counts, Map.of("who", "mentors")))))
        .isEqualTo("practice:\n  - {who: mentees, counts: {online: 18}}\n  - {who: mentors}\n");
  }
}
