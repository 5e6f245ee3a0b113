package org.mentordirectory.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.finding.Finding;

/** Two exports about nobody, with what people really type: nearly all of it becomes profiles. */
class OrdinaryMessTest {
  @TempDir private Path temp;
  private Desk desk;

  @BeforeEach
  void desk() {
    desk = new Desk(temp);
    desk.scheme.put(
        "scheme.yaml",
        """
        name: Technician Mentor Scheme
        contact: mailto:mentoring@example.org
        vocabularies:
          disciplines: [chemistry, physics, engineering, {value: it, label: IT}]
          topics:
            - {value: leave, label: Returning from leave}
            - professional registration
            - managing people
            - confidence
            - {value: equality, label: "Equality, diversity and inclusion"}
            - {value: change, label: Changing career}
          meets: [in person, online]
        """);
  }

  private static byte[] sent(String file) throws Exception {
    return Files.readAllBytes(Path.of(OrdinaryMessTest.class.getResource(file).toURI()));
  }

  private Imported take(String name) throws Exception {
    desk.columns(new String(sent(name + ".yaml"), "UTF-8"));
    return desk.take(desk.send("answers.csv", sent(name + ".csv")));
  }

  private void delete(String file) {
    try {
      Files.delete(desk.scheme.root().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> errors(Imported imported) {
    return imported.remarks().stream().filter(Finding::isError).map(Finding::toString).toList();
  }

  @Test
  void ofThirtySignUpsByMicrosoftFormsAllButTwoAreProfiles() throws Exception {
    Imported imported = take("microsoft-forms-30");

    assertThat(errors(imported))
        .hasSize(2)
        .anyMatch(line -> line.contains("`No` is not the answer that gives consent"))
        .anyMatch(line -> line.contains("`name` is missing"));
    assertThat(imported.written()).isEqualTo(28);
    assertThat(desk.scheme.findings()).noneMatch(line -> line.contains("error"));
    assertThat(Desk.lines(imported))
        .anyMatch(line -> line.contains("`1-2` was read as 1"))
        .anyMatch(line -> line.contains("is in capitals"))
        .anyMatch(line -> line.contains("`01632 960004`") && line.contains("`coordinator` was"))
        .anyMatch(line -> line.contains("unknown topic `Juggling`") && line.contains("left out"));
  }

  @Test
  void ofEightyEightSignUpsByGoogleFormsAllButFiveAreProfiles() throws Exception {
    Imported imported = take("google-forms-88");

    assertThat(imported.written()).isEqualTo(83);
    assertThat(errors(imported))
        .hasSize(4)
        .anyMatch(line -> line.contains("without the day on which the mentor agreed"))
        .anyMatch(line -> line.contains("`No` is not the answer that gives consent"))
        .anyMatch(line -> line.contains("`topics` is missing"))
        .anyMatch(line -> line.contains("`name` is missing"));
  }

  @Test
  void aFileOfColumnsThatIsNotThereIsProposedAndServes() throws Exception {
    desk.columns("");
    Path columns = desk.sent().resolve("columns.yaml");
    for (String name : List.of("microsoft-forms-30", "google-forms-88")) {
      Path answers = desk.send("answers.csv", sent(name + ".csv"));
      Files.delete(columns);
      assertThat(Desk.lines(desk.take(answers)))
          .singleElement()
          .asString()
          .startsWith("columns.yaml: warning: this was not there, so a proposal");
      String proposed = Files.readString(columns);
      assertThat(desk.take(answers).written())
          .as(proposed)
          .isGreaterThanOrEqualTo(name.endsWith("30") ? 24 : 80);
      desk.profiles().forEach(file -> delete("mentors/" + file));
    }
  }
}
