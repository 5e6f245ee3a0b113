package org.mentordirectory.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Use;
import org.mentordirectory.search.Searchable.Source;
import org.mentordirectory.search.Searchable.Text;

/** What the search knows of a mentor. */
public final class MentorTexts {
  private final Scheme scheme;
  private final List<Field> facets;

  /** The fields that the search reads, by the one whose weight they have. */
  private final Map<String, List<Field>> fields = new LinkedHashMap<>();

  private MentorTexts(Scheme scheme) {
    this.scheme = scheme;
    this.facets = scheme.profile().of(Use.FACET);
    for (Field field : scheme.profile().searched()) {
      fields.put(field.name(), new ArrayList<>(List.of(field)));
    }
    fields.put(ProfileFields.BODY, new ArrayList<>());
    for (Field field : scheme.profile().of(Use.SEARCH_WITH)) {
      fields.get(field.text(Use.SEARCH_WITH)).add(field);
    }
  }

  /**
   * The texts of mentors.
   *
   * @param mentors sorted by slug
   */
  public static Corpus<Mentor> corpus(List<Mentor> mentors, Scheme scheme) {
    var texts = new MentorTexts(scheme);
    return new Corpus<>(mentors, texts::searchable, scheme.weights(), scheme.synonyms());
  }

  /** What a mentor says, but for the name. */
  static List<String> withoutName(Mentor mentor, Scheme scheme) {
    return new MentorTexts(scheme)
        .searchable(mentor).matched().texts().stream().map(Text::text).toList();
  }

  private Searchable searchable(Mentor mentor) {
    Map<String, List<String>> values = new HashMap<>();
    facets.forEach(field -> values.put(field.name(), mentor.values(field)));
    return new Searchable(mentor.name(), texts(mentor), values, later(mentor));
  }

  private static int later(Mentor mentor) {
    return mentor.hasPlaceFree() ? 0 : mentor.isFree() ? Searchable.SINGLE : Searchable.NOT_FREE;
  }

  private List<Text> texts(Mentor mentor) {
    var texts = new ArrayList<Text>();
    fields.forEach(
        (weighed, some) -> {
          if (weighed.equals(ProfileFields.BODY)) {
            texts.add(new Text(weighed, mentor.document().body().text(), Source.SAID));
          }
          for (Field field : some) {
            mentor.values(field.name()).forEach(value -> add(value, field, weighed, texts));
          }
        });
    addPlaces(mentor, texts);
    return texts;
  }

  /**
   * Adds a value with its label and its other spellings; and what else it means where words weigh
   * least.
   */
  private void add(String value, Field field, String weighed, List<Text> texts) {
    boolean isName = weighed.equals("name");
    texts.add(new Text(weighed, value, isName ? Source.NAME : Source.SAID));
    Source meant = isName ? Source.NAME : Source.MEANT;
    for (String other : scheme.spellings().others(field.name(), value)) {
      texts.add(new Text(weighed, other, meant));
    }
    scheme
        .vocabulary(field.name())
        .flatMap(words -> words.term(value))
        .ifPresent(
            term -> {
              if (!term.label().equalsIgnoreCase(value)) {
                texts.add(new Text(weighed, term.label(), meant));
              }
              for (String other : term.synonyms()) {
                texts.add(new Text(ProfileFields.BODY, other, meant));
              }
            });
  }

  /**
   * Adds places near to that of the mentor, where words weigh least, and the mentor's own more
   * often, so that who is there comes first.
   */
  private void addPlaces(Mentor mentor, List<Text> texts) {
    for (Field field : scheme.profile().of(Use.TOWN)) {
      for (String town : mentor.values(field)) {
        List<String> near = scheme.near().getOrDefault(scheme.label(field.name(), town), List.of());
        if (!near.isEmpty() && fields.containsKey(field.name())) {
          texts.add(new Text(field.name(), town, Source.NEAR));
          texts.add(new Text(field.name(), town, Source.NEAR));
        }
        near.forEach(other -> texts.add(new Text(ProfileFields.BODY, other, Source.NEAR)));
      }
    }
  }
}
