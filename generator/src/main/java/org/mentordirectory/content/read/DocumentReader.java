package org.mentordirectory.content.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Lines;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.Photo;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.output.Cache;
import org.mentordirectory.output.Shelf;
import org.mentordirectory.words.Messages;

/** One file of the content folder to a {@link Document}, or to the YAML it holds. */
final class DocumentReader {
  private static final Pattern NEARLY_A_FENCE = Pattern.compile("[-\u2010-\u2015]{1,9}\\s*");

  private static final Body NO_BODY = Body.unread("");

  private final YamlReader yaml = new YamlReader();
  private final Shelf texts;

  /** Made when a text is read that was not read before: its many classes take a while to load. */
  private static final class Markdown {
    static final MarkdownReader READER = new MarkdownReader();
  }

  /**
   * A reader of many files.
   *
   * @param texts that were read before
   */
  DocumentReader(Shelf texts) {
    this.texts = texts;
  }

  /** Reads a file that is YAML alone. */
  Node.Mapping yaml(Path path, String file, List<Field> fields, Consumer<Finding> findings) {
    return TextFile.read(path, file, findings)
        .map(text -> yaml.read(text, file, 1, fields, findings))
        .orElseGet(() -> nothing(file));
  }

  /** Reads a file that is YAML of any form alone. */
  Node data(Path path, String file, Consumer<Finding> findings) {
    return TextFile.read(path, file, findings)
        .map(text -> yaml.data(text, file, findings))
        .orElseGet(() -> nothing(file));
  }

  /**
   * Reads a Markdown file with YAML at its head.
   *
   * @param fields of the kind, for advice
   */
  Document document(
      DocumentType kind, Path path, String file, List<Field> fields, Consumer<Finding> findings) {
    String name = path.getFileName().toString();
    String slug = name.substring(0, name.length() - ".md".length());
    Optional<Parts> parts =
        TextFile.read(path, file, findings).flatMap(text -> Parts.of(text, file, findings));
    return parts
        .map(
            p ->
                new Document(
                    kind,
                    file,
                    slug,
                    new FrontMatter(yaml.read(p.head(), file, 2, fields, findings)),
                    body(p, file, findings)))
        .orElseGet(() -> new Document(kind, file, slug, new FrontMatter(nothing(file)), NO_BODY));
  }

  private Body body(Parts parts, String file, Consumer<Finding> findings) {
    int photo = parts.body().indexOf(Photo.IN_TEXT);
    if (photo >= 0) {
      findings.accept(
          Finding.error(
              new Lines(parts.body(), file, parts.bodyLine()).at(photo + 1),
              "photo",
              "the photo stands in the file of the profile, as the form saves both; take the file"
                  + " out of here, and give it to `./mentor import --from`, which puts the photo"
                  + " beside the profile"));
    }
    String text = photo < 0 ? parts.body() : parts.body().substring(0, photo);
    if (text.isBlank()) {
      return NO_BODY;
    }
    // Bounds as well the time that a text made to be slow takes: for some it grows with the square
    // of their length.
    if (text.length() > Body.MOST_CHARACTERS) {
      findings.accept(
          Finding.error(
              new Position(file, parts.bodyLine(), 1),
              ReaderRule.SIZE.key(),
              tooLong(text.length())));
      return Body.unread(text);
    }
    return body(text, file, parts.bodyLine(), findings);
  }

  private Body body(String text, String file, int line, Consumer<Finding> findings) {
    var key = Cache.Key.of(file, String.valueOf(line), text);
    return texts
        .get(key)
        .flatMap(bytes -> KeptBody.of(bytes, file))
        .orElseGet(
            () -> {
              var found = new ArrayList<Finding>();
              Body body = Markdown.READER.read(text, file, line, found::add);
              if (found.isEmpty()) {
                texts.put(key, KeptBody.bytes(body));
              }
              found.forEach(findings);
              return body;
            });
  }

  private static String tooLong(int characters) {
    Messages words = Messages.english();
    return words.text(
        "check.text-too-long",
        words.local().number(characters),
        words.local().number(Body.MOST_CHARACTERS));
  }

  private static Node.Mapping nothing(String file) {
    return new Node.Mapping(Position.startOf(file), List.of());
  }

  /**
   * A document in its two parts.
   *
   * @param head the lines between the fences; the first is line 2 of the file
   * @param body the lines below the second fence
   * @param bodyLine the line of the file on which the body begins
   */
  private record Parts(String head, String body, int bodyLine) {
    static Optional<Parts> of(String text, String file, Consumer<Finding> findings) {
      var lines = new Lines(text, file, 1);
      if (!FrontMatterText.isFence(lines.line(0))) {
        findings.accept(
            Finding.error(
                Position.startOf(file),
                ReaderRule.FRONT_MATTER.key(),
                "the file must begin with a line `---`, then lines of the form `key: value`, then a"
                    + " line `---`"));
        return Optional.empty();
      }
      int second = 1;
      while (second < lines.count() && !FrontMatterText.isFence(lines.line(second))) {
        second++;
      }
      if (second == lines.count()) {
        findings.accept(unclosed(lines, file));
        return Optional.empty();
      }
      return Optional.of(
          new Parts(lines.from(1, second), lines.from(second + 1, lines.count()), second + 2));
    }

    private static Finding unclosed(Lines lines, String file) {
      for (int line = 1; line < lines.count(); line++) {
        if (NEARLY_A_FENCE.matcher(lines.line(line)).matches()) {
          return Finding.error(
              new Position(file, line + 1, 1),
              ReaderRule.FRONT_MATTER.key(),
              "write this line as `---`, three hyphens and nothing else");
        }
      }
      return Finding.error(
          Position.startOf(file),
          ReaderRule.FRONT_MATTER.key(),
          "the block that begins here never ends; put a line `---` below its last key");
    }
  }
}
