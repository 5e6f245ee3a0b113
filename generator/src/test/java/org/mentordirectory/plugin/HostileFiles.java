package org.mentordirectory.plugin;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mentordirectory.sample.Draft;

/**
 * Files of every kind that a goal reads, made to hurt: as large, as deep or as tangled as one may
 * be, or more. Calendars are written only, and an issue comes as the text that is in it.
 */
final class HostileFiles {
  static final int MEGABYTE = 1 << 20;
  private static final int LARGEST_TABLE = 32 * MEGABYTE;
  static final int LARGEST_PAGE = 250_000;
  private static final int LONGEST_TEXT = 19_900;

  private static final String PAGE = "---\ntitle: T\nsummary: S\n%s---\n%s\n";

  /**
   * A scheme with one such file.
   *
   * @param goal that reads it
   * @param file from the folder
   * @param sentence a part of what the goal says
   */
  record Case(String name, String goal, Path folder, String file, String sentence) {}

  private final Path root;
  private final List<Case> cases = new ArrayList<>();

  private HostileFiles(Path root) {
    this.root = root;
  }

  /** Writes them all, each into a folder of its own, the first of which is as it should be. */
  static List<Case> in(Path root) throws IOException {
    var files = new HostileFiles(root);
    files.add("check", "nothing", "content/guidance/g.md", PAGE.formatted("", "Text"), "0 errors");
    files.frontMatter();
    files.texts();
    new HostileSettings(files).add();
    new HostilePictures(files).add();
    files.tables();
    files.sent();
    new HostileForms(files).add();
    return files.cases;
  }

  void add(String goal, String name, String file, String text, String sentence) throws IOException {
    add(goal, name, file, text.getBytes(UTF_8), sentence);
  }

  void add(String goal, String name, String file, byte[] bytes, String sentence)
      throws IOException {
    Path folder = root.resolve("" + cases.size());
    String scheme = Draft.scheme() + (file.contains("logo") ? "theme: {logo: %s}\n" : "");
    put(
        folder,
        "content/scheme.yaml",
        scheme.formatted(Path.of(file).getFileName()).getBytes(UTF_8));
    put(folder, "content/mentors/ben.md", Draft.mentor("Ben Carr").toString().getBytes(UTF_8));
    put(folder, file, bytes);
    cases.add(new Case(name, goal, folder, file, sentence));
  }

  private static void put(Path folder, String file, byte[] bytes) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, bytes);
  }

  static String filled(String part, int length) {
    return part.repeat(length / part.length());
  }

  static String lines(int length, IntFunction<String> line) {
    var lines = new StringBuilder();
    for (int i = 0; lines.length() < length; i++) {
      lines.append(line.apply(i)).append('\n');
    }
    return lines.toString();
  }

  private void frontMatter() throws IOException {
    String mentor = Draft.mentor("Ben Carr").toString();
    String file = "content/mentors/ben.md";
    IntFunction<String> key = i -> "k%s: x".formatted(i);
    add(
        "check",
        "more keys than a file",
        file,
        mentor.replaceFirst("\n", "\n" + lines(5_000_000, key)),
        "larger than 256 KB");
    add(
        "check",
        "keys",
        file,
        mentor.replaceFirst("\n", "\n" + lines(LARGEST_PAGE, key)),
        "unknown key `k0`");
    add(
        "check",
        "depth",
        file,
        mentor.replaceFirst("\n", "\nskills: " + filled("[", LARGEST_PAGE) + "\n"),
        "nested more than 8 levels deep");
    add(
        "check",
        "a line",
        file,
        mentor.replaceFirst("\n", "\npronouns: " + filled("x", LARGEST_PAGE) + "\n"),
        "`pronouns` is longer than 200");
    add(
        "check",
        "an agenda",
        "content/events/e.md",
        PAGE.formatted(
            "date: 2027-01-20\nagenda:\n"
                + lines(LARGEST_PAGE, i -> "  - {at: \"10:30\", what: W}"),
            "x"),
        "an event with an agenda needs `start`");
    add(
        "check",
        "fields of a form",
        "content/forms/f.md",
        PAGE.formatted(
            "fields:\n"
                + lines(200_000, i -> "  f%s: {label: F, kind: scale, ends: [a, b]}".formatted(i)),
            lines(LONGEST_TEXT, i -> "{f%s}\n".formatted(i))),
        "is too long to fill in");
    add(
        "check",
        "figures",
        "content/impact/y.md",
        PAGE.formatted(
            "year: \"2027\"\nanswers:\n"
                + lines(
                    LARGEST_PAGE,
                    i ->
                        "  - {question: Q%s, who: mentees, when: end, people: 18, low: 0, between: 6, high: 12}"
                            .formatted(i)),
            "x"),
        "0 errors");
  }

  private void texts() throws IOException {
    for (String part :
        List.of(
            "[\n",
            "|a\n",
            "`e\n",
            "<b><p>",
            "*a **b ",
            "![[]()",
            "[a](b) ",
            "http://a ",
            "[^1]: x\n\n",
            "- a\n\n")) {
      add(
          "check",
          "text of " + part.strip(),
          "content/guidance/g.md",
          PAGE.formatted("", filled(part, LONGEST_TEXT)),
          " findings");
    }
    add(
        "check",
        "backslashes",
        "content/guidance/g.md",
        PAGE.formatted("", "[a][" + "\\".repeat(60)),
        "so many brackets, backslashes");
  }

  private void tables() throws IOException {
    String header = "name,role\n";
    add(
        "import",
        "rows",
        "private/a.csv",
        header + filled("Kit,x\n", LARGEST_TABLE - 10),
        "50,000 rows are read at most");
    add(
        "import",
        "columns",
        "private/a.csv",
        header + filled(",", LARGEST_TABLE - 10),
        "more than 1,000 cells");
    add(
        "import",
        "cells",
        "private/a.csv",
        filled(",".repeat(900) + "x\n", LARGEST_TABLE),
        "1,500,000 cells are read at most");
    add(
        "import",
        "an open quotation",
        "private/a.csv",
        header + "Kit,\"" + filled("x\n", LARGEST_TABLE - 20),
        "more than 20,000 letters");
    add(
        "import",
        "long cells",
        "private/a.csv",
        header + filled("Kit," + "é".repeat(9_000) + "\n", LARGEST_TABLE / 2 - 10),
        "is also the name in");
    add(
        "import",
        "two bytes a letter",
        "private/a.csv",
        (header + filled("Kit,x\n", LARGEST_TABLE / 2 - 10)).getBytes(UTF_16LE),
        "50,000 rows");
    add(
        "match",
        "mentees",
        "private/a.csv",
        "name,topics\n" + lines(2_000_000, i -> "Kit %s,nothing %s".formatted(i, i)),
        "50,000 rows");
    add(
        "pairs",
        "a log",
        "private/pairings.csv",
        "mentee,mentor,profile,start,end\n"
            + lines(2_000_000, i -> "Kit %1$s,No %1$s,n%1$s,2026-13-01,x".formatted(i)),
        "50,000 rows");
  }

  private void sent() throws IOException {
    var zip = new ByteArrayOutputStream();
    try (var packed = new ZipOutputStream(zip)) {
      packed.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      packed.write(new byte[64 * MEGABYTE]);
    }
    add(
        "import",
        "a workbook that is called CSV",
        "private/a.csv",
        zip.toByteArray(),
        "this is a workbook of Excel");
    add(
        "evaluate",
        "a workbook",
        "private/2027/a.xlsx",
        zip.toByteArray(),
        "this workbook was not read");
    add(
        "evaluate",
        "a Word document",
        "private/2027/a.docx",
        zip.toByteArray(),
        "this Word document was not read");
    add(
        "import",
        "an issue of headings",
        "private/a.md",
        filled("### Name\n\nx\n\n", 69_000),
        "is here twice");
    add(
        "import",
        "an issue of signs",
        "private/a.md",
        "### Name\n\n" + filled("[a](", 69_000),
        "there is no text below");
  }
}
