package org.mentordirectory.site.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Vocabulary;
import org.mentordirectory.words.Messages;

/**
 * The front matter of a profile as a JSON Schema, from the field definitions that the checks use
 * and the vocabularies of the scheme: for editors, and for {@code checks.js}, which checks the form
 * by it. What a schema can't say, such as that there is room for the mentees, is left to the
 * checks. Those in turn take a few things that a schema refuses, since they read every value as the
 * text that was typed: a job title {@code 007} without quotes, {@code yes} for {@code true}.
 *
 * <p>Besides the keywords of the standard it has three that only {@code checks.js} reads: {@code
 * synonyms} of a vocabulary's value, {@code withoutPlace} of a field, its values that take no
 * place, and {@code bodyMaxLength}, the length of the text below.
 *
 * @see <a href="https://json-schema.org/draft/2020-12/schema">JSON Schema 2020-12</a>
 */
public final class ProfileSchema {
  public static final String FILE = "api/profile.schema.json";

  private static final int LARGEST = 999_999;
  private static final String DAY = "^\\d{4}-\\d{2}-\\d{2}$";
  private static final String NOT_BLANK = "\\S";
  private static final String ADDRESS =
      "^([Hh][Tt][Tt][Pp][Ss]://[^\\s/?#]*\\.|[Mm][Aa][Ii][Ll][Tt][Oo]:[^\\s@]+@)\\S+$";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Scheme scheme;
  private final Messages words;
  private final ObjectNode definitions = JSON.objectNode();

  private ProfileSchema(Scheme scheme, Messages words) {
    this.scheme = scheme;
    this.words = words;
  }

  /** The address of the schema of a scheme, which is its name too. */
  static URI address(Scheme scheme) {
    return scheme.address().resolve(FILE);
  }

  /** The schema of the profiles of a scheme. */
  public static ObjectNode of(Scheme scheme, Messages words) {
    return new ProfileSchema(scheme, words).schema();
  }

  private ObjectNode schema() {
    ObjectNode schema =
        JSON.objectNode()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("$id", address(scheme).toString())
            .put("title", words.text("schema.title"))
            .put("description", words.text("schema.description", scheme.name()))
            .put("type", "object");
    ArrayNode required = JSON.arrayNode();
    ObjectNode properties = JSON.objectNode();
    for (Field field : scheme.profile().all()) {
      ObjectNode property =
          JSON.objectNode().put("title", field.label(words)).put("description", field.help(words));
      List<String> without = scheme.withoutPlace(field);
      if (!without.isEmpty()) {
        without.forEach(property.putArray("withoutPlace")::add);
      }
      properties.set(field.name(), property.setAll(values(field)));
      if (field.required()) {
        required.add(field.name());
      }
    }
    schema.set("required", required);
    schema.set("properties", properties);
    schema.put("additionalProperties", false).set("$defs", definitions);
    return schema.put("bodyMaxLength", Body.MOST_CHARACTERS);
  }

  /** What a field takes; nothing at all may stand behind the key of one that is not required. */
  private ObjectNode values(Field field) {
    ObjectNode one = field.type() == Field.Type.CONTACT ? coordinator() : one(field);
    if (!field.takesSeveral() && (field.required() || !one.has("$ref"))) {
      return field.required() ? one : mayBeNothing(one);
    }
    ArrayNode choices = JSON.arrayNode().add(one);
    if (field.takesSeveral()) {
      ObjectNode list = JSON.objectNode().put("type", "array");
      if (field.type() == Field.Type.ADDRESSES) {
        choices.add(named(field));
        list.putObject("items").set("anyOf", choices.deepCopy());
      } else {
        list.set("items", one.deepCopy());
      }
      if (field.required()) {
        list.put("minItems", 1);
      }
      choices.add(list.put("maxItems", Field.MOST_VALUES));
    }
    if (!field.required()) {
      choices.add(JSON.objectNode().put("type", "null"));
    }
    return JSON.objectNode().set("anyOf", choices);
  }

  /** A page with what somebody calls it. */
  private ObjectNode named(Field field) {
    ObjectNode link = JSON.objectNode().put("type", "object");
    ArrayNode required = link.putArray("required");
    ObjectNode properties = link.putObject("properties");
    for (Field key : field.children()) {
      required.add(key.name());
      properties.set(key.name(), one(key));
    }
    return defined("link", link.put("additionalProperties", false));
  }

  private static ObjectNode mayBeNothing(ObjectNode one) {
    return one.set("type", JSON.arrayNode().add(one.get("type")).add("null"));
  }

  private ObjectNode coordinator() {
    ArrayNode choices =
        JSON.arrayNode().add(JSON.objectNode().put("const", Mentor.COORDINATOR)).add(address());
    return JSON.objectNode().set("anyOf", choices);
  }

  /** One value; defined once and referred to where it may stand in a list or has a vocabulary. */
  private ObjectNode one(Field field) {
    Optional<Vocabulary> vocabulary = field.vocabulary().flatMap(scheme::vocabulary);
    return switch (field.type()) {
      case ADDRESS, ADDRESSES -> address();
      case DATE ->
          JSON.objectNode().put("type", "string").put("format", "date").put("pattern", DAY);
      case NUMBER ->
          JSON.objectNode().put("type", "integer").put("minimum", 0).put("maximum", LARGEST);
      case FLAG -> JSON.objectNode().put("type", "boolean");
      default -> {
        ObjectNode text = text(field);
        vocabulary.ifPresent(words -> text.set("oneOf", choices(words)));
        yield vocabulary.isPresent() || field.takesSeveral() ? defined(field.name(), text) : text;
      }
    };
  }

  private static ObjectNode text(Field field) {
    ObjectNode text = JSON.objectNode().put("type", "string").put("maxLength", field.longest());
    return field.required() || field.takesSeveral() ? text.put("pattern", NOT_BLANK) : text;
  }

  private ObjectNode address() {
    int longest = Field.named("contact", scheme.profile().all()).orElseThrow().longest();
    return defined(
        "address",
        JSON.objectNode().put("type", "string").put("maxLength", longest).put("pattern", ADDRESS));
  }

  private ObjectNode defined(String name, ObjectNode value) {
    definitions.set(name, value);
    return JSON.objectNode().put("$ref", "#/$defs/" + name);
  }

  private static ArrayNode choices(Vocabulary vocabulary) {
    ArrayNode choices = JSON.arrayNode();
    for (Vocabulary.Term term : vocabulary.terms()) {
      ObjectNode choice = choices.addObject().put("const", term.value()).put("title", term.label());
      if (!term.synonyms().isEmpty()) {
        term.synonyms().forEach(choice.putArray("synonyms")::add);
      }
    }
    return choices;
  }
}
