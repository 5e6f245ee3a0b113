package org.mentordirectory.plugin;

import java.io.IOException;
import org.mentordirectory.sample.Draft;

/**
 * Settings of a scheme that are made to hurt.
 *
 * @param files to which they are added
 */
record HostileSettings(HostileFiles files) {
  void add() throws IOException {
    String scheme = Draft.scheme().toString();
    files.add(
        "check",
        "a vocabulary",
        "content/scheme.yaml",
        scheme
            + HostileFiles.lines(
                    HostileFiles.LARGEST_PAGE,
                    i -> "  - {value: v%1$s, synonyms: [a%1$s]}".formatted(i))
                .replace("  -", "    -")
                .replaceFirst("^", "  offers:\n"),
        "larger than 256 KB");
    files.add(
        "check",
        "synonyms",
        "content/scheme.yaml",
        scheme
            + "synonyms:\n"
            + HostileFiles.lines(
                HostileFiles.LARGEST_PAGE, i -> "  - [a%s, b%s]".formatted(i, i + 1)),
        "0 errors");
    files.add(
        "build",
        "a file of synonyms",
        "content/synonyms.yaml",
        HostileFiles.lines(
            HostileFiles.LARGEST_PAGE, i -> "- [Ben, Carr, a%s, b%s]".formatted(i, i + 1)),
        "0 errors");
    files.add(
        "check",
        "more synonyms than a file",
        "content/synonyms.yaml",
        HostileFiles.lines(5_000_000, i -> "- [a%s, b%s]".formatted(i, i + 1)),
        "content/synonyms.yaml:1:1: error: the file is larger than 256 KB");
    files.add(
        "check",
        "depth of synonyms",
        "content/synonyms.yaml",
        HostileFiles.filled("[", HostileFiles.LARGEST_PAGE),
        "nested more than 8 levels deep");
    files.add(
        "check",
        "places",
        "content/scheme.yaml",
        scheme
            + "places:\n"
            + HostileFiles.lines(
                HostileFiles.LARGEST_PAGE, i -> "  p%s: [53.8, -1.5]".formatted(i)),
        "these are more than 500 places");
    files.add(
        "check",
        "own fields",
        "content/scheme.yaml",
        scheme
            + "fields:\n"
            + HostileFiles.lines(
                HostileFiles.LARGEST_PAGE, i -> "  f%s: {label: F%s, match: 1}".formatted(i, i)),
        "fields are more than anybody fills in");
  }
}
