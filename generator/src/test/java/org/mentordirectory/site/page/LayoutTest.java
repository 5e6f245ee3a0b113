package org.mentordirectory.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.site.SiteFolder;

/** The menu, the front page and the foot of every page, as a scheme arranges them. */
class LayoutTest {
  @TempDir private Path temp;
  private SchemeFolder scheme;

  @BeforeEach
  void aSchemeWithAPageAndAnEvent() {
    scheme =
        new SchemeFolder(temp.resolve("content"))
            .put("mentors/amina-yusuf.md", Draft.mentor("Amina Yusuf"))
            .put("pages/about.md", Draft.page("About us").saying("## Who\n\nWe.\n"))
            .put("pages/about/team.md", Draft.page("The team"))
            .put("events/old.md", Draft.page("Old").with("date: 2026-10-01"))
            .put("events/tea.md", Draft.page("Tea <b>").with("date: 2026-11-01"));
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(
        SiteFolder.of(scheme, temp.resolve("site")).read(address + "index.html"),
        "https://x.example/" + address);
  }

  private void says(String line) {
    scheme.put("scheme.yaml", Draft.scheme().with(line));
  }

  @Test
  void theMenuHasWhatTheSchemeNamesInItsOrder() throws Exception {
    says(
        "navigation: [events, about, about/team, guidance, {label: Find, address: /mentors/},"
            + " {label: A & B, address: \"https://a.example/?x=1\"}, {label: Who,"
            + " address: \"/about/#who\"}]");

    Document team = page("about/team/");
    assertThat(team.select(".site-nav a").eachText())
        .containsExactly("Events", "About us", "The team", "Find", "A & B", "Who");
    assertThat(team.select(".site-nav a").eachAttr("abs:href"))
        .containsExactly(
            "https://x.example/events/",
            "https://x.example/about/",
            "https://x.example/about/team/",
            "https://x.example/mentors/",
            "https://a.example/?x=1",
            "https://x.example/about/#who");
    assertThat(team.select(".site-nav [aria-current=page]").eachText()).containsExactly("The team");
    assertThat(team.select(".site-nav [aria-current=true]").eachText())
        .containsExactly("About us", "Who");
    assertThat(page("events/tea/").select(".site-nav [aria-current=true]").eachText())
        .containsExactly("Events");
  }

  @Test
  void theFootHasPartsOfTheSchemeAboveTheUsualLine() throws Exception {
    says(
        "footer: [{heading: More, links: [about, {label: Union, address: \"mailto:u@x.example\"}]},"
            + " {heading: Later, links: [guidance]}]");

    Document about = page("about/");
    assertThat(about.select(".footer-parts h2").eachText()).containsExactly("More");
    assertThat(about.select(".footer-parts a").eachText()).containsExactly("About us", "Union");
    assertThat(about.select("footer a").eachText()).contains("Privacy", "Accessibility");
  }

  @Test
  void theFrontPageHasThePartsThatTheSchemeNamesInItsOrder() throws Exception {
    scheme.put("home.md", Draft.page("Welcome").saying("See [us](pages/about.md).\n"));
    says(
        "home: {heading: Find & ask, lead: At <Example>., picture: us.svg,"
            + " parts: [events, institution, text, search, mentor, mentee]}");
    scheme.put(
        "us.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg>"
            .getBytes(StandardCharsets.UTF_8));

    Document home = page("");
    assertThat(home.select("h1").text()).isEqualTo("Find & ask");
    assertThat(home.select(".hero .lead").text()).isEqualTo("At <Example>.");
    assertThat(home.select(".hero img").attr("abs:src"))
        .matches("https://x.example/assets/[0-9a-f]{10}/picture.svg");
    assertThat(home.select(".hero form")).isEmpty();
    assertThat(home.select("h2").eachText())
        .containsExactly("Events", "Institution", "Welcome", "Could you be one?");
    assertThat(home.select(".entries h3").eachText()).containsExactly("Tea <b>");
    assertThat(home.select(".prose a").attr("abs:href")).isEqualTo("https://x.example/about/");
    assertThat(home.select("main form")).hasSize(1);
    assertThat(new SiteFolder(temp.resolve("site")).asset("picture.svg")).isNotEmptyFile();
  }

  @Test
  void aTextForTheFrontPageIsShownBelowTheSearchWhereNothingElseIsSaid() throws Exception {
    scheme.put("home.md", Draft.page("Welcome").saying("Hello.\n"));

    Document home = page("");
    assertThat(home.select(".hero form")).hasSize(1);
    assertThat(home.select("h2").first().text()).isEqualTo("Welcome");
    assertThat(temp.resolve("site/home")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "navigation: [evnts]|14|the site has no page `evnts`; did you mean `events`? [layout]",
        "navigation: [sponsors]|14|the site has no page `sponsors`; write the name of one, such as"
            + " `join`, or `{label: …, address: \"https://…\"}` [layout]",
        "navigation: [mentors/topics]|14|this page has no name for a menu; write `{label: …,"
            + " address: /mentors/topics/}` [layout]",
        "navigation: [{label: X, address: \"javascript:alert(1)\"}]|34|`javascript:alert(1)` is no"
            + " address; it must begin with `https://` or `mailto:` [layout]",
        "navigation: [{label: X, address: //evil.example}]|34|`//evil.example` lacks its beginning;"
            + " write `https://evil.example` [layout]",
        "navigation: [{label: X}]|14|a link is the name of a page, such as `join`, or `{label:"
            + " Intranet, address: \"https://example.org/\"}` [scheme]",
        "navigation: [{label: X, address: /join/, to: y}]|42|unknown key `to`; a link takes `label`"
            + " and `address` [scheme]",
        "footer: [{heading: X, links: [abuot]}]|31|the site has no page `abuot`; did you mean"
            + " `about`? [layout]",
        "footer: [{heading: X}]|10|`links` is missing; give a list of pages such as `join`"
            + " [required]",
        "home: {parts: [serch]}|16|the front page has no part `serch`; did you mean `search`?"
            + " [scheme]",
        "home: {parts: [search, search]}|24|the part `search` is named twice; take one out"
            + " [scheme]",
        "home: {parts: [text]}|15|the front page has the part `text`, and there is no `home.md`;"
            + " write it, or take the part out [layout]",
        "home: {haeding: x}|8|unknown key `haeding`; did you mean `heading`? [unknown-key]",
        "home: {picture: us.svg}|17|there is no file `us.svg` beside scheme.yaml; put it there, or"
            + " correct the name [logo]",
      })
  void mistakesAreToldWhereTheyStand(String line, int column, String sentence) {
    says(line);
    int row = Draft.scheme().with(line).toString().split("\n").length;

    assertThat(scheme.findings())
        .containsExactly("scheme.yaml:%s:%s: error: %s".formatted(row, column, sentence));
  }

  @Test
  void whatASchemeWritesThereIsBounded() {
    says("navigation: [" + "join, ".repeat(13) + "join]");
    assertThat(scheme.findings()).hasSize(2).allMatch(f -> f.contains("at most 12 links"));

    says("navigation: [{label: " + "x".repeat(61) + ", address: /join/}]");
    assertThat(scheme.findings())
        .singleElement()
        .asString()
        .contains("`label` has 61 characters; shorten it to 60 or fewer");
  }

  @Test
  void aTextThatNobodySeesIsTold() {
    scheme.put("home.md", Draft.page("Welcome"));
    says("home: {parts: [search]}");

    assertThat(scheme.findings())
        .containsExactly(
            "home.md:1:1: warning: nobody sees this text; add `text` to the `parts` of `home` in"
                + " scheme.yaml, or delete the file [layout]");
  }
}
