package org.mentordirectory.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.words.Messages;

/** The mentors of the example content are different people. */
class ExampleDuplicatesIT {
  @Test
  void noTwoOfTheExamplesAreTakenForOne() throws IOException {
    Content content = ContentReader.read(Path.of(System.getProperty("mentor.content")));
    var suspected = new ArrayList<String>();
    var words = new ReviewWords(Messages.english());
    try (Duplicates duplicates = Duplicates.among(content, List.of(), words)) {
      for (Mentor mentor : content.mentors()) {
        duplicates
            .of(mentor)
            .values()
            .forEach(note -> suspected.add(mentor.name() + ": " + note.sentence()));
      }
    }
    assertThat(suspected).isEmpty();
  }
}
