package org.mentordirectory.site.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.check.rule.Sentence;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.FormField.Choice;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.content.Use;
import org.mentordirectory.site.theme.Json;
import org.mentordirectory.site.theme.Link;
import org.mentordirectory.site.theme.MailtoLink;
import org.mentordirectory.site.theme.Page;
import org.mentordirectory.words.Messages;

/** The page on which people become mentors, its form made of the fields that the checks read. */
public final class JoinForm {
  private final Scheme scheme;
  private final Messages messages;
  private final Map<String, String> moreHelp;

  /** Whether mentors can offer what takes no place. */
  private final boolean hasSingle;

  public JoinForm(Scheme scheme, Messages messages) {
    this.scheme = scheme;
    this.messages = messages;
    this.moreHelp = messages.under("join.help.");
    this.hasSingle =
        scheme.profile().of(Use.WITHOUT_PLACE).stream()
            .anyMatch(
                field ->
                    scheme.vocabulary(field.name()).isPresent()
                        && !scheme.withoutPlace(field).isEmpty());
  }

  /**
   * How to sign up.
   *
   * @param parts of the form
   * @param form what its script needs, as JSON
   * @param propose the forge's page for a new file, or null where the scheme names no repository
   * @param send where to send a profile instead
   * @param sample a profile to fill in
   * @param letters to the coordinator, about a profile that is there already
   */
  public record Join(
      List<Part> parts,
      String form,
      @Nullable String propose,
      String send,
      String sample,
      List<Link> letters) {}

  /** Questions that belong together. */
  public record Part(String name, List<Question> questions) {}

  /**
   * A question of the form.
   *
   * @param name of the field, or {@code body}
   * @param kind text, number, date, select, choices, lines, contact, consent or body
   * @param later whether only those are asked who change their profile
   * @param options of a select or of choices, each with its value and label
   * @param value what stands there at first
   * @param autocomplete what browsers call it, or empty
   */
  public record Question(
      String name,
      String label,
      String help,
      String kind,
      boolean required,
      boolean later,
      List<Choice> options,
      String value,
      String autocomplete) {}

  public Page page() {
    String sample = BlankProfile.text(scheme, messages);
    return Page.of(
        SitePage.JOIN.address(),
        "join/join.ftlh",
        messages.text("join.title"),
        messages.text("join.description", scheme.name()),
        new Join(
            parts(),
            Json.text(data()),
            scheme
                .repository()
                .map(repository -> Forge.of(repository).newFile("your-name.md", sample))
                .orElse(null),
            MailtoLink.with(messages.text("join.subject", scheme.name()), sample, scheme),
            sample,
            Stream.of("change", "pause", "confirm", "leave").map(this::letter).toList()));
  }

  private Link letter(String action) {
    String what = messages.text("own." + action);
    return new Link(what, MailtoLink.with(what, messages.text("own.letter", what), scheme));
  }

  private List<Part> parts() {
    var parts = new LinkedHashMap<String, List<Question>>();
    for (Field field : scheme.profile().all()) {
      String part = field.text(Use.FORM);
      if (part.equals(ProfileFields.WORDS) || part.equals(ProfileFields.PUBLICATION)) {
        parts.computeIfAbsent(ProfileFields.WORDS, words -> new ArrayList<>(List.of(body())));
      }
      List<Question> questions = parts.computeIfAbsent(part, name -> new ArrayList<>());
      if (!field.is(Use.NOT_ASKED)) {
        questions.add(question(field));
      }
    }
    return parts.entrySet().stream().map(part -> new Part(part.getKey(), part.getValue())).toList();
  }

  private Question question(Field field) {
    List<Choice> options =
        scheme.vocabulary(field.name()).stream()
            .flatMap(vocabulary -> vocabulary.terms().stream())
            .map(term -> new Choice(term.value(), term.label()))
            .toList();
    String kind = kind(field, options);
    return new Question(
        field.name(),
        field.label(messages),
        help(field, kind),
        kind,
        field.required(),
        field.is(Use.ASKED_LATER),
        options,
        field.text(Use.USUAL),
        field.text(Use.AUTOCOMPLETE));
  }

  private static String kind(Field field, List<Choice> options) {
    return switch (field.type()) {
      case CONTACT -> "contact";
      case DATE -> field.name().equals("consent") ? "consent" : "date";
      case PARAGRAPH -> "lines";
      case NUMBER -> "number";
      case LIST, ADDRESSES -> options.isEmpty() ? "lines" : "choices";
      default -> options.isEmpty() ? "text" : "select";
    };
  }

  /** The field's own words as a sentence, and what a form has to add. */
  private String help(Field field, String kind) {
    Optional<String> hint = field.hint(kind.equals("lines") && field.takesSeveral(), messages);
    if (hint.isPresent()) {
      return hint.get();
    }
    String help = field.help(messages);
    boolean needsNone =
        kind.equals("select")
            || kind.equals("contact")
            || help.replaceFirst("^the ", "").equalsIgnoreCase(field.label(messages));
    String words = needsNone ? "" : help;
    String sentence =
        words.isEmpty()
            ? ""
            : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    return Stream.of(
            sentence,
            kind.equals("lines") ? messages.text("join.lines") : "",
            moreHelp.getOrDefault(field.name(), ""),
            hasSingle ? moreHelp.getOrDefault(field.name() + ".single", "") : "")
        .filter(text -> !text.isEmpty())
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }

  private Question body() {
    return new Question(
        "body",
        messages.text("join.body"),
        messages.text("join.body.help"),
        "body",
        true,
        false,
        List.of(),
        "",
        "");
  }

  /** What the script needs: the fields in the order of the file, the forge, the words. */
  private Map<String, Object> data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("fields", scheme.profile().all().stream().map(this::fieldData).toList());
    data.put("reserved", scheme.reservedNames());
    scheme.repository().map(Forge::of).ifPresent(forge -> data.put("forge", forge));
    data.put("contact", scheme.contact());
    data.put("subject", messages.text("join.subject", scheme.name()));
    data.put("texts", texts());
    data.put("sentences", sentences(scheme.profile(), messages));
    return data;
  }

  /** The sentences of the checks, and behind them what one value of a field is called. */
  public static Map<String, String> sentences(ProfileFields profile, Messages messages) {
    Map<String, String> sentences = Sentence.all(messages);
    sentences.put("NUMBER", Field.Type.NUMBER.description(messages));
    sentences.put("FLAG", Field.Type.FLAG.description(messages));
    profile.all().stream()
        .filter(field -> field.hasNoun(messages))
        .forEach(field -> sentences.put("noun." + field.name(), field.noun(messages)));
    return sentences;
  }

  private Map<String, Object> fieldData(Field field) {
    var data = new LinkedHashMap<String, Object>();
    data.put("name", field.name());
    data.put("type", field.type().name());
    data.put("several", field.takesSeveral());
    if (field.is(Use.CARD)) {
      data.put("card", true);
      data.put("label", field.label(messages));
    }
    if (field.is(Use.CARD_LINE)) {
      data.put("line", field.number(Use.CARD_LINE));
    }
    if (field.is(Use.CARD_SENTENCE)) {
      data.put("sentence", field.sentence("{0}", messages));
    }
    return data;
  }

  private Map<String, String> texts() {
    Map<String, String> texts = messages.under("join.say.");
    texts.put("error", messages.text("component.error"));
    texts.put("chip", messages.text("facet.other.value"));
    for (String prefix : List.of("places", "state", "component.errors")) {
      messages.under(prefix + ".").forEach((key, text) -> texts.put(prefix + "." + key, text));
    }
    return texts;
  }
}
