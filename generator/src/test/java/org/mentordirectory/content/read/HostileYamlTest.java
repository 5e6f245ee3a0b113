package org.mentordirectory.content.read;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML that is made to hurt ends in findings, soon. */
class HostileYamlTest {
  private static final int LARGE = 200_000;

  private ContentFolder folder;

  @BeforeEach
  void makeFolder(@TempDir Path root) {
    folder = new ContentFolder(root);
  }

  @Test
  void aBillionLaughsAreRefusedAtTheFirst() {
    var yaml = new StringBuilder("a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for (char c = 'b'; c <= 'i'; c++) {
      String before = ("*" + (char) (c - 1) + ", ").repeat(9);
      yaml.append(c).append(": &").append(c).append(" [").append(before).append("]\n");
    }
    assertTimeoutPreemptively(
        ofSeconds(30),
        () ->
            assertThat(folder.findingsOnFront(yaml.toString()))
                .singleElement()
                .asString()
                .startsWith("guidance/a.md:2:4: error: a text that begins with `&`")
                .contains("anchors, aliases and tags are not read"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1/\"]]",
        "!!java.lang.ProcessBuilder [[touch, /tmp/x]]",
        "!!binary aGVsbG8=",
        "!!python/object/apply:os.system [id]",
        "!local x",
        "! x"
      })
  void aTagMakesNothing(String tagged) {
    assertThat(folder.front("title: " + tagged).fields().entries()).isEmpty();
    assertThat(folder.findings())
        .singleElement()
        .asString()
        .startsWith("guidance/a.md:2:8: error:");
  }

  @Test
  void anAnchorThatNobodyUsesIsRefusedToo() {
    assertThat(folder.findingsOnFront("title: &x y")).hasSize(1);
  }

  @Test
  void anAliasOfTheSchemeIsRefused() {
    folder.put("scheme.yaml", "name: &n Scheme\ncontact: mailto:a@example.org\ninstitution: *n\n");
    assertThat(folder.findings())
        .singleElement()
        .asString()
        .startsWith("scheme.yaml:1:7: error: a text that begins with `&` must stand in quotes");
  }

  @Test
  void eightLevelsAreRead() {
    assertThat(folder.findingsOnFront("a: {b: {c: {d: {e: {f: {g: x}}}}}}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: {b: {c: {d: {e: {f: {g: {h: x}}}}}}}", "a: [[[[[[[[x]]]]]]]]"})
  void nineLevelsAreRefused(String deep) {
    assertThat(folder.findingsOnFront(deep))
        .singleElement()
        .asString()
        .endsWith("this is nested more than 8 levels deep; flatten it [yaml]");
  }

  @Test
  void aSecondDocumentOfTheSchemeIsRefused() {
    folder.put("scheme.yaml", "name: Scheme\ncontact: mailto:a@example.org\n---\nname: Other\n");
    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:3:1: error: a second YAML document begins here; take this line out, and"
                + " keep one block of `key: value` lines [yaml]");
  }

  @Test
  void theSchemeMayBeginWithTheSignOfADocument() {
    folder.put("scheme.yaml", "---\nname: Scheme\ncontact: mailto:a@example.org\n");
    assertThat(folder.read().scheme().name()).isEqualTo("Scheme");
    assertThat(folder.findings()).isEmpty();
  }

  static Stream<Arguments> large() {
    return Stream.of(
            "[",
            "{",
            "- ",
            "? ",
            "a: ",
            "\"",
            "'",
            "&a ",
            "*a ",
            "!a ",
            "!!",
            "[a, ",
            "{a: ",
            "| ",
            ">",
            "%",
            "@",
            "#",
            " #x",
            ",",
            "]",
            "\\",
            "a: b\n",
            "a: [\n",
            "- a\n",
            "x ",
            "x\n ",
            "\"a\": ",
            "? a\n",
            ": ",
            "é",
            "\uD83D\uDD2C")
        .flatMap(
            part ->
                Stream.of("", "a: ", "a: \"", "a: [", "a:\n  ")
                    .map(head -> Arguments.of(head, part)));
  }

  @ParameterizedTest
  @MethodSource("large")
  void aLargeBlockIsReadInBoundedTime(String head, String part) {
    assertTimeoutPreemptively(
        ofSeconds(30), () -> folder.findingsOnFront(head + part.repeat(LARGE / part.length() / 3)));
  }

  @Test
  void manyKeysAreReadInBoundedTime() {
    var yaml = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      yaml.append('k').append(i).append(": v\n");
    }
    assertTimeoutPreemptively(
        ofSeconds(30),
        () -> assertThat(folder.front(yaml.toString()).fields().entries()).hasSize(20_000));
  }
}
