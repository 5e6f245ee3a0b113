package org.mentordirectory.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MessageFileTest {
  private static MessageFile file(String text) throws IOException {
    return MessageFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aCharacterByItsNumberIsRead() throws IOException {
    MessageFile file = file("a = caf\\u00e9\nb = c:\\\\users\n");
    assertThat(file.texts()).containsEntry("a", "café").containsEntry("b", "c:\\users");
    assertThat(file.broken()).isEmpty();
  }

  @Test
  void aBrokenOneIsTakenAsItIsTypedAndToldByItsLine() throws IOException {
    MessageFile file = file("a = x\nb = c:\\users\nc = \\\\\\u12 \\u00e9\n");
    assertThat(file.texts())
        .containsEntry("a", "x")
        .containsEntry("b", "c:\\users")
        .containsEntry("c", "\\\\u12 é");
    assertThat(file.broken()).containsExactly(2, 3);
  }
}
