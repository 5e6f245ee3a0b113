package org.mentordirectory.check.rule;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.finding.Position;

/**
 * A block of keys and values together with the fields that may stand in it: the front matter of a
 * document, all of {@code scheme.yaml}, or a block inside it.
 *
 * @param owner what takes these fields, as a sentence names it
 * @param start what a person should look at when a key is missing
 * @param fields by name, in the order of {@link DocumentType}
 */
record FieldBlock(String owner, Position start, Map<String, Field> fields, Node.Mapping mapping) {
  /** Visits all blocks of the content, those of the scheme first. */
  static void each(Content content, Consumer<FieldBlock> visitor) {
    Node.Mapping scheme = content.scheme().front().fields();
    Map<DocumentType, Map<String, Field>> fields = fieldsOfKinds(content.scheme());
    var start = Position.startOf(scheme.at().file());
    new FieldBlock("scheme.yaml", start, fields.get(DocumentType.SCHEME), scheme).visit(visitor);
    content
        .documents()
        .forEach(
            document ->
                new FieldBlock(
                        document.kind().noun(),
                        document.start(),
                        fields.get(document.kind()),
                        document.front().fields())
                    .visit(visitor));
  }

  /** Visits all values of known keys that say something, with their fields. */
  static void eachValue(Content content, BiConsumer<Field, Node> visitor) {
    each(
        content,
        head -> {
          for (Node.Entry entry : head.mapping.entries()) {
            Field field = head.fields.get(entry.key());
            if (field != null && !isEmpty(entry.value())) {
              visitor.accept(field, entry.value());
            }
          }
        });
  }

  /** Whether nothing was typed. */
  static boolean isEmpty(Node value) {
    if (value instanceof Node.Scalar scalar) {
      return scalar.text().isBlank();
    }
    return value instanceof Node.Sequence sequence
        ? sequence.items().stream().allMatch(FieldBlock::isEmpty)
        : value instanceof Node.Mapping mapping && mapping.entries().isEmpty();
  }

  private void visit(Consumer<FieldBlock> visitor) {
    visitor.accept(this);
    for (Node.Entry entry : mapping.entries()) {
      Field field = fields.get(entry.key());
      if (field == null || field.children().isEmpty()) {
        continue;
      }
      String name = "`" + entry.key() + "`";
      Map<String, Field> inside = byName(field.children());
      if (entry.value() instanceof Node.Mapping one && field.type() == Field.Type.MAPPING) {
        new FieldBlock(name, entry.at(), inside, one).visit(visitor);
      } else if (field.type() == Field.Type.ADDRESSES
          || field.type() == Field.Type.ITEMS && entry.value() instanceof Node.Sequence) {
        for (Node item : entry.value().items()) {
          if (item instanceof Node.Mapping one) {
            new FieldBlock("an entry of " + name, item.at(), inside, one).visit(visitor);
          }
        }
      }
    }
  }

  private static Map<DocumentType, Map<String, Field>> fieldsOfKinds(Scheme scheme) {
    var kinds = new EnumMap<DocumentType, Map<String, Field>>(DocumentType.class);
    Arrays.stream(DocumentType.values())
        .forEach(kind -> kinds.put(kind, byName(scheme.fields(kind))));
    return kinds;
  }

  private static Map<String, Field> byName(List<Field> fields) {
    var names = new LinkedHashMap<String, Field>();
    fields.forEach(field -> names.put(field.name(), field));
    return Collections.unmodifiableMap(names);
  }
}
