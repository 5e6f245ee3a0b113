package org.mentordirectory.signup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.FrontMatterText;
import org.mentordirectory.finding.Refusal;

/** The profiles that are there already, and who of them it is that sent something. */
final class ExistingProfiles {
  private final Scheme scheme;
  private final Map<String, Mentor> bySlug = new HashMap<>();
  private final Map<String, List<Mentor>> byName = new HashMap<>();
  private final Map<String, List<Mentor>> byContact = new HashMap<>();
  private final Map<String, List<Mentor>> byAccount = new HashMap<>();

  ExistingProfiles(List<Mentor> mentors, Scheme scheme) {
    this.scheme = scheme;
    for (Mentor mentor : mentors) {
      bySlug.put(mentor.slug(), mentor);
      add(byName, lower(mentor.name()), mentor);
      add(byContact, contact(mentor.contact()), mentor);
      add(byAccount, lower(mentor.account().orElse("")), mentor);
    }
  }

  /**
   * The profile of the same person: of the same name, else with the same contact, else with the
   * same account, where only one has that.
   *
   * @throws Refusal if name and contact are of two profiles
   */
  Optional<Mentor> of(ProfileAnswers answers) throws Refusal {
    String name = answers.one("name");
    Optional<Mentor> named =
        Optional.ofNullable(bySlug.get(FileName.of(DocumentType.MENTOR, name, scheme)))
            .or(() -> only(byName, lower(name)));
    Optional<Mentor> written = only(byContact, contact(answers.one("contact")));
    if (named.isPresent() && written.isPresent() && !named.equals(written)) {
      throw new Refusal(
          "the name is that of %s and the contact that of %s; correct one of them",
          named.get().document().file(), written.get().document().file());
    }
    return named.or(() -> written).or(() -> only(byAccount, lower(answers.one("account"))));
  }

  /** By what two people who sent something are one: what stands in no two profiles, by field. */
  Map<String, String> marks(ProfileAnswers answers) {
    Map<String, String> marks = new LinkedHashMap<>();
    if (!answers.one("name").isEmpty()) {
      marks.put("name", FileName.of(DocumentType.MENTOR, answers.one("name"), scheme));
    }
    String contact = contact(answers.one("contact"));
    if (!contact.isEmpty()) {
      marks.put("contact", contact);
    }
    return marks;
  }

  private static Optional<Mentor> only(Map<String, List<Mentor>> mentors, String key) {
    List<Mentor> found = key.isEmpty() ? List.of() : mentors.getOrDefault(key, List.of());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static void add(Map<String, List<Mentor>> mentors, String key, Mentor mentor) {
    mentors.computeIfAbsent(key, k -> new ArrayList<>()).add(mentor);
  }

  /** The mailbox or page; empty for the coordinator, who answers for many, and for other words. */
  private static String contact(String typed) {
    String lower = lower(typed);
    return lower.startsWith("mailto:")
        ? lower.replaceFirst("\\?.*", "")
        : lower.startsWith("https:") ? lower : "";
  }

  private static String lower(String text) {
    return FrontMatterText.oneLine(text).toLowerCase(Locale.ROOT);
  }
}
