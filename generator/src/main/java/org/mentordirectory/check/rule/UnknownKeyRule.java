package org.mentordirectory.check.rule;

import java.util.List;
import java.util.Optional;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.Use;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Quoted;
import org.mentordirectory.finding.Trusted;
import org.mentordirectory.words.Nearest;
import org.mentordirectory.words.OtherNames;

/** Every key is one that something reads: a misspelt key would be lost without a word. */
public final class UnknownKeyRule implements Rule {
  @Override
  public void check(Content content, Report report) {
    FieldBlock.each(
        content,
        head -> {
          for (Node.Entry entry : head.mapping().entries()) {
            if (!head.fields().containsKey(entry.key())) {
              report(head, entry, report);
            }
          }
        });
  }

  private static void report(FieldBlock head, Node.Entry entry, Report report) {
    Optional<Field> possible =
        Field.named(entry.key(), ProfileFields.POSSIBLE.all())
            .filter(field -> head.owner().equals(DocumentType.MENTOR.noun()));
    if (possible.isPresent()) {
      report.error(
          entry.at(),
          possible.get().is(Use.OFFERED)
              ? "the scheme does not ask for `%s`; take the line out, or write `%s: true` under"
                  + " `fields` in scheme.yaml"
              : "the scheme leaves `%s` out; take the line out, or what scheme.yaml says of it"
                  + " under `fields`",
          entry.key(),
          entry.key());
      return;
    }
    var known = new Quoted(head.fields().keySet());
    var nearestKey = new Nearest(known.values());
    Optional<String> advice =
        nearestKey
            .to(entry.key())
            .map(nearest -> OneLine.filled("did you mean `%s`?", nearest))
            .or(() -> elsewhere(head, entry.key()))
            .or(
                () ->
                    known.isShort()
                        ? Optional.of(
                            OneLine.filled("%s takes %s", new Trusted(head.owner()), known))
                        : Optional.empty());
    report
        .correcting(entry.key(), only(entry.key(), head, nearestKey))
        .error(
            entry.at(),
            "unknown key `%s`; %s",
            entry.key(),
            new Trusted(advice.orElse("take the line out, or say it in the text below the keys")));
  }

  /** What a key of another system's people pages is here. */
  private static Optional<String> elsewhere(FieldBlock head, String key) {
    return head.owner().equals(DocumentType.MENTOR.noun())
        ? OtherNames.ofKey(key).stream().flatMap(name -> here(head, name).stream()).findFirst()
        : Optional.empty();
  }

  private static Optional<String> here(FieldBlock head, String name) {
    if (name.equals(OtherNames.PHOTO)) {
      String typed = head.start().file();
      String file = typed.substring(typed.lastIndexOf('/') + 1).replaceFirst("md$", "jpg");
      return Optional.of(
          OneLine.filled("put the photo beside this file as `%s`, and take the line out", file));
    }
    if (name.equals(OtherNames.TEXT)) {
      return Optional.of("write it as text below the keys, and take the line out");
    }
    return Optional.ofNullable(head.fields().get(name))
        .filter(field -> field.takesSeveral() || head.mapping().entry(name).isEmpty())
        .map(
            field ->
                OneLine.filled(
                    field.isOfAddresses()
                        ? "write its address under `%s`"
                        : field.takesSeveral()
                            ? "write its values under `%s`"
                            : "it is called `%s` here",
                    name));
  }

  /** The key that was meant, where no other of the block is this one or was meant to be. */
  private static Optional<String> only(String typed, FieldBlock head, Nearest known) {
    return meant(typed, head, known)
        .filter(
            key ->
                head.mapping().entries().stream()
                        .filter(e -> meant(e.key(), head, known).filter(key::equals).isPresent())
                        .count()
                    == 1);
  }

  private static Optional<String> meant(String typed, FieldBlock head, Nearest known) {
    if (known.to(typed).isPresent() || !head.owner().equals(DocumentType.MENTOR.noun())) {
      return known.only(typed);
    }
    List<String> names = OtherNames.ofKey(typed);
    return Optional.ofNullable(names.size() == 1 ? head.fields().get(names.get(0)) : null)
        .filter(field -> !field.takesSeveral() && !field.isOfAddresses())
        .map(Field::name);
  }
}
