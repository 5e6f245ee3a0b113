package org.mentordirectory.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentordirectory.sample.Draft;

/** Fields that a scheme has once it says so in one word go through all goals and pages. */
class OfferedFieldsTest extends OwnScheme {
  private static final List<String> LINES =
      List.of(
          "country: Wales",
          "experience: 12",
          "best-for: People in their first year as a supervisor",
          "times: [Tuesdays, evenings]",
          "text-language: cy");

  @BeforeEach
  void aSchemeWithAll() {
    scheme.put(
        "scheme.yaml",
        Draft.scheme()
            .with("fields: {country: true, experience: true, best-for: true, times: true,")
            .with("  text-language: true}"));
    Draft ada = Draft.mentor("Ada").with("location: Bangor");
    for (String line : LINES) {
      ada = ada.with(line);
    }
    scheme.put("mentors/ada.md", ada.saying("## Bore da\n\nRwy'n gweithio gyda laserau."));
  }

  @Test
  void theyAreShownSearchedAndToldOnTheSite() throws Exception {
    run(BuildMojo.class, Map.of("output", file("site")));

    Document profile = page("site/mentors/ada/index.html");
    assertThat(profile.select(".facts > div").eachText())
        .startsWith("Can best help People in their first year as a supervisor")
        .contains("Free Tuesdays evenings", "Experience 12 years");
    assertThat(profile.select(".profile-head").text()).contains("Bangor, Wales");
    assertThat(profile.select(".prose").attr("lang")).isEqualTo("cy");
    assertThat(page("site/mentors/index.html").select("[data-mentor=ada]").text())
        .contains(
            "Bangor, Wales Best for: People in their first year as a supervisor Professional");
    assertThat(page("site/mentors/country/wales/index.html").select("h1").text())
        .isEqualTo("Mentors in Wales");
    assertThat(page("site/mentors/times/tuesdays/index.html").select("h1").text())
        .isEqualTo("Mentors who are free: Tuesdays");
    assertThat(page("site/match/index.html").select("[data-question=times] legend").text())
        .isEqualTo("When can you meet?");
    assertThat(temp.resolve("site/api/mentors.json"))
        .content()
        .contains(
            "\"country\":\"Wales\"",
            "\"experience\":12",
            "\"best-for\":\"People in their first year as a supervisor\"",
            "\"times\":[\"Tuesdays\",\"evenings\"]",
            "\"text-language\":\"cy\"");
    assertThat(temp.resolve("site/mentors/ada/profile.json"))
        .content()
        .contains("\"language\":\"cy\"");
  }

  @Test
  void theFormAsksForThemWhereTheyBelong() throws Exception {
    run(BuildMojo.class, Map.of("output", file("site")));

    Document join = page("site/join/index.html");
    assertThat(join.select("form [name]").eachAttr("name"))
        .containsSubsequence(
            "location",
            "country",
            "experience",
            "topics",
            "best-for",
            "meets",
            "times",
            "body",
            "text-language",
            "contact");
    assertThat(join.select("#join\\.country").attr("autocomplete")).isEqualTo("country-name");
    assertThat(join.select("select[name=text-language] option").eachText())
        .containsSubsequence("Arabic", "Hebrew", "Welsh")
        .doesNotHaveDuplicates();
    assertThat(join.select("pre").text())
        .contains("best-for: # a few words", "text-language: # the code")
        .doesNotContain("cy, ");
  }

  @Test
  void aFieldOfTheWordsIsAnsweredByItsName() throws Exception {
    File table =
        written(
            "answers.csv",
            "Name,Job title,Institution,Disciplines,Topics,Meets,Contact,Consent,Text,"
                + "Country,Years of experience,Who you can best help,When you are free,Language of this text\n"
                + "Ben Moss,Technician,University,chemistry,leave,online,coordinator,2026-10-01,I mend.,"
                + "Ireland,12 years,Anyone new,\"Mondays, June\",Welsh\n");
    run(ImportMojo.class, Map.of("from", table));

    assertThat(profile("ben-moss"))
        .contains(
            "country: Ireland\nexperience: 12\n",
            "best-for: Anyone new\n",
            "times: [Mondays, June]\n",
            "text-language: cy\n");
  }

  @Test
  void menteesAreMatchedByWhereAndWhen() throws Exception {
    File mentees =
        written(
            "mentees.csv", "name,topics,Country,When you are free\nKit Moss,leave,Wales,Mondays\n");
    run(MatchMojo.class, Map.of("from", mentees, "output", file("match")));
    run(CoverageMojo.class, Map.of("from", mentees, "output", file("coverage")));
    run(EventMojo.class, Map.of("from", mentees, "output", file("event")));

    assertThat(page("match/index.html").text())
        .contains("is in Wales", "does not list Mondays as free");
    assertThat(page("coverage/index.html").text()).contains("A mentor who is free: Mondays");
    assertThat(page("event/cards.html").text())
        .contains("Can best help: People in their first year as a supervisor");
  }

  @Test
  void whereTheSchemeDoesNotSayThemTheyAreNotThere() throws Exception {
    scheme.put("scheme.yaml", Draft.scheme());

    assertThat(scheme.findings())
        .hasSize(LINES.size())
        .first()
        .asString()
        .contains(
            "error: the scheme does not ask for `country`; take the line out, or write `country:"
                + " true` under `fields` in scheme.yaml [unknown-key]");
    scheme.put("mentors/ada.md", Draft.mentor("Ada"));
    run(BuildMojo.class, Map.of("output", file("site")));
    assertThat(page("site/join/index.html").select("[name=country], [name=best-for]")).isEmpty();
    assertThat(temp.resolve("site/api/profile.schema.json")).content().doesNotContain("\"times\"");
  }

  @Test
  void aLanguageIsGivenByItsCode() {
    scheme.put("mentors/ada.md", Draft.mentor("Ada").with("text-language: Welsh"));
    assertThat(scheme.findings()).singleElement().asString().contains("did you mean `cy`?");

    scheme.put("mentors/ada.md", Draft.mentor("Ada").with("text-language: gd"));
    scheme.put(
        "scheme.yaml",
        Draft.scheme()
                .toString()
                .replace("vocabularies:\n", "vocabularies:\n  text-language: [cy, gd, Polish]\n")
            + "fields: {text-language: {label: Written in}}\n");
    assertThat(scheme.findings())
        .singleElement()
        .asString()
        .contains("`Polish` is no code of a language; write `{value: cy, label: Welsh}`");
  }
}
