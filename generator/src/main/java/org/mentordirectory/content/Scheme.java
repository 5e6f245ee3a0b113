package org.mentordirectory.content;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentordirectory.finding.Position;
import org.mentordirectory.words.Messages;

/**
 * What {@code scheme.yaml} says, with a default for all it leaves out.
 *
 * @param front what was typed, with its places
 * @param name the name of the scheme
 * @param contact the coordinator's https: or mailto: address
 * @param institution who runs the scheme
 * @param address where the directory is published; ends with {@code /}
 * @param languages the languages of the pages, the main one first
 * @param published whether the directory is for real, and so takes no example profiles
 * @param repository where the repository is
 * @param review how often a mentor should confirm the profile
 * @param launch the day on which the scheme begins
 * @param pack the forms that a new pair receives, by their slugs, in order
 * @param handbooks in the order of the file
 * @param lists what else the scheme tells of, by kind; a kind without entries is not here
 * @param profile the fields of profiles
 * @param vocabularies by field; a field that is not here takes any value
 * @param spellings values of a field that are one
 * @param synonyms sets of words that mean the same
 * @param near for each place its region, if that is known, and the places near it, the nearest
 *     first; keys are found whatever their case
 * @param weights how much a word counts in each field of the search
 * @param matching how mentees and mentors are matched
 * @param fewest no figure of an evaluation is shown on fewer people than this
 * @param look what it says of colours, letters and logos
 * @param layout how it arranges its site
 * @param hosting where it is published
 */
public record Scheme(
    FrontMatter front,
    String name,
    String contact,
    Optional<String> institution,
    URI address,
    List<String> languages,
    boolean published,
    Optional<Repository> repository,
    Period review,
    Optional<LocalDate> launch,
    List<String> pack,
    List<Handbook> handbooks,
    Map<ListKind, List<Listed>> lists,
    ProfileFields profile,
    Map<String, Vocabulary> vocabularies,
    Spellings spellings,
    List<List<String>> synonyms,
    Map<String, List<String>> near,
    Map<String, Integer> weights,
    Matching matching,
    int fewest,
    Look look,
    Layout layout,
    Hosting hosting) {

  /** The file's path from the content folder. */
  public static final String FILE = "scheme.yaml";

  /** A list of more synonyms beside it. */
  public static final String SYNONYMS = "synonyms.yaml";

  /** Where its own picture stands in for a name: on light ground. */
  public static final String LOGO = "logo";

  /** The same on dark ground. */
  public static final String LIGHT_LOGO = "logo-light";

  /** On the front page. */
  public static final String PICTURE = "picture";

  /** Where {@code mentor:serve} shows the site, and the address of a scheme that names none. */
  public static final URI LOCAL_ADDRESS = URI.create("http://127.0.0.1:8080/");

  /** The fewest people of a figure where the scheme does not say otherwise. */
  public static final int USUAL_FEWEST = 5;

  private static final Pattern SMALL = Pattern.compile("\\p{Ll}");
  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}\\p{Ll}");
  private static final ZoneId USUAL_ZONE = ZoneId.of("Europe/London");

  /**
   * Where the repository is.
   *
   * @param forge github, gitlab, gitea or forgejo
   * @param url its https: address
   * @param branch the branch that is published
   */
  public record Repository(String forge, String url, String branch) {}

  /**
   * How mentees and mentors are matched.
   *
   * @param least the lowest score, of 1000, at which a pair is suggested
   * @param weights how much each criterion counts, from 0 to 20, in the order of reports
   */
  public record Matching(int least, Map<String, Integer> weights) {
    /** The lowest score where the scheme does not say otherwise. */
    public static final int LEAST = 250;

    /** Copies the weights, and keeps their order. */
    public Matching {
      weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    /** How much a criterion counts. */
    public int weight(Criterion criterion) {
      return weights.getOrDefault(criterion.key(), 0);
    }
  }

  /** What a scheme tells of in lists, each a page. */
  public enum ListKind {
    /** Who backs the scheme. */
    SPONSORS,
    /** Groups in which people meet. */
    FORUMS,
    /** Training for mentors and mentees. */
    TRAINING,
    /** Anything else that is useful. */
    RESOURCES;

    /** The key in {@code scheme.yaml}, and the address of the page. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One entry of a list.
   *
   * @param name what or who it is
   * @param about what a reader should know, in a sentence or two
   * @param address an https: or mailto: address
   * @param readers whom it is for: mentees, mentors, coordinators; empty means everybody
   * @param when the day or days, in words
   * @param place where it is
   */
  public record Listed(
      String name,
      String about,
      Optional<String> address,
      List<String> readers,
      Optional<String> when,
      Optional<String> place,
      Position at) {}

  /**
   * Pages and forms in one document for print.
   *
   * @param name the name of its file, a slug
   * @param title what stands on its cover
   * @param contents what is in it, as paths such as {@code guidance/faq}, in order
   */
  public record Handbook(String name, String title, List<Path> contents, Position at) {
    /**
     * One page of it.
     *
     * @param path from the content folder, without the file's ending
     */
    public record Path(String path, Position at) {}
  }

  /** The fields of a kind of document, in the order in which people are asked for them. */
  public List<Field> fields(DocumentType kind) {
    return kind.fields(profile);
  }

  /** Names in the folder of the mentors that belong to lists, and so to nobody. */
  public List<String> reservedNames() {
    return Stream.concat(
            profile.of(Use.FACET).stream().map(Field::name),
            Stream.of(Mentor.LETTERS, Mentor.ALUMNI, "page"))
        .toList();
  }

  /** The whole address of the page of a document. */
  public String pageOf(TypedDocument document) {
    return address.resolve(document.document().address()).toString();
  }

  /** Whether some of the values of a field can be had of a mentor without a place. */
  public boolean needsNoPlace(Field field, List<String> values) {
    List<String> without = withoutPlace(field);
    return values.stream().anyMatch(value -> without.stream().anyMatch(value::equalsIgnoreCase));
  }

  /** The values of a field that take no place; none of most fields. */
  public List<String> withoutPlace(Field field) {
    String word = field.text(Use.WITHOUT_PLACE);
    return word.isEmpty() ? List.of() : meaning(field.name(), word);
  }

  /** The values of a field that mean a word; itself where the field takes any. */
  public List<String> meaning(String field, String word) {
    return vocabulary(field).map(values -> values.meaning(word)).orElse(List.of(word));
  }

  /** The language in which a mentor has written, where the profile says so. */
  public Optional<String> textLanguage(Mentor mentor) {
    return profile.of(Use.TEXT_LANGUAGE).stream()
        .flatMap(field -> mentor.value(field.name()).stream())
        .findFirst();
  }

  /** The entries of a list. */
  public List<Listed> listed(ListKind kind) {
    return lists.getOrDefault(kind, List.of());
  }

  /** The time zone of events; that of the United Kingdom where none is given that is known. */
  public ZoneId zone() {
    return front.text("zone").flatMap(Scheme::zone).orElse(USUAL_ZONE);
  }

  /** The time zone of a name such as {@code Europe/London}; nothing where there is none. */
  public static Optional<ZoneId> zone(String name) {
    return ZoneRulesProvider.getAvailableZoneIds().contains(name)
        ? Optional.of(ZoneId.of(name))
        : Optional.empty();
  }

  /** The names of the pictures that it has, by what they are for. */
  public Map<String, String> pictures() {
    var pictures = new LinkedHashMap<String, String>();
    look.logo().ifPresent(name -> pictures.put(LOGO, name));
    look.lightLogo().ifPresent(name -> pictures.put(LIGHT_LOGO, name));
    layout.home().picture().ifPresent(name -> pictures.put(PICTURE, name));
    return pictures;
  }

  /** What it says of personal data; where it leaves something out, pages say what is usual. */
  public FrontMatter privacy() {
    return front.inside("privacy");
  }

  /** Whom the scheme is for, in the middle of a sentence: such as technical staff. */
  public String people(Messages messages) {
    return front.text("people").orElseGet(() -> messages.text("people"));
  }

  /** The vocabulary of a field, where the scheme gives one. */
  public Optional<Vocabulary> vocabulary(String field) {
    return Optional.ofNullable(vocabularies.get(field));
  }

  /**
   * A value as people read it in the middle of a sentence: a label begins with a capital letter for
   * lists, and the value tells whether it is one of a name.
   */
  public String labelInSentence(String field, String value) {
    String label = label(field, value);
    if (label.equalsIgnoreCase(value)) {
      return value;
    }
    return SMALL.matcher(value).lookingAt() && CAPITAL.matcher(label).lookingAt()
        ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1)
        : label;
  }

  /** A value as people read it. */
  public String label(String field, String value) {
    return vocabulary(field).flatMap(v -> v.term(value)).map(Vocabulary.Term::label).orElse(value);
  }
}
