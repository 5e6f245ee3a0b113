package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.DocumentType;

class ProfileSourceTest {
  @TempDir Path temp;

  @Test
  void aSourceIsTheFileAsItWasTyped() throws Exception {
    var folder = new ContentFolder(temp);
    String text = "---\nname: Ada # as on the door\ntopics: [leave, IT]\n---\n\n## About\n\nme\n";
    folder.put("mentors/ada.md", text);
    Document ada = folder.read().mentors().get(0).document();
    ProfileSource source = ProfileSource.of(temp, ada, DocumentType.MENTOR.fields()).orElseThrow();
    assertThat(source.text()).isEqualTo(text);
    assertThat(source.values())
        .containsOnlyKeys("name", "topics")
        .containsEntry("name", List.of("Ada"))
        .containsEntry("topics", List.of("leave", "IT"));
  }

  @Test
  void aFileThatIsNoTextAnyMoreHasNoSource() throws Exception {
    var folder = new ContentFolder(temp);
    folder.put("mentors/ada.md", "---\nname: Ada\n---\n");
    Document ada = folder.read().mentors().get(0).document();
    Files.write(temp.resolve("mentors/ada.md"), new byte[] {(byte) 0xff, 'a'});
    assertThat(ProfileSource.of(temp, ada, DocumentType.MENTOR.fields())).isEmpty();
  }
}
