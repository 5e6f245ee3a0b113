package org.mentordirectory.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The form "Become a mentor" of this checkout. */
final class IssueForm {
  static final Path FILE = Workflow.ROOT.resolve(".github/ISSUE_TEMPLATE/become-a-mentor.yml");

  private IssueForm() {}

  /** As GitHub writes the answers of the form: a heading for each question. */
  static String answers(Map<String, String> given) throws IOException {
    Map<String, Object> form = new Yaml().load(Files.readString(FILE));
    var text = new StringBuilder();
    for (Object part : (List<?>) form.get("body")) {
      var question = (Map<?, ?>) part;
      if (question.get("id") instanceof String id) {
        var attributes = (Map<?, ?>) question.get("attributes");
        String boxes =
            attributes.get("options") instanceof List<?> options
                    && options.get(0) instanceof Map<?, ?> box
                ? "- [X] " + box.get("label")
                : "_No response_";
        text.append(
            "### %s\n\n%s\n\n".formatted(attributes.get("label"), given.getOrDefault(id, boxes)));
      }
    }
    return text.toString();
  }
}
