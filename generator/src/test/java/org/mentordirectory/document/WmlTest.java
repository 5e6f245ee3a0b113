package org.mentordirectory.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WmlTest {
  @Test
  void whatXmlCannotHoldIsLeftOut() {
    assertThat(Wml.clean("a\u0001b\tc\r\nd\uFFFEe\uD83Df\uFFFFg 👩‍🔬 مرحبا"))
        .isEqualTo("a b c  def" + "g 👩‍🔬 مرحبا");
  }

  @Test
  void whatIsTooLongEndsInAnEllipsisAndNeverInHalfASign() {
    assertThat(Wml.cut("abc", 3)).isEqualTo("abc");
    assertThat(Wml.cut("abcd", 3)).isEqualTo("ab…");
    assertThat(Wml.cut("a👩bc", 3)).isEqualTo("a…");
  }
}
