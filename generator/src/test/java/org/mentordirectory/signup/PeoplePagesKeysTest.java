package org.mentordirectory.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys of other systems' people pages that have blocks and lists in them. */
class PeoplePagesKeysTest {
  @TempDir private Path temp;
  private Desk desk;
  private Path columns;

  @BeforeEach
  void desk() {
    desk = new Desk(temp);
    columns = temp.resolve("sent/columns/people.yaml");
  }

  @Test
  void namesOfOtherThingsAreNoNamesOfPeople() throws Exception {
    desk.send(
        "people/ida.md",
        """
        ---
        name: Ida Example
        title: Dr
        jobTitle: Technician
        worksFor: {type: Organization, name: University of Example}
        twitter: "@ida"
        links:
          - {name: Our lab, url: https://example.org/lab}
          - https://example.org/ida
        social:
          - {icon: envelope, link: "mailto:ida@example.org"}
          - {icon: orcid, link: "https://orcid.org/0000-0002-1825-0097"}
        topics: leave
        ---
        I help. ![Ida](/img/ida.jpg "Ida"){: .left}
        """);
    desk.columnsAt(columns).take(desk.sent().resolve("people"));
    String proposal = Files.readString(columns);
    Files.writeString(
        columns, PeoplePagesTest.agreed(proposal).replace(", contact: coordinator", ""));

    Imported imported = desk.take(desk.sent().resolve("people"));

    assertThat(proposal)
        .contains("jobTitle: role\n", "\"worksFor.name\": institution\n", "email: contact\n")
        .contains("social: links\n", "twitter: {field: links, as: \"https://twitter.com/{}\"}");
    assertThat(Desk.lines(imported))
        .containsExactly(
            "ida.md:2: warning: pictures in the text were left out; a profile has one photo, beside"
                + " it",
            "ida.md:2: wrote mentors/ida-example.md");
    assertThat(desk.profile("ida-example"))
        .contains("name: Ida Example\nrole: Technician\ninstitution: University of Example\n")
        .contains("contact: mailto:ida@example.org\n", "https://orcid.org/0000-0002-1825-0097")
        .contains("{label: Our lab, address: https://example.org/lab}", "https://twitter.com/ida")
        .endsWith("I help.\n");
  }

  @Test
  void aNameInPartsIsPutTogetherWhereNothingElseIsTheName() throws Exception {
    String ann = "first_name: Ann\nlast_name: Example\nhighlight_name: true\n---\nI help.\n";
    desk.send("parts/ann.md", "---\n" + ann);
    desk.send("whole/ann.md", "---\ntitle: Ann Example\n" + ann);

    desk.columnsAt(columns).take(desk.sent().resolve("parts"));
    assertThat(Files.readString(columns))
        .contains("\"first_name\": name\n  \"last_name\": name\n", "ignore: [\"highlight_name\"]");
    Files.delete(columns);
    desk.take(desk.sent().resolve("whole"));
    assertThat(Files.readString(columns))
        .contains("title: name\n", "ignore: [\"first_name\", \"last_name\"");
  }

  @Test
  void aListOfPeopleMayStandBesideOtherThings() throws Exception {
    Path json =
        desk.send(
            "all.json",
            "{\"updated\": \"2026\", \"meta\": {\"by\": \"Us\"}, \"people\": [{\"name\": \"Di\"}]}");
    desk.columns("");

    assertThat(Desk.lines(desk.take(json)))
        .hasSize(8)
        .allMatch(line -> line.startsWith("all.json:1: "))
        .noneMatch(line -> line.contains("`name` is missing"));
  }
}
