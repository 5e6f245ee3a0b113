package org.mentordirectory.content;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads YAML into {@link Node}s in one streaming pass of Jackson's parser, which gives the place of
 * every key and value. Aliases and anchors are refused (they can make a small file huge), depth is
 * bounded, and a key that stands twice is a finding rather than a silent loss.
 */
final class YamlReader {
  /** The name of the rule under which everything here is reported. */
  static final String RULE = "yaml";

  private static final int MAX_DEPTH = 8;
  private static final int MAX_CHARACTERS = 512 * 1024;

  private final YAMLFactory factory;

  YamlReader() {
    var options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(64);
    options.setCodePointLimit(MAX_CHARACTERS);
    factory = YAMLFactory.builder().loaderOptions(options).build();
  }

  /**
   * Reads one YAML text.
   *
   * @param file for positions
   * @param firstLine the line of the file on which the text begins, from 1
   * @param findings where to report what cannot be read
   * @return the mapping; empty where the text is empty, is no mapping or does not parse
   */
  Node.Mapping read(String text, String file, int firstLine, Consumer<Finding> findings) {
    // A person who presses Tab means white space; YAML forbids it in most places.
    String yaml = text.replace('\t', ' ');
    var start = new Position(file, firstLine, 1);
    try (YAMLParser parser = factory.createParser(yaml)) {
      var pass = new Pass(parser, file, firstLine, findings);
      JsonToken first = parser.nextToken();
      if (first == null || first == JsonToken.VALUE_NULL) {
        return new Node.Mapping(start, List.of());
      }
      Node node = pass.node(1);
      if (node instanceof Node.Mapping mapping) {
        if (parser.nextToken() != null) {
          findings.accept(
              Finding.error(
                  pass.here(),
                  RULE,
                  "a second YAML document begins here; keep one block of `key: value` lines"));
        }
        return mapping;
      }
      findings.accept(
          Finding.error(node.at(), RULE, "expected lines of the form `key: value` here"));
    } catch (Refused refused) {
      findings.accept(refused.finding);
    } catch (JsonProcessingException e) {
      findings.accept(unreadable(e, yaml, file, firstLine));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string has no input errors
    }
    return new Node.Mapping(start, List.of());
  }

  private static Finding unreadable(
      JsonProcessingException e, String yaml, String file, int firstLine) {
    JsonLocation location = e.getLocation();
    int lines = (int) yaml.lines().count();
    int line = location == null ? 1 : Math.max(1, Math.min(location.getLineNr(), lines));
    int column = location == null ? 1 : Math.max(1, location.getColumnNr());
    String problem = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
    return Finding.error(
        new Position(file, firstLine + line - 1, column), RULE, YamlAdvice.sentence(problem));
  }

  /** One reading of one text. */
  private record Pass(YAMLParser parser, String file, int firstLine, Consumer<Finding> findings) {

    Position here() {
      JsonLocation location = parser.currentTokenLocation();
      return new Position(
          file, firstLine + location.getLineNr() - 1, Math.max(1, location.getColumnNr()));
    }

    Node node(int depth) throws IOException {
      Position at = here();
      if (parser.isCurrentAlias() || parser.getObjectId() != null) {
        throw new Refused(
            at,
            "YAML anchors (`&name`) and aliases (`*name`) are not allowed; write the value out,"
                + " in quotes if it begins with one of these signs");
      }
      if (depth > MAX_DEPTH) {
        throw new Refused(at, "this is nested more than " + MAX_DEPTH + " levels deep; flatten it");
      }
      return switch (parser.currentToken()) {
        case START_OBJECT -> mapping(at, depth);
        case START_ARRAY -> sequence(at, depth);
        default -> new Node.Scalar(at, parser.getText().strip());
      };
    }

    private Node mapping(Position at, int depth) throws IOException {
      var entries = new ArrayList<Node.Entry>();
      Map<String, Position> seen = new HashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        Position keyAt = here();
        String key = parser.currentName();
        parser.nextToken();
        Node value = node(depth + 1);
        Position before = seen.putIfAbsent(key, keyAt);
        if (before == null) {
          entries.add(new Node.Entry(keyAt, key, value));
        } else {
          findings.accept(
              Finding.error(
                  keyAt,
                  RULE,
                  "`%s` is here twice, first on line %d; keep one of them"
                      .formatted(key, before.line())));
        }
      }
      return new Node.Mapping(at, entries);
    }

    private Node sequence(Position at, int depth) throws IOException {
      var items = new ArrayList<Node>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(node(depth + 1));
      }
      return new Node.Sequence(at, items);
    }
  }

  /** YAML that parses and that we do not take. */
  private static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient Finding finding;

    Refused(Position at, String sentence) {
      super(sentence);
      finding = Finding.error(at, RULE, sentence);
    }
  }
}
