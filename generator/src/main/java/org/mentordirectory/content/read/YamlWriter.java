package org.mentordirectory.content.read;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Writes keys as YAML: each on a line of its own, and so is each entry of a list of mappings. */
public final class YamlWriter {
  private YamlWriter() {}

  /**
   * The text of some keys.
   *
   * @param keys in their order; values are numbers, flags, text on one line, lists and mappings
   */
  public static String of(Map<String, ?> keys) {
    var options = new DumperOptions();
    options.setWidth(Integer.MAX_VALUE);
    options.setSplitLines(false);
    options.setIndicatorIndent(2);
    options.setIndentWithIndicator(true);
    var text = new StringWriter();
    new Yaml(options).serialize(mapping(keys, FlowStyle.BLOCK), text);
    return text.toString();
  }

  private static Node mapping(Map<?, ?> keys, FlowStyle style) {
    return new MappingNode(
        Tag.MAP,
        keys.entrySet().stream()
            .map(key -> new NodeTuple(node(key.getKey()), node(key.getValue())))
            .toList(),
        style);
  }

  private static Node node(Object value) {
    if (value instanceof Map<?, ?> keys) {
      return mapping(keys, FlowStyle.FLOW);
    }
    if (value instanceof List<?> items) {
      boolean entries = items.stream().anyMatch(Map.class::isInstance);
      return new SequenceNode(
          Tag.SEQ,
          items.stream().map(YamlWriter::node).toList(),
          entries ? FlowStyle.BLOCK : FlowStyle.FLOW);
    }
    return value instanceof String text ? word(FrontMatterText.oneLine(text)) : plain(value);
  }

  /** A word with quotation marks, unless nobody could take it for anything else. */
  private static Node word(String text) {
    return FieldLine.isPlain(text)
        ? plain(text)
        : new ScalarNode(Tag.STR, text, null, null, ScalarStyle.DOUBLE_QUOTED);
  }

  private static Node plain(Object value) {
    Tag tag = value instanceof String ? Tag.STR : value instanceof Boolean ? Tag.BOOL : Tag.INT;
    return new ScalarNode(tag, value.toString(), null, null, ScalarStyle.PLAIN);
  }
}
