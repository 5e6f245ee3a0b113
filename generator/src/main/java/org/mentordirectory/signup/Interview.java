package org.mentordirectory.signup;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Use;
import org.mentordirectory.content.Vocabulary;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.words.Messages;

/** Asks for one field after the other, and says at once what the checks would say of an answer. */
final class Interview {
  private final NewDocument.Request request;
  private final DocumentType kind;
  private final Scheme scheme;
  private final List<Field> fields;
  private final Messages messages;
  private final Dialogue dialogue;

  Interview(
      NewDocument.Request request,
      DocumentType kind,
      Scheme scheme,
      Messages messages,
      Dialogue dialogue) {
    this.request = request;
    this.kind = kind;
    this.scheme = scheme;
    this.fields = scheme.fields(kind);
    this.messages = messages;
    this.dialogue = dialogue;
  }

  /** Asks for all that was not given, or was given wrong. */
  ProfileAnswers complete(ProfileAnswers given) throws IOException, Refusal {
    dialogue.say("Enter skips a question that is not required. Ctrl+C ends, and writes nothing.");
    ProfileAnswers answers = given;
    for (Field field : Field.questions(fields)) {
      if (field.is(Use.NOT_ASKED) || field.is(Use.ASKED_LATER)) {
        continue;
      }
      boolean said = !given.of(field.name()).isEmpty();
      List<String> faults = said ? faults(field, given.of(field.name())) : List.of();
      if (!said || !faults.isEmpty()) {
        faults.forEach(dialogue::say);
        answers = answers.with(field.name(), ask(field));
      }
    }
    return answers.text().isEmpty() ? text(answers) : answers;
  }

  /** Asks again for what the checks refuse among all other documents. */
  ProfileAnswers again(ProfileAnswers answers, List<Finding> found) throws IOException, Refusal {
    ProfileAnswers better = answers;
    for (Finding finding : found) {
      dialogue.say(finding.toString());
      Optional<Field> field =
          Field.questions(fields).stream()
              .filter(one -> NewDocument.place(one.name()).equals(finding.at()))
              .findFirst();
      better =
          field.isPresent()
              ? better.with(field.get().name(), ask(field.get()))
              : text(new ProfileAnswers(better.values(), ""));
    }
    return better;
  }

  private List<String> ask(Field field) throws IOException, Refusal {
    boolean consent = field.name().equals("consent");
    dialogue.say("");
    dialogue.say(
        consent
            ? "Does the mentor agree that this profile is published? (required): yes or no"
            : field.label(messages) + (field.required() ? " (required)" : "") + hint(field));
    List<Vocabulary.Term> terms =
        scheme.vocabulary(field.name()).map(Vocabulary::terms).orElse(List.of());
    for (int i = 0; i < terms.size(); i++) {
      dialogue.say(String.format(Locale.ROOT, "%4d  %s", i + 1, terms.get(i).label()));
    }
    if (field.takesSeveral()) {
      dialogue.say(
          (terms.isEmpty() ? "One or several" : "One or several, as words or numbers")
              + ", with commas between them, or semicolons where one holds a comma.");
    }
    while (true) {
      String typed = line();
      if (consent && !NewDocument.isYes(typed)) {
        dialogue.say("Without consent there is no profile; answer `yes` when the mentor agrees.");
        continue;
      }
      List<String> values =
          consent ? List.of(request.today().toString()) : values(field, typed, terms);
      List<String> faults = faults(field, values);
      if (faults.isEmpty()) {
        return values;
      }
      faults.forEach(dialogue::say);
    }
  }

  private String hint(Field field) {
    String hint = field.hint(false, messages).orElseGet(() -> field.help(messages));
    return hint.isEmpty() ? "" : ": " + hint;
  }

  private List<String> values(Field field, String typed, List<Vocabulary.Term> terms) {
    var answer = new TypedAnswer(field, scheme.vocabulary(field.name()));
    var values = new ArrayList<String>();
    for (String value : answer.values(typed)) {
      boolean number =
          value.matches("\\d{1,4}") && terms.stream().noneMatch(t -> t.value().equals(value));
      int index = number ? Integer.parseInt(value) - 1 : -1;
      values.add(index >= 0 && index < terms.size() ? terms.get(index).value() : value);
    }
    return values;
  }

  /** What the checks say about the values of a field alone. */
  private List<String> faults(Field field, List<String> values) throws IOException {
    if (values.isEmpty() && !field.required()) {
      return List.of();
    }
    if (values.isEmpty() && field.name().contains(".")) {
      return List.of("give " + field.help(messages));
    }
    var answers = new ProfileAnswers(Map.of(field.name(), values), "A text.");
    if (field.name().equals(fields.get(0).name()) && !answers.values().isEmpty()) {
      String file = NewDocument.file(kind, answers.one(field.name()), scheme);
      if (Files.exists(request.content().resolve(file))) {
        return List.of(NewDocument.taken(file));
      }
    }
    String document = answers.document(fields);
    String file = kind.folder() + "/answer.md";
    try (DryRun trial = DryRun.alone(request.content(), scheme)) {
      trial.put(file, document);
      return trial.findings(request.today()).getOrDefault(file, List.of()).stream()
          .filter(Finding::isError)
          .filter(f -> AboutField.of(f, document, fields).filter(field.name()::equals).isPresent())
          .map(Finding::sentence)
          .toList();
    }
  }

  private ProfileAnswers text(ProfileAnswers answers) throws IOException, Refusal {
    dialogue.say("");
    dialogue.say(
        (kind == DocumentType.MENTOR
                ? "A few sentences about the mentor and how they can help"
                : "The text of the page")
            + ". An empty line ends it; you can write on in the file.");
    var text = new StringBuilder();
    for (String line = line(); !line.isBlank(); line = line()) {
      text.append(line).append('\n');
    }
    return new ProfileAnswers(answers.values(), text.toString());
  }

  private String line() throws IOException, Refusal {
    return dialogue
        .line()
        .orElseThrow(() -> new Refusal("the answers ended here; nothing was written"));
  }
}
