package org.mentordirectory.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** One file of the content folder to a {@link Document}, or to the YAML it holds. */
final class DocumentReader {
  private static final int MAX_BYTES = 256 * 1024;
  private static final Body NO_BODY = new Body("", "", List.of(), List.of(), List.of());

  private final YamlReader yaml = new YamlReader();
  private final MarkdownReader markdown = new MarkdownReader();

  /** Reads a file that is YAML alone. */
  Node.Mapping yaml(Path path, String file, Consumer<Finding> findings) {
    return yaml.read(text(path, file, findings), file, 1, findings);
  }

  /** Reads a Markdown file with YAML at its head. */
  Document document(Kind kind, Path path, String file, Consumer<Finding> findings) {
    String text = text(path, file, findings);
    String name = path.getFileName().toString();
    String slug = name.substring(0, name.length() - ".md".length());
    int headEnd = text.startsWith("---\n") ? text.indexOf("\n---", 3) : -1;
    if (headEnd < 0) {
      if (!text.isEmpty()) {
        findings.accept(
            Finding.error(
                Position.startOf(file),
                "front-matter",
                text.startsWith("---\n")
                    ? "the block that begins here never ends; put a line `---` below its last key"
                    : "the file must begin with a line `---`, then lines of the form `key: value`,"
                        + " then a line `---`"));
      }
      var none = new Node.Mapping(Position.startOf(file), List.of());
      return new Document(kind, file, slug, new FrontMatter(none), NO_BODY);
    }
    String head = headEnd < 4 ? "" : text.substring(4, headEnd + 1);
    Node.Mapping fields = yaml.read(head, file, 2, findings);
    int bodyStart = text.indexOf('\n', headEnd + 1);
    String body = bodyStart < 0 ? "" : text.substring(bodyStart + 1);
    int firstLine = 3 + (int) head.chars().filter(c -> c == '\n').count();
    return new Document(
        kind,
        file,
        slug,
        new FrontMatter(fields),
        body.isBlank() ? NO_BODY : markdown.read(body, file, firstLine, findings));
  }

  /** The file as text with plain line ends; empty, with a finding, where it cannot be had. */
  private static String text(Path path, String file, Consumer<Finding> findings) {
    try {
      if (Files.size(path) > MAX_BYTES) {
        findings.accept(
            Finding.error(
                Position.startOf(file),
                "size",
                "the file is larger than %d KB; make it shorter".formatted(MAX_BYTES / 1024)));
        return "";
      }
      byte[] bytes = Files.readAllBytes(path);
      try {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return plain(text);
      } catch (CharacterCodingException e) {
        findings.accept(
            Finding.error(
                Position.startOf(file), "encoding", "the file is not UTF-8; save it as UTF-8"));
        return "";
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without byte order mark, foreign line ends, NUL and the character that marks the root. */
  private static String plain(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (plain.indexOf('\r') >= 0) {
      plain = plain.replace("\r\n", "\n").replace('\r', '\n');
    }
    return plain.replace(Body.ROOT, '\uFFFD').replace('\0', '\uFFFD');
  }
}
