package org.mentordirectory.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.mentordirectory.sample.Draft;

/** What goals make of profiles has the fields of a scheme's own. */
class OwnSchemeTest extends OwnScheme {
  @Test
  void theSiteAsksShowsFiltersAndTellsThem() throws Exception {
    scheme.put("mentors/ben.md", Draft.mentor("Ben").with("campus: City").with("first-aider: off"));
    run(BuildMojo.class, Map.of("output", file("site")));

    assertThat(page("site/mentors/ada/index.html").select(".facts > div").eachText())
        .contains(
            "Campus Park",
            "Grade Seventh",
            "First aider Yes",
            "What I work on Lasers and all that is cold.",
            "In post since 1 March 2020",
            "Papers example.org/papers",
            "<b>Shift</b> Late",
            "Benches 3");
    assertThat(page("site/mentors/ada/index.html").select(".signs li").eachText())
        .contains("Hours a term: 2");
    assertThat(page("site/mentors/index.html").select("[data-mentor=ada] .chips li").eachText())
        .contains("Park", "First aider", "Benches: 3");
    assertThat(page("site/mentors/index.html").select("[data-mentor=ben] .chips li").eachText())
        .contains("City")
        .doesNotContain("First aider");
    assertThat(page("site/mentors/first-aider/yes/index.html").select("[data-mentor]")).hasSize(1);
    assertThat(page("site/mentors/first-aider/no/index.html").select("h1").text())
        .isEqualTo("First aider: No");
    assertThat(page("site/match/index.html").select("[data-question=shift] legend").text())
        .isEqualTo("<b>Shift</b>");
    Document join = page("site/join/index.html");
    assertThat(join.select("[name=first-aider] option").eachAttr("value"))
        .containsExactly("", "yes", "no");
    assertThat(join.select("[name=campus]").eachAttr("type"))
        .containsExactly("checkbox", "checkbox");
    assertThat(join.select("textarea[name=work], [type=date][name=in-post]")).hasSize(2);
    assertThat(join.select("[name=registration], [name=car]")).isEmpty();
    assertThat(join.select("[id='join.grade.help']").text()).isEqualTo("As in your contract");
    assertThat(temp.resolve("site/api/mentors.json"))
        .content()
        .contains(
            "\"first-aider\":true",
            "\"first-aider\":false",
            "\"benches\":3",
            "\"campus\":[\"Park\"]")
        .doesNotContain("papers", "\"registration\"");
    assertThat(temp.resolve("site/api/profile.schema.json"))
        .content()
        .contains("\"title\":\"<b>Shift</b>\"", "\"in-post\"", "As in your contract")
        .doesNotContain("\"registration\"");
  }

  @Test
  void aReviewSaysWhatHasChangedByTheLabel() throws Exception {
    git("init", "-q");
    git("add", ".");
    git("commit", "-q", "-m", "All");
    scheme.put("mentors/ada.md", ada().with("shift: early").with("first-aider: no"));
    git("commit", "-qam", "Other");
    run(ReviewMojo.class, Map.of("output", file("review"), "base", "HEAD~"));

    assertThat(page("review/index.html").text())
        .contains("First aider Before Yes After No <b>Shift</b> Before Late After Early");
  }

  @Test
  void mentorsAreMatchedCountedAndMetByThem() throws Exception {
    scheme.put("mentors/ada.md", ada().with("consent: 2026-10-01"));
    scheme.put("mentors/ben.md", Draft.mentor("Ben").with("campus: [City]").with("shift: early"));
    File mentees =
        written(
            "mentees.csv",
            "name,topics,Grade,shift,Comes by car\nKit Moss,leave,Eighth,Late,yes\n");
    run(MatchMojo.class, Map.of("from", mentees, "output", file("match")));
    run(CoverageMojo.class, Map.of("from", mentees, "output", file("coverage")));
    run(EventMojo.class, Map.of("from", mentees, "output", file("event")));

    assertThat(page("match/index.html").text())
        .contains("Kit Moss Comes by car: Yes Ada", "<b>Shift</b>: late", "Grade: not Eighth");
    assertThat(page("match/letters.html").text()).contains("Grade: Eighth").doesNotContain("car");
    assertThat(page("coverage/index.html").text()).contains("A mentor with Grade: Eighth");
    assertThat(page("event/cards.html").text())
        .contains("Campus: Park", "First aider: Yes", "Benches: 3");

    File wrong = written("wrong.csv", "name,topics,shift,car\nKit Moss,leave,night,perhaps\n");
    run(MatchMojo.class, Map.of("from", wrong, "output", file("wrong")));
    assertThat(said)
        .anyMatch(line -> line.matches("warn .*unknown shift `night`.* It was left out .*"))
        .anyMatch(line -> line.matches("warn .*`car` must be `true` or .* It was left out .*"));
  }

  @Test
  void whatIsLeftOutIsNowhere() throws Exception {
    List<String> left =
        List.of(
            "pronouns",
            "department",
            "location",
            "skills",
            "registration",
            "languages",
            "offers",
            "hours",
            "capacity",
            "links");
    scheme.put(
        "scheme.yaml",
        Draft.scheme().with("fields: {" + String.join(": false, ", left) + ": false}"));
    scheme.put("mentors/ada.md", Draft.mentor("Ada"));
    File mentees = written("mentees.csv", "name,topics,skills\nKit Moss,leave,\n");
    run(BuildMojo.class, Map.of("output", file("site")));
    run(DoctorMojo.class, Map.of());
    run(CoverageMojo.class, Map.of("from", mentees, "output", file("coverage")));
    run(EventMojo.class, Map.of("from", mentees, "output", file("event")));
    run(MatchMojo.class, Map.of("from", mentees, "output", file("match")));

    assertThat(page("match/index.html").text())
        .contains("Kit Moss", "these columns are not read: \"skills\"");
    Document join = page("site/join/index.html");
    for (String field : left) {
      assertThat(join.select("[name=" + field + "]")).as(field).isEmpty();
      assertThat(temp.resolve("site/api/profile.schema.json"))
          .content()
          .doesNotContain("\"" + field + "\"");
      assertThat(temp.resolve("site/mentors/" + field)).doesNotExist();
    }
  }
}
