package org.mentordirectory.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mentordirectory.sample.Draft;

/** What the doctor says of the issue form beside a scheme, which another goal writes. */
class IssueFormGoalsTest extends OwnScheme {
  private static final String OLD = ".github/ISSUE_TEMPLATE/become-a-mentor.yml: warning: ";

  private File form() {
    return file("repository/.github/ISSUE_TEMPLATE/become-a-mentor.yml");
  }

  private void itIsToldOnlyUntilItIsRenewed() throws Exception {
    said.clear();
    run(DoctorMojo.class, Map.of());
    assertThat(said).first().asString().contains(OLD, "run `./mentor issue-form`", "[issue-form]");
    run(IssueFormMojo.class, Map.of("form", form()));
    nothingIsSaidOfIt();
  }

  private void nothingIsSaidOfIt() throws Exception {
    said.clear();
    run(DoctorMojo.class, Map.of());
    assertThat(said).isNotEmpty().noneMatch(line -> line.contains("issue-form"));
  }

  @Test
  void aSchemeThatIsRenamedOrAsksOtherwiseNeedsItAnew() throws Exception {
    run(IssueFormMojo.class, Map.of("form", form()));
    nothingIsSaidOfIt();

    scheme.put("scheme.yaml", Draft.scheme().without("name").with("name: Another Scheme"));
    itIsToldOnlyUntilItIsRenewed();
    scheme.put(
        "scheme.yaml",
        Draft.scheme().without("name").with("name: Another Scheme").with("fields: {hours: false}"));
    itIsToldOnlyUntilItIsRenewed();
    Files.write(form().toPath(), new byte[] {(byte) 0xff});
    itIsToldOnlyUntilItIsRenewed();
  }

  @Test
  void whoHasNoneNeedsNone() throws Exception {
    nothingIsSaidOfIt();
  }

  @Test
  void lineEndsOfAnotherMachineAreNoChange() throws Exception {
    run(IssueFormMojo.class, Map.of("form", form()));
    Files.writeString(form().toPath(), Files.readString(form().toPath()).replace("\n", "\r\n"));
    nothingIsSaidOfIt();
  }
}
