package org.mentordirectory.signup;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.git.FileHistory;

/** What profiles said when the last answers came in, by the history of their repository. */
final class PreviousAnswers {
  private final ImportRequest request;
  private final Scheme scheme;
  private final Consumer<Finding> remarks;

  PreviousAnswers(ImportRequest request, Scheme scheme, Consumer<Finding> remarks) {
    this.request = request;
    this.scheme = scheme;
    this.remarks = remarks;
  }

  /**
   * The earlier answers of those profiles that have a history.
   *
   * @throws Refusal if a commit is asked for that is not there
   */
  Map<Mentor, ProfileAnswers> of(List<Mentor> mentors) throws Refusal, IOException {
    if (!request.overwrite() || mentors.isEmpty()) {
      return Map.of();
    }
    Map<String, String> texts = texts(mentors.stream().map(Mentor::slug).toList());
    Map<Mentor, ProfileAnswers> before = new HashMap<>();
    try (DryRun trial = DryRun.alone(request.content(), scheme)) {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        trial.put(DocumentType.MENTOR.folder() + "/" + text.getKey() + ".md", text.getValue());
      }
      Map<String, Mentor> now =
          mentors.stream().collect(Collectors.toMap(Mentor::slug, mentor -> mentor));
      for (Mentor old : trial.read().mentors()) {
        before.put(
            now.get(old.slug()),
            ProfileAnswers.in(
                old.document(), scheme.fields(DocumentType.MENTOR), texts.get(old.slug())));
      }
    }
    return before;
  }

  private Map<String, String> texts(List<String> slugs) throws Refusal {
    var history = new FileHistory(request.content().resolve(DocumentType.MENTOR.folder()));
    if (request.base().isPresent()) {
      return history.at(request.base().get(), slugs);
    }
    if (history.isWhole()) {
      return history.asTheyCame(slugs);
    }
    remarks.accept(
        Finding.warning(
            Position.of(request.content()),
            "there is no Git repository with its whole history here, so nobody knows what the mentors"
                + " changed; all that is in the profiles stays, and only what is missing comes in"));
    return Map.of();
  }
}
