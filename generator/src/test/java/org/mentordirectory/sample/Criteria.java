package org.mentordirectory.sample;

import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.ProfileFields;

/** The criteria that every scheme has, by name. */
public final class Criteria {
  public static final Criterion TOPICS = of("topics");
  public static final Criterion WORDS = of("words");
  public static final Criterion SKILLS = of("skills");
  public static final Criterion DISCIPLINES = of("disciplines");
  public static final Criterion LOCATION = of("location");
  public static final Criterion LANGUAGES = of("languages");
  public static final Criterion PLACES = of("places");

  private Criteria() {}

  private static Criterion of(String key) {
    return ProfileFields.USUAL.criteria().stream()
        .filter(criterion -> criterion.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
