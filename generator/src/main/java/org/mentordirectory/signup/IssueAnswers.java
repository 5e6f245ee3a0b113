package org.mentordirectory.signup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Vocabulary;
import org.mentordirectory.content.read.FrontMatterText;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sheet.Label;
import org.mentordirectory.words.Messages;

/**
 * Reads the body of an issue that was made with {@link IssueForm}: the question as a heading of the
 * third level, then the answer. Anybody can write anything into an issue, so a question that is
 * there twice is refused rather than chosen between, and comments, which nobody sees, are taken out
 * of answers.
 */
final class IssueAnswers {
  private static final int MOST_CHARACTERS = 70_000;
  private static final String NO_RESPONSE = "_No response_";
  private static final Pattern BOX = Pattern.compile("[-*] \\[([ xX])] (.*)");

  private final Position file;
  private final Scheme scheme;
  private final Messages messages;
  private final List<Finding> remarks = new ArrayList<>();
  private final Map<String, Section> sections = new LinkedHashMap<>();

  private IssueAnswers(Position file, Scheme scheme, Messages messages) {
    this.file = file;
    this.scheme = scheme;
    this.messages = messages;
  }

  /** An answer, and the line of its question. */
  private record Section(int line, StringBuilder text) {
    String answer() {
      String answer = withoutComments(text.toString()).strip();
      return answer.equals(NO_RESPONSE) ? "" : answer;
    }
  }

  /**
   * The answers in a text.
   *
   * @param file that it comes from
   * @throws Refusal if it has none of the questions
   */
  static SignupRow read(
      String text, Position file, Scheme scheme, Messages messages, ImportRequest request)
      throws Refusal {
    if (text.length() > MOST_CHARACTERS) {
      throw new Refusal(file, "the text has more than %d characters; shorten it", MOST_CHARACTERS);
    }
    var answers = new IssueAnswers(file, scheme, messages);
    answers.split(text);
    if (answers.sections.isEmpty()) {
      throw new Refusal(
          file,
          "this is no profile, which begins with a line `---`, and no issue of the form \"Become a"
              + " mentor\", which has lines such as `### Name`");
    }
    return answers.sent(request);
  }

  private void split(String text) {
    Map<String, String> questions = new HashMap<>();
    IssueForm.fields(scheme).forEach(field -> questions.put(field.label(messages), field.name()));
    questions.put(IssueForm.addressQuestion(messages), IssueForm.ADDRESS);
    questions.put(IssueForm.aboutQuestion(messages), AboutField.TEXT);
    questions.put(IssueForm.consentQuestion(messages), "consent");
    Section current = null;
    boolean inText = false;
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String heading = lines[i].startsWith("### ") ? lines[i].substring(4).strip() : "";
      String field = questions.get(heading);
      if (field != null) {
        current = new Section(i + 1, new StringBuilder());
        inText = field.equals(AboutField.TEXT);
        Section before = sections.putIfAbsent(field, current);
        if (before != null) {
          error(
              i + 1,
              "the question \"%s\" is here twice, first on line %s; an answer can't have this line in"
                      .formatted(heading, before.line())
                  + " it, so edit the issue and take one of the two out");
        }
      } else if (!heading.isEmpty() && !inText) {
        error(
            i + 1,
            "`### %s` is no question of the form; take the line out of the answer"
                .formatted(OneLine.of(heading, 80)));
      } else if (current != null) {
        current.text().append(lines[i]).append('\n');
      } else if (!lines[i].isBlank()) {
        remarks.add(
            Finding.warning(file.at(i + 1), "this line is above all questions and was left out"));
      }
    }
  }

  private SignupRow sent(ImportRequest request) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    Map<String, String> questions = new HashMap<>();
    for (Field field : IssueForm.fields(scheme)) {
      questions.put(field.name(), "question \"%s\"".formatted(field.label(messages)));
      if (sections.containsKey(field.name())) {
        values.put(field.name(), values(field));
      }
    }
    questions.put(AboutField.TEXT, "question \"%s\"".formatted(IssueForm.aboutQuestion(messages)));
    questions.put("consent", "question \"%s\"".formatted(IssueForm.consentQuestion(messages)));
    request.account().ifPresent(account -> values.put("account", List.of(account)));
    boolean agreed = agreed();
    if (agreed) {
      request.consent().ifPresent(day -> values.put("consent", List.of(day)));
    }
    return new SignupRow(
        scheme.fields(DocumentType.MENTOR),
        file,
        new ProfileAnswers(values, answer(AboutField.TEXT)),
        Optional.empty(),
        questions,
        agreed && request.consent().isEmpty(),
        Optional.empty(),
        remarks,
        Map.of());
  }

  private String answer(String question) {
    return sections.containsKey(question) ? sections.get(question).answer() : "";
  }

  private List<String> values(Field field) {
    String answer = answer(field.name());
    if (field.type() == Field.Type.CONTACT) {
      return contact(answer).lines().toList();
    }
    Optional<Vocabulary> choices = IssueForm.choices(field, scheme, messages);
    if (choices.isPresent() && answer.equals("None")) { // GitHub's word for no choice
      return List.of();
    }
    var typed = new TypedAnswer(field, choices);
    List<String> boxes = boxes(answer);
    if (!boxes.isEmpty() || BOX.matcher(answer).lookingAt()) {
      return boxes.stream().map(typed::value).toList();
    }
    if (field.type() == Field.Type.PARAGRAPH) {
      return typed.values(FrontMatterText.oneLine(answer));
    }
    if (!field.takesSeveral() && lines(answer).size() > 1) {
      error(
          sections.get(field.name()).line(),
          "the answer to \"%s\" has several lines; write one".formatted(field.label(messages)));
    }
    return typed.values(field.takesSeveral() ? String.join("\n", lines(answer)) : answer);
  }

  private String contact(String chosen) {
    if (chosen.equals(messages.text("join.contact.coordinator"))) {
      return Mentor.COORDINATOR;
    }
    String typed =
        chosen.equals(messages.text("join.contact.public")) ? answer(IssueForm.ADDRESS) : chosen;
    return TypedAddress.of(typed, Field.Type.CONTACT);
  }

  private static List<String> lines(String answer) {
    return answer
        .lines()
        .map(line -> line.strip().replaceFirst("^[-*] +", ""))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** What is ticked in a list of boxes. */
  private static List<String> boxes(String answer) {
    return answer
        .lines()
        .map(line -> BOX.matcher(line.strip()))
        .filter(Matcher::matches)
        .filter(box -> !box.group(1).isBlank())
        .map(box -> box.group(2).strip())
        .toList();
  }

  /**
   * Whether the form's own box is ticked: another one may say something else. The beginning of its
   * words is enough, since the scheme they name may be called otherwise now.
   */
  private boolean agreed() {
    Section section = sections.get("consent");
    if (section == null) {
      return false;
    }
    String yes = IssueForm.consentBox(messages, scheme);
    boolean agreed =
        boxes(section.answer()).stream()
            .map(Label::key)
            .anyMatch(box -> !box.isEmpty() && Label.key(yes).startsWith(box));
    if (!agreed) {
      error(
          section.line(),
          "\"%s\" is not ticked, so this person does not agree, and nothing is written; only they"
                  .formatted(yes)
              + " can tick it");
    }
    return agreed;
  }

  private static String withoutComments(String text) {
    var seen = new StringBuilder();
    int at = 0;
    for (int start = text.indexOf("<!--"); start >= 0; start = text.indexOf("<!--", at)) {
      int end = text.indexOf("-->", start);
      if (end < 0) {
        break;
      }
      seen.append(text, at, start);
      at = end + "-->".length();
    }
    return seen.append(text, at, text.length()).toString();
  }

  private void error(int line, String sentence) {
    remarks.add(Finding.error(file.at(line), sentence));
  }
}
