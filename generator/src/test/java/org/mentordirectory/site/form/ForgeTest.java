package org.mentordirectory.site.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentordirectory.content.Scheme;

class ForgeTest {
  @ParameterizedTest
  @CsvSource({
    "github, new, filename, edit, delete",
    "gitea, _new, filename, _edit, _delete",
    "forgejo, _new, filename, _edit, _delete",
    "gitlab, -/new, file_name, -/edit, -/blob"
  })
  void everyForgeHasItsAddresses(
      String kind, String newFile, String parameter, String edit, String delete) {
    Forge forge = Forge.of(new Scheme.Repository(kind, "https://forge.example/a/b/", "main"));
    String folder = "/main/content/mentors";
    assertThat(forge.newFile())
        .isEqualTo("https://forge.example/a/b/" + newFile + folder + "?" + parameter + "=");
    assertThat(forge.edit()).isEqualTo("https://forge.example/a/b/" + edit + folder + "/");
    assertThat(forge.delete()).isEqualTo("https://forge.example/a/b/" + delete + folder + "/");
    assertThat(forge.newFile("a b.md", "x & y").contains("&value=x%20%26%20y"))
        .isEqualTo(!kind.equals("gitlab"));
  }

  @Test
  void theNameOfABranchMayHoldAnything() {
    Forge forge =
        Forge.of(new Scheme.Repository("github", "https://forge.example/a", "live/site #1"));
    assertThat(forge.edit())
        .isEqualTo("https://forge.example/a/edit/live/site%20%231/content/mentors/");
  }
}
