package org.mentordirectory.signup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.read.FrontMatterText;
import org.mentordirectory.finding.OneLine;

/**
 * New answers for a profile that is there, field by field: an answer counts where the mentor has
 * not changed the field since. What is not answered stays. Without a version from before nobody
 * knows who changed what, so all that is there stays and what is missing comes in.
 *
 * @param changes the fields to change, {@link AboutField#TEXT} among them
 * @param kept the fields in which the mentor's own value stays though the answers have another
 */
record Merge(Map<String, List<String>> changes, List<Kept> kept) {
  private static final int LONGEST = 60;

  /** A field that stays as it is. */
  record Kept(String field, List<String> here, List<String> sent) {
    @Override
    public String toString() {
      return "`%s` stays %s; the answers have %s".formatted(field, shown(here), shown(sent));
    }

    private static String shown(List<String> values) {
      String line = FrontMatterText.oneLine(String.join(", ", values));
      return values.isEmpty() || line.isEmpty() ? "empty" : "`" + OneLine.of(line, LONGEST) + "`";
    }
  }

  /**
   * Compares three versions.
   *
   * @param fields of profiles
   * @param here the profile as it is
   * @param before as it was when the last answers came in; nothing where that is not known
   * @param sent the new answers
   */
  static Merge of(
      List<Field> fields,
      ProfileAnswers here,
      Optional<ProfileAnswers> before,
      ProfileAnswers sent) {
    Map<String, List<String>> changes = new LinkedHashMap<>();
    var kept = new ArrayList<Kept>();
    for (Field field : fields) {
      compare(
          field.name(),
          here.of(field.name()),
          before.map(old -> old.of(field.name())),
          sent.of(field.name()),
          changes,
          kept);
    }
    compare(
        AboutField.TEXT,
        one(here.text()),
        before.map(old -> one(old.text())),
        one(sent.text()),
        changes,
        kept);
    return new Merge(changes, kept);
  }

  private static void compare(
      String field,
      List<String> here,
      Optional<List<String>> before,
      List<String> sent,
      Map<String, List<String>> changes,
      List<Kept> kept) {
    if (sent.isEmpty() || sent.equals(here)) {
      return;
    }
    boolean untouched = before.map(here::equals).orElse(here.isEmpty());
    if (untouched) {
      changes.put(field, sent);
    } else {
      kept.add(new Kept(field, here, sent));
    }
  }

  private static List<String> one(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }

  /** Whether the answers have nothing that the profile has not. */
  boolean isNothing() {
    return changes.isEmpty() && kept.isEmpty();
  }

  /** All fields that the answers have otherwise, as a sentence names them. */
  String differing() {
    var fields = new ArrayList<>(changes.keySet());
    kept.forEach(one -> fields.add(one.field()));
    return "`" + String.join("`, `", fields) + "`";
  }

  /** The text of the file with the changes; nothing where it has no front matter to change. */
  Optional<String> apply(String text, List<Field> fields) {
    return FrontMatterText.with(text, fields, changes)
        .map(
            changed ->
                changes.containsKey(AboutField.TEXT)
                    ? FrontMatterText.withBody(changed, changes.get(AboutField.TEXT).get(0))
                    : changed);
  }
}
