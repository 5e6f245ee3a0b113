package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mentordirectory.content.Body;

class KeptBodyTest {
  private static final String FILE = "mentors/ada.md";

  private static final String TEXT =
      """
      # Żółć & friends 🐝

      Write to ada@example.ac.uk, or see [the page](/guidance/), ![a drawing](step.svg) and {name}.

      ## Second

      {{ site.title }} <img src="x.png">

      Lorem ipsum dolor sit amet
      """;

  private final Body body =
      new MarkdownReader()
          .read(
              TEXT,
              FILE,
              12,
              finding -> {
                throw new AssertionError(finding);
              });

  @Test
  void aBodyComesBackAsItWas() {
    assertThat(body.headings()).hasSize(2);
    assertThat(body.links()).hasSize(3);
    assertThat(body.mentions()).hasSize(1);
    assertThat(body.slots()).isNotEmpty();
    assertThat(body.leftovers()).isNotEmpty();

    assertThat(KeptBody.of(KeptBody.bytes(body), FILE)).contains(body);
  }

  @Test
  void bytesThatEndTooSoonAreNoBody() {
    byte[] whole = KeptBody.bytes(body);

    for (int length = 0; length < whole.length; length++) {
      assertThat(KeptBody.of(Arrays.copyOf(whole, length), FILE)).as("%s bytes", length).isEmpty();
    }
  }
}
