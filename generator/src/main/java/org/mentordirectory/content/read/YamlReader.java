package org.mentordirectory.content.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Node;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML into {@link Node}s in one pass over the events of SnakeYAML's parser, which give the
 * place of every key and value and leave the values as they were typed. Nothing is ever made of the
 * events but text: anchors, aliases and tags are refused, depth is bounded, and a key that stands
 * twice is a finding rather than a silent loss.
 */
final class YamlReader {
  /** The name of the rule under which everything here is reported. */
  private static final int MAX_DEPTH = 8;

  /** YAML's ways to write that there is nothing. */
  private static final Set<String> NOTHING = Set.of("~", "null");

  private static final int LONGEST_SHARED_WORD = 64;

  private final LoaderOptions options = new LoaderOptions();

  /** One copy of each word: thousands of profiles say {@code open} and the same institutions. */
  private final Map<String, String> words = new ConcurrentHashMap<>();

  /**
   * Reads one YAML text.
   *
   * @param text without control characters, see {@link TextFile}
   * @param file for positions
   * @param firstLine the line of the file on which the text begins, from 1
   * @param fields whose names are keys of the text, for advice
   * @param findings where to report what cannot be read
   * @return the mapping; empty where the text is empty, is no mapping or does not parse
   */
  Node.Mapping read(
      String text, String file, int firstLine, List<Field> fields, Consumer<Finding> findings) {
    return parsed(text, file, firstLine, fields, findings, Pass::document)
        .orElseGet(() -> new Node.Mapping(new Position(file, firstLine, 1), List.of()));
  }

  /** Reads one YAML text that may be a list; an empty mapping where it does not parse. */
  Node data(String text, String file, Consumer<Finding> findings) {
    return parsed(text, file, 1, List.of(), findings, Pass::any)
        .orElseGet(() -> new Node.Mapping(Position.startOf(file), List.of()));
  }

  private interface Reading<N extends Node> {
    N of(Pass pass) throws Refused;
  }

  private <N extends Node> Optional<N> parsed(
      String text,
      String file,
      int firstLine,
      List<Field> fields,
      Consumer<Finding> findings,
      Reading<N> reading) {
    // Who presses Tab, or pastes from a word processor, means white space; YAML has only the space.
    String yaml = text.replace('\t', ' ').replace('\u00A0', ' ').replace('\uFEFF', ' ');
    try {
      return Optional.of(reading.of(new Pass(yaml, file, firstLine, findings)));
    } catch (Refused refused) {
      findings.accept(refused.finding);
    } catch (MarkedYAMLException e) {
      YamlFault advice = YamlAdvice.on(e, yaml, fields);
      findings.accept(advice.finding(file, firstLine, ""));
    }
    return Optional.empty();
  }

  private String shared(String word) {
    if (word.length() > LONGEST_SHARED_WORD) {
      return word;
    }
    String first = words.putIfAbsent(word, word);
    return first == null ? word : first;
  }

  /** One reading of one text. */
  private final class Pass {
    private final String yaml;
    private final Parser events;
    private final String file;
    private final int firstLine;
    private final Consumer<Finding> findings;
    private final PlainScalars plainScalars;

    Pass(String yaml, String file, int firstLine, Consumer<Finding> findings) {
      this.yaml = yaml;
      this.events = new ParserImpl(new StreamReader(yaml), options);
      this.file = file;
      this.firstLine = firstLine;
      this.findings = findings;
      this.plainScalars = new PlainScalars(yaml, this::at, findings);
    }

    Node.Mapping document() throws Refused {
      Node node = any();
      if (node instanceof Node.Mapping mapping) {
        return mapping;
      }
      throw new Refused(
          node.at(),
          node instanceof Node.Sequence
              ? "lines of the form `key: value` belong here; write them without a dash or a bracket"
                  + " before the key"
              : "lines of the form `key: value` belong here; put a colon and a space between key"
                  + " and value");
    }

    Node any() throws Refused {
      events.getEvent(); // the start of the stream
      if (events.checkEvent(Event.ID.StreamEnd)) {
        return new Node.Mapping(new Position(file, firstLine, 1), List.of());
      }
      events.getEvent(); // the start of the document
      Node node = node(1);
      var end = (DocumentEndEvent) events.getEvent();
      if (end.getExplicit() || !events.checkEvent(Event.ID.StreamEnd)) {
        Event behind = end.getExplicit() ? end : events.peekEvent();
        throw new Refused(
            at(behind.getStartMark()),
            "a second YAML document begins here; take this line out, and keep one block of `key:"
                + " value` lines");
      }
      return node;
    }

    private Node node(int depth) throws Refused {
      Event event = events.getEvent();
      refuseReferences(event);
      Position at = at(event.getStartMark());
      if (depth > MAX_DEPTH) {
        throw new Refused(at, "this is nested more than " + MAX_DEPTH + " levels deep; flatten it");
      }
      return switch (event.getEventId()) {
        case MappingStart -> mapping(at, depth);
        case SequenceStart -> sequence(at, depth);
        default -> new Node.Scalar(at, text((ScalarEvent) event));
      };
    }

    private Node.Mapping mapping(Position at, int depth) throws Refused {
      var entries = new ArrayList<Node.Entry>();
      Map<String, Position> seen = new HashMap<>();
      while (!events.checkEvent(Event.ID.MappingEnd)) {
        Position keyAt = at(events.peekEvent().getStartMark());
        String key = key();
        Node value = node(depth + 1);
        Position before = seen.putIfAbsent(key, keyAt);
        if (before == null) {
          entries.add(new Node.Entry(keyAt, key, value));
        } else {
          findings.accept(
              Finding.error(
                  keyAt,
                  ReaderRule.YAML.key(),
                  "`%s` is here twice, first on line %s; keep one of them"
                      .formatted(key, before.line())));
        }
      }
      events.getEvent();
      return new Node.Mapping(at, List.copyOf(entries));
    }

    private String key() throws Refused {
      Event event = events.getEvent();
      refuseReferences(event);
      if (!(event instanceof ScalarEvent scalar)) {
        throw new Refused(
            at(event.getStartMark()),
            "a key is a plain word, without brackets; if this is a value, put it in quotes");
      }
      if (scalar.getValue().equals("<<")) {
        throw new Refused(
            at(event.getStartMark()), "`<<` does not merge anything here; write the values out");
      }
      return text(scalar);
    }

    private Node.Sequence sequence(Position at, int depth) throws Refused {
      var items = new ArrayList<Node>();
      while (!events.checkEvent(Event.ID.SequenceEnd)) {
        items.add(node(depth + 1));
      }
      events.getEvent();
      return new Node.Sequence(at, List.copyOf(items));
    }

    private String text(ScalarEvent scalar) throws Refused {
      String value = scalar.getValue().strip();
      if (scalar.getScalarStyle() == ScalarStyle.PLAIN) {
        plainScalars.examine(scalar);
        if (NOTHING.contains(value)) {
          return "";
        }
      } else if (TextFile.firstUnprintable(value) >= 0) {
        throw new Refused(
            at(scalar.getStartMark()),
            "the backslash here makes a character that nobody can see; take it out, or use single"
                + " quotes");
      }
      String kept = Letters.kept(value).strip();
      int unseen = Letters.unseen(value).orElse(0);
      if (unseen > 0) {
        Finding finding =
            Finding.warning(
                at(scalar.getStartMark()),
                "encoding",
                "an invisible character (%s) stands in this value, and is not read; type the value again"
                    .formatted(Letters.name(unseen)));
        findings.accept(kept.isEmpty() ? finding : finding.corrected(kept, List.of(kept)));
      }
      return shared(kept);
    }

    /** Anchors, aliases and tags; most often a person meant the sign itself. */
    private void refuseReferences(Event event) throws Refused {
      if (event.is(Event.ID.Alias)
          || ((NodeEvent) event).getAnchor() != null
          || tag(event) != null) {
        YamlFault advice = YamlAdvice.onSign(event.getStartMark(), yaml);
        throw new Refused(
            advice.finding(file, firstLine, "; YAML's anchors, aliases and tags are not read"));
      }
    }

    private static @Nullable String tag(Event event) {
      return event instanceof ScalarEvent scalar
          ? scalar.getTag()
          : ((CollectionStartEvent) event).getTag();
    }

    private Position at(Mark mark) {
      return new Position(file, firstLine + mark.getLine(), 1 + mark.getColumn());
    }
  }

  /** YAML that parses and that we do not take. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Finding finding;

    Refused(Position at, String sentence) {
      this(Finding.error(at, ReaderRule.YAML.key(), sentence));
    }

    Refused(Finding finding) {
      super(finding.sentence());
      this.finding = finding;
    }
  }
}
