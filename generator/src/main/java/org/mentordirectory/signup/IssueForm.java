package org.mentordirectory.signup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Use;
import org.mentordirectory.content.Vocabulary;
import org.mentordirectory.content.Vocabulary.Term;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.OutputFile;
import org.mentordirectory.sheet.Label;
import org.mentordirectory.words.MessageFiles;
import org.mentordirectory.words.Messages;

/**
 * The form with which people become mentors by an issue on GitHub: a question for each field of a
 * profile, with the scheme's words to choose from. {@link IssueAnswers} reads what it makes.
 *
 * @see <a
 *     href="https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema">Syntax
 *     for GitHub's form schema</a>
 */
public final class IssueForm {
  /** The question for the address of somebody who wants no go-between; no field has this name. */
  static final String ADDRESS = "contact-address";

  /** Where GitHub looks for it, from the root of the repository. */
  public static final String PLACE = ".github/ISSUE_TEMPLATE/become-a-mentor.yml";

  private final Scheme scheme;
  private final Messages messages;
  private final StringBuilder form = new StringBuilder();

  private IssueForm(Scheme scheme, Messages messages) {
    this.scheme = scheme;
    this.messages = messages;
  }

  /**
   * Writes the form.
   *
   * @param content the content folder, for the scheme's words
   * @param file usually {@link #PLACE}; it is replaced
   * @throws IOException if one of them can't be read or written
   */
  public static Receipt write(Path content, Path file) throws IOException, Refusal {
    OutputFile.write(file, of(content));
    return new Receipt(List.of(), List.of("The form is in " + file));
  }

  /**
   * What is wrong with the form beside a content folder: it is another than would be written now,
   * so that answers to it may be refused. Nothing where there is no form.
   */
  public static List<Finding> outdated(Path content) throws IOException {
    Path file = content.toAbsolutePath().normalize().resolveSibling(PLACE);
    if (!Files.isRegularFile(file)
        || new String(Files.readAllBytes(file), UTF_8).replace("\r\n", "\n").equals(of(content))) {
      return List.of();
    }
    return List.of(
        Finding.warning(
            Position.of(Path.of(PLACE)),
            "issue-form",
            "this form is not made from the scheme as it is now, so sign-ups by it may be refused;"
                + " run `./mentor issue-form`, which writes it again"));
  }

  private static String of(Path content) throws IOException {
    Scheme scheme = ContentReader.read(content).scheme();
    return of(scheme, MessageFiles.beside(content).in(scheme.languages().get(0)));
  }

  /** The text of the form for a scheme. */
  public static String of(Scheme scheme, Messages messages) {
    return new IssueForm(scheme, messages).text();
  }

  /** The question for the text below the fields. */
  static String aboutQuestion(Messages messages) {
    return messages.text("issue-form.text");
  }

  /** The question for consent. */
  static String consentQuestion(Messages messages) {
    return messages.text("issue-form.consent");
  }

  /** What stands beside the box of that question. */
  static String consentBox(Messages messages, Scheme scheme) {
    return messages.text("issue-form.consent.yes", scheme.name());
  }

  /**
   * The fields that the form asks for, by their questions, without consent and text. Who opened the
   * issue is known, and so is the day; nobody who signs up is invented.
   */
  static List<Field> fields(Scheme scheme) {
    return scheme.profile().all().stream()
        .filter(
            field ->
                Stream.of(Use.NOT_ASKED, Use.ASKED_WITHOUT_FORGE, Use.ASKED_LATER)
                    .noneMatch(field::is))
        .filter(field -> !field.name().equals("consent"))
        .toList();
  }

  /** The question for the address of somebody who wants no go-between. */
  static String addressQuestion(Messages messages) {
    return messages.text("join.address");
  }

  /**
   * The words of a field with what the form calls each, which is its label where nobody could take
   * that for another. GitHub keeps "None" for those who choose nothing.
   */
  static Optional<Vocabulary> choices(Field field, Scheme scheme, Messages messages) {
    return scheme
        .vocabulary(field.name())
        .filter(words -> !words.terms().isEmpty())
        .map(words -> new Vocabulary(words.field(), choices(words.terms(), messages)));
  }

  private static List<Term> choices(List<Term> terms, Messages messages) {
    return terms.stream()
        .map(
            term ->
                new Term(term.value(), choice(term, terms, messages), term.synonyms(), term.at()))
        .toList();
  }

  private static String choice(Term term, List<Term> terms, Messages messages) {
    String label = Label.key(term.label());
    if (label.equals("none")) {
      return messages.text("issue-form.none", term.label());
    }
    boolean another =
        terms.stream()
            .filter(other -> other != term)
            .flatMap(other -> Stream.of(other.value(), other.label()))
            .anyMatch(word -> Label.key(word).equals(label));
    return another ? "%s (%s)".formatted(term.label(), term.value()) : term.label();
  }

  private String text() {
    form.append(
        """
        # Made by `./mentor issue-form` from the fields of a profile
        # and content/scheme.yaml. Run that again after a change; do not edit this file.
        """);
    line(0, "name", messages.text("issue-form.name"));
    line(0, "description", messages.text("issue-form.description", scheme.name()));
    line(0, "title", messages.text("issue-form.title"));
    form.append("labels: [new mentor]\nbody:\n");
    form.append("  - type: markdown\n    attributes:\n");
    line(6, "value", messages.text("issue-form.public"));
    fields(scheme).forEach(this::question);
    words();
    consent();
    return form.toString();
  }

  private void question(Field field) {
    if (field.type() == Field.Type.CONTACT) {
      contact(field);
      return;
    }
    Optional<Vocabulary> choices = choices(field, scheme, messages);
    boolean several = field.takesSeveral();
    start(
        choices.isPresent()
            ? "dropdown"
            : several || field.type() == Field.Type.PARAGRAPH ? "textarea" : "input",
        field.name());
    line(6, "label", field.label(messages));
    String description = description(field, choices.isPresent());
    if (!description.isEmpty()) {
      line(6, "description", description);
    }
    choices.ifPresent(
        words -> {
          if (several) {
            form.append("      multiple: true\n");
          }
          options(words.terms().stream().map(Term::label).toList());
        });
    required(field.required());
  }

  private void contact(Field field) {
    start("dropdown", field.name());
    line(6, "label", field.label(messages));
    options(
        List.of(messages.text("join.contact.coordinator"), messages.text("join.contact.public")));
    required(field.required());
    start("input", ADDRESS);
    line(6, "label", addressQuestion(messages));
    line(6, "description", messages.text("issue-form.address.help"));
  }

  private void options(List<String> options) {
    form.append("      options:\n");
    options.forEach(option -> form.append("        - ").append(quoted(option)).append('\n'));
  }

  private String description(Field field, boolean chosen) {
    String how = !field.takesSeveral() ? "one" : chosen ? "several" : "lines";
    return field
        .hint(how.equals("lines"), messages)
        .orElseGet(() -> messages.text("issue-form.give." + how, field.help(messages)));
  }

  private void words() {
    start("textarea", "text");
    line(6, "label", aboutQuestion(messages));
    line(6, "description", messages.text("issue-form.text.help"));
    required(true);
  }

  private void consent() {
    start("checkboxes", "consent");
    line(6, "label", consentQuestion(messages));
    form.append("      options:\n        - label: ")
        .append(quoted(consentBox(messages, scheme)))
        .append("\n          required: true\n");
  }

  private void start(String type, String id) {
    form.append("  - type: %s\n    id: %s\n    attributes:\n".formatted(type, id));
  }

  private void required(boolean required) {
    if (required) {
      form.append("    validations:\n      required: true\n");
    }
  }

  private void line(int indent, String key, String value) {
    form.append(" ".repeat(indent)).append(key).append(": ").append(quoted(value)).append('\n');
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
