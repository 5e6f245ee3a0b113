package org.mentordirectory.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a monogram, and under what name lists have somebody. */
class PersonNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dr Priya Nairn|PN|Nairn",
        "Dr. Priya Nairn, PhD|PN|Nairn",
        "Professor Dame Jo Bell|JB|Bell",
        "Prof Sir Al Reid|AR|Reid",
        "Rev. Kit Moss|KM|Moss",
        "Eur Ing Lee Fenn CEng|LF|Fenn",
        "Mx Sam Teal|ST|Teal",
        "Mrs Nair|N|Nair",
        "Dr|D|Dr",
        "Dame|D|Dame",
        "Cher|C|Cher",
        "Jan van der Berg|JB|van der Berg",
        "Sian Ní Bhriain|SB|Ní Bhriain",
        "Jo Gill-Thornton|JT|Gill-Thornton",
        "Sir|S|Sir",
        "élise ørsted|ÉØ|ørsted",
        "7 of 9|O|of 9",
        "!|?|!",
      })
  void titlesAreNoInitialsAndNoPartOfASurname(String name, String initials, String surname) {
    assertThat(PersonName.of(name).initials()).isEqualTo(initials);
    assertThat(PersonName.of(name).surname()).isEqualTo(surname);
  }
}
