package org.mentordirectory.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeoplePagesTest {
  private static final String ANN =
      """
      layout: person
      title: Ann Example
      position: Technician
      affiliation: University of Example
      city: Leeds
      expertise: [NMR, glass blowing]
      tags: [leave]
      github: annexample
      orcid: 0000-0002-1825-0097
      image: /assets/img/ann.jpg
      """;

  @TempDir private Path temp;
  private Desk desk;
  private Path columns;

  @BeforeEach
  void desk() {
    desk = new Desk(temp);
    columns = temp.resolve("sent/columns/people.yaml");
  }

  @Test
  void pagesOfJekyllBecomeProfilesByColumnsThatAreProposed() throws Exception {
    desk.send("_people/ann.md", "---\n" + ANN + "---\n\nI help with NMR.\n");
    desk.send("_people/ben.md", "---\n" + ANN.replace("Ann", "Ben") + "published: false\n---\n");
    desk.send("_people/assets/ann.jpg", picture());

    Imported proposed = desk.columnsAt(columns).take(desk.sent().resolve("_people"));
    String proposal = Files.readString(columns);

    assertThat(proposed.written()).isZero();
    assertThat(proposal)
        .contains(
            """
            columns:
              title: name
              position: role
              affiliation: institution
              city: location
              expertise: skills
              tags: topics
              github: account
              orcid: {field: links, as: "https://orcid.org/{}"}
            """)
        .contains("ignore: [layout, image]");

    Files.writeString(columns, agreed(proposal));
    Imported imported = desk.take(desk.sent().resolve("_people"));

    assertThat(Desk.lines(imported))
        .containsExactly(
            "ben.md:2: warning: this is a draft, and was not read",
            "ann.md:2: wrote mentors/ann-example.jpg",
            "ann.md:2: wrote mentors/ann-example.md");
    assertThat(desk.profiles()).containsExactly("ann-example.jpg", "ann-example.md");
    assertThat(desk.profile("ann-example"))
        .contains("name: Ann Example\nrole: Technician\ninstitution: University of Example\n")
        .contains("skills: [NMR, glass blowing]\ntopics: [leave]\n")
        .contains("links: [https://orcid.org/0000-0002-1825-0097]\naccount: annexample\n")
        .endsWith("---\n\nI help with NMR.\n");
    assertThat(desk.scheme.findings()).isEmpty();
  }

  @Test
  void peopleOfHugoHaveFoldersOfTheirOwn() throws Exception {
    desk.send("authors/_index.md", "---\ntitle: Authors\n---\n");
    desk.send(
        "authors/ann/_index.md",
        """
        ---
        title: Ann Example
        role: Technician
        organizations:
          - name: University of Example
            url: https://example.org/
        interests:
          - NMR
          - glass blowing
        social:
          - icon: github
            link: https://github.com/annexample
        ---
        I help with NMR.
        """);
    desk.send("authors/ann/avatar.jpg", picture());
    desk.send("authors/cy.md", "+++\ntitle = \"Cy\"\n+++\n");
    desk.columnsAt(columns).take(desk.sent().resolve("authors"));
    Files.writeString(columns, agreed(Files.readString(columns)));

    Imported imported = desk.take(desk.sent().resolve("authors"));

    assertThat(Desk.lines(imported))
        .containsExactly(
            "_index.md: this is the page of a section, and was not read",
            "cy.md: error: keys in TOML are not read; convert the pages by `hugo convert toYAML`,"
                + " and import them again",
            "ann/_index.md:2: wrote mentors/ann-example.jpg",
            "ann/_index.md:2: wrote mentors/ann-example.md");
    assertThat(desk.profiles()).containsExactly("ann-example.jpg", "ann-example.md");
    assertThat(desk.profile("ann-example"))
        .contains("institution: University of Example\n", "skills: [NMR, glass blowing]\n")
        .contains("https://github.com/annexample");
  }

  @Test
  void dataAreAListOrABlockForEach() throws Exception {
    String more =
        "role: Technician, institution: University of Example, topics: leave, bio: I help.}";
    Path yaml = desk.send("people.yml", "- {name: Ann, " + more + "\n- {name: Ben, " + more + "\n");
    Path block = desk.send("authors.yml", "cy: {name: Cy, " + more + "\n");
    Path json =
        desk.send(
            "people.json",
            """
            {"people": [
              {"name": "Di", "role": "Technician", "institution": "University of Example",
               "topics": ["leave"], "bio": "I help.", "links": ["https:\\/\\/example.org\\/di"]}]}
            """);
    Path lines =
        desk.send(
            "more.jsonl",
            json("Ed", "He said: \\\"1\\/2 {of} it\\\"") + "\n" + json("Flo", "I help.") + "\n");
    desk.columns(
        "text: {bio: \"\"}\nalways: {disciplines: chemistry, meets: online, contact: coordinator,"
            + " consent: 2026-10-01}");

    assertThat(Desk.lines(desk.take(yaml)))
        .containsExactly(
            "people.yml:1: wrote mentors/ann.md", "people.yml:2: wrote mentors/ben.md");
    assertThat(Desk.lines(desk.take(block))).containsExactly("authors.yml:1: wrote mentors/cy.md");
    assertThat(Desk.lines(desk.take(json))).containsExactly("people.json:2: wrote mentors/di.md");
    assertThat(desk.profile("di")).contains("links: [https://example.org/di]\n");
    assertThat(Desk.lines(desk.take(lines)))
        .containsExactly("more.jsonl:1: wrote mentors/ed.md", "more.jsonl:2: wrote mentors/flo.md");
    assertThat(desk.profile("ed")).endsWith("He said: \"1/2 {of} it\"\n");
    assertThat(desk.take(yaml).unchanged()).isEqualTo(2);
  }

  private static String json(String name, String bio) {
    return "{\"name\": \"%s\", \"role\": \"Technician\", \"institution\": \"University\", \"topics\": [\"leave\"], \"bio\": \"%s\"}"
        .formatted(name, bio);
  }

  @Test
  void whatMayBeSomebodysPageAndIsNotReadIsTold() throws Exception {
    desk.send("people/ann.mdx", "---\n" + ANN + "---\n");
    desk.send("people/ben.md", "---\n" + ANN + "---\n");
    desk.send("people/README.md", "# People\n");
    desk.columnsAt(columns);

    assertThat(Desk.lines(desk.take(desk.sent().resolve("people"))))
        .contains(
            "README.md: this is the page of a section, and was not read",
            "ann.mdx: warning: this was not read; pages of people end in `.md`, `.markdown` or"
                + " `.html`, and data in `.yml`, `.yaml`, `.json` or `.jsonl`");
  }

  @Test
  void aMistakeIsToldWithItsPageAndKey() throws Exception {
    desk.send("people/ann.md", "---\n" + ANN.replace("[leave]", "[leav]") + "---\n");
    desk.send("people/ben.md", "---\nname: Ben: Cole\n---\n");
    desk.columns(
        "columns: {title: name, position: role, affiliation: institution, tags: topics}\n"
            + "ignore: [layout, city, expertise, github, orcid]\n"
            + "always: {disciplines: chemistry, meets: online, contact: coordinator,"
            + " consent: 2026-10-01}");

    assertThat(Desk.lines(desk.take(desk.sent().resolve("people"))))
        .anySatisfy(line -> assertThat(line).startsWith("ben.md:2:").contains("colon"))
        .contains(
            "ann.md:2: warning: the photo `/assets/img/ann.jpg` is not in this folder; put it"
                + " beside the profile by hand",
            "ann.md:2: column \"tags\": error: unknown topic `leav`; did you mean `leave`?"
                + " [vocabulary]");
    assertThat(desk.profiles()).isEmpty();
  }

  @Test
  void withoutColumnsTheWayIsTold() throws Exception {
    desk.send("ann.md", "---\n" + ANN + "---\n");
    desk.send("people.yml", "- name: Ben\n");

    assertThat(Desk.lines(desk.take(desk.sent())))
        .contains(
            "people.yml: warning: this was not read; to read the people pages of another system,"
                + " name a file by --columns, where a proposal of what their keys mean is written"
                + " first",
            "sent: warning: there are keys here that other systems have; to read the people pages"
                + " of another system, name a file by --columns, where a proposal of what their"
                + " keys mean is written first");
    assertThat(desk.profiles()).isEmpty();
  }

  @Test
  void noLinkIsFollowedOutOfTheFolder() throws Exception {
    Path secret = desk.send("ann.md", "---\n" + ANN + "---\n");
    Path folder = Files.createDirectories(desk.sent().resolve("people"));
    Files.createSymbolicLink(folder.resolve("ann.md"), secret);
    assertThat(Desk.lines(desk.columnsAt(columns).take(folder)))
        .containsExactly(
            "people: error: there is nobody's page here; name the folder that has them");
    assertThat(columns).doesNotExist();
  }

  @Test
  void aWholeDiskIsNotReadForPeople() throws Exception {
    Path folder = Files.createDirectories(desk.sent().resolve("disk"));
    for (int i = 0; i <= 5_000; i++) {
      Files.createFile(folder.resolve("a" + i));
    }
    assertThatThrownBy(() -> desk.columnsAt(columns).take(folder))
        .hasMessageStartingWith("there are more than 5000 files in");
  }

  /** What a person writes into the proposal. */
  static String agreed(String proposal) {
    return proposal.replaceFirst(
        "(?s)always: .*?\n(?=\\S|$)",
        "always: {topics: leave, disciplines: chemistry, meets: online, contact: coordinator,"
            + " consent: 2026-10-01}\n");
  }

  private static byte[] picture() throws Exception {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
    return bytes.toByteArray();
  }
}
