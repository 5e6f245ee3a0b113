package org.mentordirectory.signup;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mentordirectory.check.rule.UnwrittenRule;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.words.MessageFiles;
import org.mentordirectory.words.Messages;

/** Makes a profile or another document that passes the checks. */
public final class NewDocument {
  /**
   * What to make.
   *
   * @param content the content folder
   * @param kind {@code profile}, {@code guidance}, {@code form}, {@code event}, {@code case-study}
   *     or {@code impact}
   * @param given answers by the names of fields, and the text under {@code text}
   * @param dialogue somebody to ask for the rest; nothing where nobody is there
   */
  public record Request(
      Path content,
      String kind,
      Map<String, String> given,
      Optional<Dialogue> dialogue,
      LocalDate today) {}

  private static final Map<String, DocumentType> KINDS = kinds();

  private final Request request;
  private final DocumentType kind;
  private final Scheme scheme;
  private final List<Field> fields;
  private final Messages messages;

  private NewDocument(Request request, DocumentType kind, Scheme scheme, Messages messages) {
    this.request = request;
    this.kind = kind;
    this.scheme = scheme;
    this.fields = scheme.fields(kind);
    this.messages = messages;
  }

  private static Map<String, DocumentType> kinds() {
    var kinds = new LinkedHashMap<String, DocumentType>();
    for (DocumentType kind : DocumentType.documents()) {
      kinds.put(
          kind == DocumentType.MENTOR
              ? "profile"
              : kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          kind);
    }
    return kinds;
  }

  /**
   * Writes the file.
   *
   * @return what was written and what to do next
   * @throws Refusal if it was not written; with a finding for each reason
   * @throws IOException if a file can't be read or written
   */
  public static Receipt write(Request request) throws Refusal, IOException {
    DocumentType kind = KINDS.get(request.kind());
    if (kind == null) {
      throw new Refusal(
          "--kind: there is no kind `%s`; the kinds are `%s`",
          request.kind(), String.join("`, `", KINDS.keySet()));
    }
    Scheme scheme = ContentReader.readScheme(request.content());
    Messages messages = MessageFiles.beside(request.content()).in(scheme.languages().get(0));
    return new NewDocument(request, kind, scheme, messages).write();
  }

  private Receipt write() throws Refusal, IOException {
    ProfileAnswers answers = given();
    if (request.dialogue().isEmpty()) {
      refuseGaps(answers);
    } else if (!gaps(answers).isEmpty()) {
      answers = asked(answers, request.dialogue().get());
    }
    if (answers.text().isEmpty()) {
      answers = new ProfileAnswers(answers.values(), startingText());
    }
    refuseErrors(answers);
    String file = file(kind, answers.one(fields.get(0).name()), scheme);
    if (Files.exists(request.content().resolve(file))) {
      throw new Refusal(taken(file));
    }
    new ProfileFiles(request.content()).create(file, answers.document(fields));
    Path path = request.content().resolve(file);
    return new Receipt(
        unknown(),
        List.of(
            "Wrote " + fromHere(path),
            "Next: open it and write what is missing in the text"
                + (kind == DocumentType.MENTOR
                    ? ", put a photo beside it as `%s` if you like"
                        .formatted(
                            ProfileFiles.photo(path.getFileName().toString(), Path.of("a.jpg")))
                    : "")
                + ", then run the goal `check`"));
  }

  private ProfileAnswers asked(ProfileAnswers given, Dialogue dialogue)
      throws Refusal, IOException {
    var interview = new Interview(request, kind, scheme, messages, dialogue);
    try {
      ProfileAnswers answers = interview.complete(given);
      List<Finding> found = errors(answers);
      while (!found.isEmpty()) { // such as a contact that somebody else has
        answers = interview.again(answers, found);
        found = errors(answers);
      }
      return answers;
    } catch (Refusal e) { // a terminal that nobody types at
      refuseGaps(given);
      throw e;
    }
  }

  private List<Finding> unknown() {
    List<String> names = Field.questions(fields).stream().map(Field::name).toList();
    return request.given().keySet().stream()
        .filter(key -> !names.contains(key) && !key.equals(AboutField.TEXT))
        .filter(key -> !FieldProperties.PARAMETERS.contains(key)) // meant for another goal
        .sorted()
        .map(
            key ->
                Finding.warning(
                    place(key),
                    "there is no such field, so this was left out; the fields are `%s`"
                        .formatted(String.join("`, `", names))))
        .toList();
  }

  private ProfileAnswers given() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Field field : Field.questions(fields)) {
      String typed = request.given().getOrDefault(field.name(), "");
      values.put(
          field.name(),
          field.name().equals("consent") && isYes(typed)
              ? List.of(request.today().toString())
              : new TypedAnswer(field, scheme.vocabulary(field.name())).values(typed));
    }
    return new ProfileAnswers(values, request.given().getOrDefault(AboutField.TEXT, ""));
  }

  static boolean isYes(String typed) {
    return typed.strip().equalsIgnoreCase("y")
        || FrontMatter.parseFlag(typed.strip()).orElse(false);
  }

  private List<Field> gaps(ProfileAnswers answers) {
    return Field.questions(fields).stream()
        .filter(field -> field.required() && answers.of(field.name()).isEmpty())
        .toList();
  }

  private void refuseGaps(ProfileAnswers answers) throws Refusal {
    List<Field> gaps = gaps(answers);
    if (!gaps.isEmpty()) {
      throw new Refusal(
          "%s missing; give %s so, or run this in a terminal, where it asks: %s",
          gaps.size() == 1 ? "a value is" : gaps.size() + " values are",
          gaps.size() == 1 ? "it" : "them",
          gaps.stream()
              .map(
                  field ->
                      "%s \"…\" (%s)"
                          .formatted(FieldProperties.option(field.name()), field.help(messages)))
              .collect(joining(", ")));
    }
  }

  private void refuseErrors(ProfileAnswers answers) throws Refusal, IOException {
    List<Finding> errors = errors(answers);
    if (!errors.isEmpty()) {
      throw new Refusal(errors);
    }
  }

  /** What the checks say about the file among all others. */
  private List<Finding> errors(ProfileAnswers answers) throws IOException {
    ProfileAnswers whole =
        answers.text().isEmpty() ? new ProfileAnswers(answers.values(), startingText()) : answers;
    String document = whole.document(fields);
    String file = file(kind, answers.one(fields.get(0).name()), scheme);
    try (DryRun trial = DryRun.beside(request.content(), scheme)) {
      trial.put(file, document);
      return trial.findings(request.today()).getOrDefault(file, List.of()).stream()
          .filter(finding -> finding.isError() && !finding.rule().equals(UnwrittenRule.KEY))
          .map(
              finding ->
                  finding.withPlace(
                      place(AboutField.of(finding, document, fields).orElse(AboutField.TEXT))))
          .toList();
    }
  }

  /** Where a field is answered. */
  static Position place(String field) {
    return Position.named(FieldProperties.option(field));
  }

  private static Path fromHere(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = path.toAbsolutePath().normalize();
    return whole.startsWith(here) ? here.relativize(whole) : whole;
  }

  /** The file of a document, from the content folder. */
  static String file(DocumentType kind, String title, Scheme scheme) {
    return kind.folder() + "/" + FileName.of(kind, title, scheme) + ".md";
  }

  /** Why a title can't be taken. */
  static String taken(String file) {
    return file
        + " is there already; change it there, or give another name that says how the two"
        + " differ";
  }

  private String startingText() {
    return messages.text(kind == DocumentType.MENTOR ? "join.sample" : "new.text");
  }
}
