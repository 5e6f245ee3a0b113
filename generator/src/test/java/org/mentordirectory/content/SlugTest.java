package org.mentordirectory.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {
  @Test
  void lettersLoseTheirMarksAndNamesTheirApostrophes() {
    assertThat(Slug.of("Åsa Fjällgren")).isEqualTo("asa-fjallgren");
    assertThat(Slug.of("Łukasz Dźwonek")).isEqualTo("lukasz-dzwonek");
    assertThat(Slug.of("Dervla O’Neill")).isEqualTo("dervla-oneill");
    assertThat(Slug.of("Nguyễn Hà Miên")).isEqualTo("nguyen-ha-mien");
    assertThat(Slug.of("Straße & Æther")).isEqualTo("strasse-aether");
  }

  @Test
  void whatIsNoLetterSeparatesOnce() {
    assertThat(Slug.of("  one -- two__three! ")).isEqualTo("one-two-three");
  }

  @Test
  void aTextOfOtherLettersGivesNone() {
    assertThat(Slug.of("李")).isEmpty();
  }

  @Test
  void aLongTextIsCutAndEndsInNoHyphen() {
    assertThat(Slug.of("a".repeat(79) + " bcd")).isEqualTo("a".repeat(79));
  }

  @Test
  void everySlugIsValidAndItsOwnSlug() {
    for (String text : new String[] {"Åsa  Fjällgren", "x".repeat(200), "-a-", "A1--b2"}) {
      String slug = Slug.of(text);
      assertThat(Slug.isValid(slug)).isTrue();
      assertThat(Slug.of(slug)).isEqualTo(slug);
    }
  }

  @Test
  void whatWindowsKeepsForDevicesIsNotValid() {
    for (String text : new String[] {"con", "prn", "aux", "nul", "com1", "lpt9"}) {
      assertThat(Slug.isValid(text)).as(text).isFalse();
    }
    for (String text : new String[] {"con-1", "conn", "auxiliary", "com", "com10", "lpt-1"}) {
      assertThat(Slug.isValid(text)).as(text).isTrue();
    }
  }

  @Test
  void othersAreNotValid() {
    for (String text : new String[] {"", "-a", "a-", "a--b", "A", "é", "a b", "a".repeat(81)}) {
      assertThat(Slug.isValid(text)).isFalse();
    }
  }
}
