package org.mentordirectory.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentordirectory.sample.Draft;

/** A link has the name that its owner gives it, whichever way the profile came. */
class NamedLinksTest extends OwnScheme {
  private static final String LINKS =
      "links: [https://orcid.org/0000-0002-1825-0097, {label: Our lab, address:"
          + " https://example.org/lab}]";

  @BeforeEach
  void aScheme() {
    scheme.put("scheme.yaml", Draft.scheme());
    scheme.put("mentors/ada.md", Draft.mentor("Ada").with(LINKS));
  }

  @Test
  void aProfileAndTheApiTellTheName() throws Exception {
    run(BuildMojo.class, Map.of("output", file("site")));

    assertThat(page("site/mentors/ada/index.html").select(".facts a[rel]"))
        .extracting(link -> link.text() + " " + link.attr("href"))
        .containsExactly(
            "orcid.org/0000-0002-1825-0097 https://orcid.org/0000-0002-1825-0097",
            "Our lab https://example.org/lab");
    assertThat(page("site/mentors/ada/index.html").select(".facts a:has(svg.orcid)"))
        .extracting(link -> link.attr("href"))
        .containsExactly("https://orcid.org/0000-0002-1825-0097");
    assertThat(temp.resolve("site/api/mentors.json"))
        .content()
        .contains(
            "\"links\":[{\"label\":null,\"address\":\"https://orcid.org/0000-0002-1825-0097\"},"
                + "{\"label\":\"Our lab\",\"address\":\"https://example.org/lab\"}]");
    assertThat(temp.resolve("site/mentors/ada/profile.json"))
        .content()
        .contains("\"Our lab https://example.org/lab\"");
  }

  @Test
  void aTableHasItBeforeTheAddress() throws Exception {
    File table =
        written(
            "answers.csv",
            "Name,Job title,Institution,Disciplines,Topics,Meets,Contact,Consent,Text,Links\n"
                + "Ben Moss,Technician,University,chemistry,leave,online,coordinator,2026-10-01,I"
                + " mend.,\"ORCID: 0000-0002-1825-0097, and Our lab www.example.org/lab\n"
                + "https://example.org/b\"\n");
    run(ImportMojo.class, Map.of("from", table));

    assertThat(profile("ben-moss"))
        .contains(
            "links: [{label: ORCID, address: https://orcid.org/0000-0002-1825-0097}, {label: Our"
                + " lab, address: https://www.example.org/lab}, https://example.org/b]\n");
  }

  @Test
  void soDoesAnAnswer() throws Exception {
    var answers = new Properties();
    Map.of(
            "name", "Ben Moss",
            "role", "Technician",
            "institution", "University",
            "disciplines", "chemistry",
            "topics", "leave",
            "meets", "online",
            "contact", "coordinator",
            "consent", "2026-10-01",
            "links", "Our lab https://example.org/lab")
        .forEach((key, value) -> answers.setProperty("mentor." + key, value));
    run(NewMojo.class, Map.of("typed", answers, "kind", "profile"));

    assertThat(profile("ben-moss"))
        .contains("links: [{label: Our lab, address: https://example.org/lab}]\n");
    assertThat(scheme.findings()).isEmpty();
  }
}
