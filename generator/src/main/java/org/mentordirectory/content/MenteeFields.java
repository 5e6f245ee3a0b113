package org.mentordirectory.content;

import static org.mentordirectory.content.Field.Type.LIST;
import static org.mentordirectory.content.Field.Type.TEXT;
import static org.mentordirectory.content.Field.optional;
import static org.mentordirectory.content.Field.required;
import static org.mentordirectory.content.Use.BINDING;

import java.util.List;
import java.util.stream.Stream;

/** What mentees are asked for a match, where mentors have some fields. */
final class MenteeFields {
  private MenteeFields() {}

  /**
   * Who they are and with whom they work, what they want by each field that is matched, and whom.
   */
  static List<Field> of(ProfileFields profile) {
    return Stream.of(
            Stream.of(
                required("name", TEXT),
                optional("pronouns", TEXT),
                optional("email", TEXT),
                optional("role", TEXT),
                optional("institution", TEXT).fromVocabulary().used(BINDING)),
            profile.of(Use.TEAM).stream().map(field -> field.ofMentees(field.type()).used(BINDING)),
            Stream.of(optional("managers", LIST).used(BINDING)),
            profile.criteriaOfValues().stream()
                .map(criterion -> profile.get(criterion.key()).ofMentees(LIST)),
            profile.ofMentees().stream()
                .filter(
                    field ->
                        profile.criteria().stream().noneMatch(c -> c.key().equals(field.name()))),
            Stream.of(
                optional("side", TEXT).fromVocabulary().used(BINDING),
                optional("musts", LIST).fromVocabulary().used(BINDING),
                optional("prefers", LIST),
                optional("never", LIST).used(BINDING)))
        .flatMap(fields -> fields)
        .map(field -> field.below("field.mentee"))
        .toList();
  }
}
