package org.mentordirectory.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** Whatever people type, by accident or on purpose, ends in findings and never in an exception. */
@Tag("slow")
class HostileContentTest {
  private final SchemeFolder folder;

  HostileContentTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  static Stream<String> values() {
    return Stream.of(
        "",
        "~",
        "''",
        "'   '",
        "\"\\u00a0\"",
        "[]",
        "{}",
        "[[]]",
        "[~, '', [a], {b: c}]",
        "{a: {b: [c, {d: e}]}}",
        "[{value: [a]}, {value: ''}, {label: x}, {value: x, synonyms: {y: z}}]",
        "[" + "a, ".repeat(1_000) + "a]",
        "true",
        "0",
        "-1",
        "1e9",
        "999999999999999999999",
        "NaN",
        "2026-02-30",
        "0000-00-00",
        "9999-12-31",
        "99999-01-01",
        "P999999999Y",
        "P999999999M",
        "P2147483647D",
        "P-1M",
        "PT5M",
        "24:00",
        "javascript:alert(1)",
        "https://",
        "'https://[::1'",
        "'https://a.org:999999999/%zz'",
        "'mailto:@'",
        "'mailto:?'",
        "'//'",
        "'%s %d %n %'",
        "'`'",
        "'$1\\'",
        "\"\\0\\n\\uFFFF\\u202E\"",
        "\"\\uD800\"",
        "\uD83E\uDDEA".repeat(300),
        "x".repeat(20_000),
        "a.".repeat(10_000) + "b",
        "a@" + "b.".repeat(10_000) + "c",
        "https://" + "a.".repeat(10_000) + "b",
        "*alias",
        "&anchor a",
        "!!binary aGVsbG8=",
        "? [a]\n: b",
        "a\n\tb: c\n  - d");
  }

  @ParameterizedTest
  @MethodSource("values")
  void noValueOfAnyFieldMakesARuleThrow(String value) {
    for (DocumentType kind : DocumentType.documents()) {
      for (Field field : kind.fields()) {
        Draft draft = valid(kind).without(field.name()).with(field.name() + ": " + value);
        folder.put(kind.folder() + "/" + field.name() + "-x.md", draft);
      }
    }
    assertThatCode(folder::findings).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("values")
  void noValueInTheSchemeMakesARuleThrow(String value) {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf"));
    for (Field field : DocumentType.SCHEME.fields()) {
      folder.put("scheme.yaml", scheme(field.name() + ": " + value));
      assertThatCode(folder::findings).as(field.name()).doesNotThrowAnyException();
      for (Field inner : field.children()) {
        folder.put("scheme.yaml", scheme(field.name() + ":\n  " + inner.name() + ": " + value));
        assertThatCode(folder::findings).as(inner.name()).doesNotThrowAnyException();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x]()",
        "[x](#)",
        "[x](#%)",
        "[x](%)",
        "[x](%zz#%zz)",
        "[x](?)",
        "[x](.)",
        "[x](..)",
        "[x](../..)",
        "[x](../../../etc/passwd)",
        "[x](/)",
        "[x](//)",
        "[x](///)",
        "[x](////a//b///)",
        "[x](a\\b)",
        "[x](<a b>)",
        "[x](:)",
        "[x](https:)",
        "[x](https://[)",
        "[x](mailto:)",
        "[x](mentors//topics//)",
        "[x](.md)",
        "[x](/.md)",
        "[x](/mentors/.md#a)",
        "![](x.png) ![]() ![x](https://example.org/x.png)",
        "<a href=\"javascript:alert(1)\">x</a><img src=x onerror=alert(1)><h1><h6></h6></h1>",
        "#\n######\n#",
        "+44 +44 +44 07700 900123 07700900123 00000000000000000000000000000000",
        "a@b.c @ a@ @b <@> <a@b.c>",
        "\u202E[x](\u202Ea.md)\uFFFF\uE000\0"
      })
  void noTextMakesARuleThrow(String text) {
    for (DocumentType kind : DocumentType.documents()) {
      folder.put(kind.folder() + "/a-text.md", valid(kind).saying(text + "\n"));
    }

    assertThatCode(folder::findings).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "---",
        "---\n",
        "---\n---",
        "---\n---\n",
        "---\n---\n---\n---\n",
        "---\nname\n---\n",
        "---\n- a\n- b\n---\nText.\n",
        "---\n: \n---\n",
        "---\nname: a\nname: b\n---\n",
        "\uFEFF---\r\nname: a\r\n---\r\nText.\r\n",
        "\0"
      })
  void noFileMakesARuleThrow(String file) {
    for (DocumentType kind : DocumentType.documents()) {
      folder.put(kind.folder() + "/a-file.md", file);
      folder.put(kind.folder() + "/-._ %s.md", file);
    }
    folder.put("mentors/.-.png", file).put("mentors/a-file.webp", file);
    assertThatCode(folder::findings).doesNotThrowAnyException();

    folder.put("scheme.yaml", file);
    assertThatCode(folder::findings).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"www.a", "https://a", "mailto:a@a", "a@b", "tel:", "/a", "#"})
  void noLengthOfALinkMakesARuleThrow(String beginning) {
    folder.put(
        "guidance/long.md",
        Draft.page("Long").saying("[x](" + beginning + ".a".repeat(20_000) + ")\n"));

    assertThat(folder.findings()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "#", "[", "![", "*", "<div>", "`", "[a](", "| "})
  void noDepthMakesARuleThrow(String sign) {
    folder.put("guidance/deep.md", Draft.page("Deep").saying(sign.repeat(500) + "x\n"));

    assertThatCode(folder::findings).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 7, 11, 12, 16, 24, 32, 40})
  void noBeginningOfAPictureMakesARuleThrow(int length) {
    List<byte[]> beginnings =
        List.of(
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xC0},
            new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
            new byte[] {'R', 'I', 'F', 'F', 9, 9, 9, 9, 'W', 'E', 'B', 'P', 'V', 'P', '8', 'X'});
    for (byte[] beginning : beginnings) {
      byte[] picture = Arrays.copyOf(beginning, length);
      folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf")).put("mentors/amina.jpg", picture);
      assertThat(folder.findings()).isNotEmpty();
    }
  }

  private static String scheme(String last) {
    return "name: A\ncontact: mailto:a@example.org\n" + last + "\n";
  }

  private static Draft valid(DocumentType kind) {
    return switch (kind) {
      case MENTOR -> Draft.mentor("Amina Yusuf");
      case EVENT -> Draft.event("An event");
      case CASE_STUDY -> Draft.caseStudy("A story");
      case IMPACT -> Draft.impact("A year");
      default -> Draft.page("A page");
    };
  }
}
