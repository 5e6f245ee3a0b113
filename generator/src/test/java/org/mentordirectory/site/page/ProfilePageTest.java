package org.mentordirectory.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.site.SiteFolder;

/** What a profile says at a glance, how its mentor is written to, and who is like them. */
class ProfilePageTest {
  private static final Draft AMINA =
      Draft.mentor("Dr Amina Yusuf").with("skills: [glass, lasers]").with("capacity: 2");

  @TempDir private Path temp;
  private SchemeFolder scheme;

  @BeforeEach
  void aScheme() {
    scheme = new SchemeFolder(temp.resolve("content"));
  }

  private Document profile(Draft mentor) throws Exception {
    scheme.put("mentors/amina.md", mentor);
    return Jsoup.parse(
        SiteFolder.of(scheme, temp.resolve("site")).read("mentors/amina/index.html"));
  }

  @Test
  void whatDecidesStandsBelowTheName() throws Exception {
    Document profile =
        profile(
            AMINA
                .with("hours: 2")
                .with("offers: [ongoing, one-off]")
                .with("meets: [in person, online]")
                .with("location: Leeds"));

    assertThat(profile.select(".signs li").eachText())
        .containsExactly(
            "2 places free",
            "Time: about 2 hours a month",
            "Kind of mentoring: ongoing, one-off",
            "Ways to meet: In person, Online",
            "Town or city: Leeds");
    assertThat(profile.select(".signs svg:not([aria-hidden=true])")).isEmpty();
    assertThat(profile.select(".avatar").text()).isEqualTo("AY");
  }

  @Test
  void theCoordinatorIsWrittenToWithAMessageThatCanBeReadToo() throws Exception {
    Document profile = profile(AMINA);

    assertThat(profile.select(".contact .address [data-text]").text())
        .isEqualTo("mentoring@example.org");
    String letter = profile.select(".letter [data-text]").first().wholeText();
    assertThat(letter).contains("I found Dr Amina Yusuf", "Technician Mentor Scheme");
    String link = profile.select(".contact .button").attr("href");
    assertThat(URLDecoder.decode(link, StandardCharsets.UTF_8))
        .isEqualTo(
            "mailto:mentoring@example.org?subject=Mentoring: Dr Amina Yusuf&body="
                + letter.replace("\n", "\r\n"));
    assertThat(profile.select(".contact li").eachText())
        .containsExactly(
            "Your message goes to the coordinator, who puts you in touch.",
            "Allow about a week for an answer. Had no reply? Tell the coordinator");
  }

  @Test
  void anAddressOfTheMentorIsReadableAsItIs() throws Exception {
    Document mail = profile(AMINA.with("contact: mailto:a%2Bm@x.example?subject=Hi"));
    assertThat(mail.select(".address [data-text]").text()).isEqualTo("a+m@x.example");
    assertThat(mail.select(".contact .button").attr("href"))
        .isEqualTo("mailto:a%2Bm@x.example?subject=Hi");
    assertThat(mail.select(".letter").text()).startsWith("Dear Dr Amina Yusuf,");

    Document page = profile(AMINA.with("contact: https://x.example/amina"));
    assertThat(page.select(".address [data-text]").text()).isEqualTo("https://x.example/amina");
    assertThat(page.select(".contact .button").text()).isEqualTo("Open the contact page");
  }

  @Test
  void aFullMentorSaysWhatCanBeDoneInstead() throws Exception {
    Draft full = AMINA.with("mentees: 2");
    Document alone = profile(full);
    assertThat(alone.select(".contact strong").text())
        .isEqualTo("No places at the moment. You can ask to be told when one is free.");
    assertThat(alone.select(".contact li a").eachAttr("href")).contains("../../mentors/?free=1");
    assertThat(alone.select(".letter").text()).contains("Could you tell me when there is one?");

    scheme.put("mentors/bo.md", Draft.mentor("Bo"));
    assertThat(profile(full).select(".contact li a").eachAttr("href")).contains("#page.related");
  }

  @Test
  void similarMentorsSayWhatTheyShareAndWhoIsFreeComesFirst() throws Exception {
    scheme.put("mentors/bo.md", AMINA.with("name: Bo").with("mentees: 2"));
    scheme.put(
        "mentors/cy.md", Draft.mentor("Cy").with("topics: [leave]").with("skills: [Glass, mud]"));
    Document profile = profile(AMINA);

    assertThat(profile.select(".related a").eachText()).containsExactly("Cy", "Bo");
    assertThat(profile.select(".related .shared").eachText())
        .containsExactly(
            "Also offers: glass, Chemistry",
            "Also offers: Professional registration, glass, lasers");
  }
}
