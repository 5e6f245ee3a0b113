package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Use;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.words.Messages;

/** A line of {@code fields:} makes a field, names one otherwise, or leaves one out. */
class FieldsReaderTest {
  /** Where the text of a line begins. */
  private static final String LINE = "scheme.yaml:8:";

  @TempDir private Path root;
  private SchemeFolder folder;

  @BeforeEach
  void aScheme() {
    folder = new SchemeFolder(root);
  }

  private void fields(String... lines) {
    folder.put("scheme.yaml", Draft.scheme() + "fields:\n  " + String.join("\n  ", lines) + "\n");
  }

  private Scheme scheme() throws Exception {
    return ContentReader.readScheme(root);
  }

  private Field field(String name) throws Exception {
    return scheme().profile().get(name);
  }

  private List<String> names(DocumentType kind) throws Exception {
    return scheme().fields(kind).stream().map(Field::name).toList();
  }

  @Test
  void aLineSaysAllThatItIsUsedFor() throws Exception {
    fields(
        "campus: {label: Campus, vocabulary: [City, Park], required: true, facet: true, search: 2,"
            + " card: true}",
        "grade: {label: Grade, kind: line, help: As in your contract, match: 1}");

    assertThat(folder.findings()).isEmpty();
    Field campus = field("campus");
    assertThat(campus.type()).isEqualTo(Field.Type.LIST);
    assertThat(campus.required()).isTrue();
    assertThat(campus.uses())
        .containsOnlyKeys(
            Use.LABEL,
            Use.FORM,
            Use.ASIDE,
            Use.CARD,
            Use.HOST,
            Use.SEARCH,
            Use.FACET,
            Use.COMPARED,
            Use.API);
    assertThat(scheme().vocabulary("campus").orElseThrow().values())
        .containsExactly("City", "Park");
    assertThat(scheme().weights()).containsEntry("campus", 2);
    assertThat(field("grade").label(Messages.english())).isEqualTo("Grade");
    assertThat(scheme().matching().weights()).containsEntry("grade", 1);
    assertThat(names(DocumentType.MENTOR))
        .containsSubsequence("location", "campus", "grade", "disciplines");
    assertThat(names(DocumentType.MENTEE)).contains("grade").doesNotContain("campus");
  }

  @Test
  void aLineOfOneWordIsALineOfText() throws Exception {
    fields("staff-number: Number of staff", "grade: {}");

    assertThat(folder.findings()).isEmpty();
    assertThat(field("staff-number").label(Messages.english())).isEqualTo("Number of staff");
    assertThat(field("staff-number").type()).isEqualTo(Field.Type.TEXT);
    assertThat(field("grade").label(Messages.english())).isEqualTo("Grade");
  }

  @Test
  void aVocabularyIsAListOrTheNameOfOne() throws Exception {
    fields(
        "taught: {kind: one of, vocabulary: disciplines}",
        "shifts: {choices: [early, {value: late, label: Late at night}]}",
        "campus: {kind: some of}");
    folder.put(
        "scheme.yaml",
        Draft.scheme()
                .toString()
                .replace("vocabularies:\n", "vocabularies:\n  campus: [City, Park]\n")
            + "fields: {campus: {kind: some of}, taught: {kind: one of, vocabulary: disciplines},"
            + " shifts: {choices: [early, {value: late, label: Late at night}]}}\n");

    assertThat(folder.findings()).isEmpty();
    assertThat(scheme().vocabulary("taught").orElseThrow().values())
        .containsExactly("chemistry", "physics");
    assertThat(scheme().label("shifts", "late")).isEqualTo("Late at night");
    assertThat(scheme().vocabulary("campus").orElseThrow().values())
        .containsExactly("City", "Park");
  }

  @Test
  void mentorsOrMenteesOrBothAreAsked() throws Exception {
    fields("grade: {for: mentee, required: true}", "lab: {for: [mentor, mentee]}");

    assertThat(folder.findings()).isEmpty();
    assertThat(names(DocumentType.MENTOR)).contains("lab").doesNotContain("grade");
    assertThat(names(DocumentType.MENTEE)).contains("lab", "grade");
  }

  @Test
  void aUsualFieldIsLeftOut() throws Exception {
    fields("registration: false", "capacity: false", "hours: true");

    assertThat(folder.findings()).isEmpty();
    assertThat(names(DocumentType.MENTOR))
        .doesNotContain("registration", "capacity", "mentees")
        .contains("hours");
  }

  @Test
  void aFieldIsOnlyThereWhereTheSchemeAsksForIt() throws Exception {
    fields("country: true", "experience: {label: Years here}", "best-for: false");

    assertThat(folder.findings()).isEmpty();
    assertThat(names(DocumentType.MENTOR))
        .containsSubsequence("location", "country", "experience", "disciplines")
        .doesNotContain("best-for", "times", "text-language");
    assertThat(names(DocumentType.MENTEE)).contains("country").doesNotContain("times");
    assertThat(field("experience").label(Messages.english())).isEqualTo("Years here");
  }

  @Test
  void whatElseIsSaidOfAFieldThatIsLeftOutMayStay() {
    folder.put(
        "scheme.yaml",
        Draft.scheme()
            .with("  registration: [RSci]")
            .with("fields: {registration: false, location: false}")
            .with("search: {weights: {location: 2}}")
            .with("match: {weights: {location: 2}}"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aUsualFieldIsCalledOtherwise() throws Exception {
    fields("hours: {label: Hours a term, help: about ten, required: true}");

    assertThat(folder.findings()).isEmpty();
    assertThat(field("hours").label(Messages.english())).isEqualTo("Hours a term");
    assertThat(field("hours").required()).isTrue();
    assertThat(field("hours").is(Use.SIGN)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "topics: false | 11: error: `topics` can't be left out, since the directory needs it",
        "availability: false | 17: error: `availability` can't be left out",
        "example: no | 12: error: `example` can't be left out",
        "name: {required: false} | 20: error: every profile needs `name`",
        "hours: {facet: true} | 11: error: unknown key `facet`; a usual field takes `label`,"
            + " `help`",
        "hours: often | 10: error: say what to do with `hours`: `false` leaves it out",
        "registraton: false | 3: error: no usual field is called `registraton`, so there is nothing"
            + " to leave out; did you mean `registration`?",
        "contry: true | 3: error: no usual field is called `contry`, so there is nothing to turn on;"
            + " did you mean `country`?",
        "campus: true | 3: error: no usual field is called `campus`, so there is nothing to turn on;"
            + " a field of your own is `campus: {label: …}`",
        "Campus: City | 3: error: `Campus` is no name of a field",
        "a--b: City | 3: error: `a--b` is no name of a field",
        "aux: Help | 3: error: `aux` is no name of a field",
        "page: Page | 3: error: `page` means something else already",
        "email: Mail | 3: error: `email` means something else already",
        "constructor: Who built it | 3: error: `constructor` means something else already",
        "campus: [City] | 11: error: say what `campus` is: its label, or `{label: …, kind: …}`",
        "campus: {kind: lines} | 18: error: `lines` is no kind of field; write one of `line`,"
            + " `paragraph`, `number`, `date`, `yes/no`, `address`, `one of`, `some of`",
        "campus: {cards: true} | 12: error: unknown key `cards`; a field takes `label`, `help`,"
            + " `kind`",
        "campus: {card: perhaps} | 18: error: `card` is `true` or `false`",
        "campus: {search: lots} | 20: error: `search` says how much the field counts there",
        "campus: {match: 21} | 19: error: `match` says how much the field counts there",
        "campus: {kind: one of} | 3: error: `campus` needs what can be chosen",
        "campus: {kind: date, facet: true} | 31: error: `facet` goes with the kinds `line`,"
            + " `number`",
        "campus: {kind: line, choices: [a]} | 33: error: `campus` has choices, but its kind is"
            + " `line`",
        "campus: {vocabulary: towns} | 24: error: give what can be chosen for `campus` as a list",
        "campus: {vocabulary: []} | 24: error: give what can be chosen for `campus` as a list",
        "campus: {for: readers} | 17: error: `for` is `mentor`, `mentee` or `[mentor, mentee]`",
        "campus: {for: mentee, card: true} | 31: error: `card` is of what mentors say",
        "campus: {label: ''} | 19: error: `label` is a few words, at most 80 characters",
        "town: {label: Job title} | 3: error: `town` and `role` have one label, “Job title”",
        "town: {label: In your own words} | 3: error: `town` and `text` have one label",
      })
  void whatIsNoFieldIsToldWithItsPlaceAndARemedy(String line, String finding) {
    fields(line);

    assertThat(folder.findings())
        .anySatisfy(found -> assertThat(found).startsWith(LINE + finding).endsWith("[scheme]"));
  }

  @Test
  void twoFieldsOfOneLabelAreToldApartByNobody() {
    fields("site: {label: Campus}", "campus: City campus", "place: {label: 'CAMPUS?'}");

    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:10:3: error: `place` and `site` have one label, “CAMPUS?”; give one of"
                + " them another [scheme]");
  }

  @Test
  void moreFieldsThanAnybodyFillsInAreRefused() {
    String[] lines = new String[31];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = "field-" + i + ": {}";
    }
    fields(lines);

    assertThat(folder.findings()).singleElement().asString().contains("31 fields are more than");
  }
}
