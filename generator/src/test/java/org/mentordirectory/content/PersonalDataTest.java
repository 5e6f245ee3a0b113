package org.mentordirectory.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.content.read.ContentFolder;
import org.mentordirectory.finding.Position;

/** Personal data in running text is found with its place, and numbers of other kinds are not. */
class PersonalDataTest {
  private ContentFolder folder;

  @BeforeEach
  void makeFolder(@TempDir Path root) {
    folder = new ContentFolder(root);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Write to a@example.org.|a@example.org|3:10",
        "<first.last+tag@mail.example.ac.uk>|first.last+tag@mail.example.ac.uk|3:2",
        "[mail](mailto:a@example.org?subject=x)|a@example.org|3:15",
        "[a@example.org](mailto:a@example.org)|a@example.org|3:2",
        "*a@example.org*|a@example.org|3:2",
        "`a@example.org`|a@example.org|3:2",
        "<b>a@example.org</b>|a@example.org|3:4",
        "<a href=\"mailto:a@example.org\">x</a>|a@example.org|3:17",
        "O'Brien: o'brien@example.org|o'brien@example.org|3:10",
        "\uD83D\uDD2C j\u00FCrgen@example.org|j\u00FCrgen@example.org|3:3",
        "(a@example.org)|a@example.org|3:2",
        "A@EXAMPLE.ORG|A@EXAMPLE.ORG|3:1"
      })
  void anEmailAddressIsFound(String typed, String address, String place) {
    assertThat(folder.body(typed + "\n").mentions())
        .extracting(Body.Mention::text, Body.Mention::email, mention -> place(mention.at()))
        .containsExactly(tuple(address, true, place));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@amina-y",
        "a@b",
        "a @ example.org",
        "5 @ 3.50",
        "@media.screen",
        "npm install x@1.2.3",
        "me at example dot org",
        "user@localhost"
      })
  void anAtSignIsNoEmailAddress(String typed) {
    assertThat(folder.body(typed + "\n").mentions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "020 7946 0000",
        "(020) 7946 0000",
        "02079460000",
        "020-7946-0000",
        "+44 (0)20 7946 0000",
        "+44 20 7946 0000",
        "+442079460000",
        "+44(0)2079460000",
        "0044 20 7946 0000",
        "07700 900000",
        "07700 900 000",
        "07700900000",
        "077 0090 0000",
        "07700-900000",
        "01632-960001",
        "01632 960001",
        "(01632) 960001",
        "01632.960001",
        "0113 496 0000",
        "0800 123 4567",
        "01204 12345",
        "01632\u00A0960001",
        "01632\u2011960001",
        "01632\u2013960001",
        "+353 1 234 5678",
        "+1 212 555 0123",
        "+49 30 1234567"
      })
  void aTelephoneNumberIsFound(String number) {
    assertThat(folder.body("Ring " + number + ", please\n").mentions())
        .extracting(Body.Mention::text, Body.Mention::email, mention -> place(mention.at()))
        .containsExactly(tuple(number, false, "3:6"));
  }

  @Test
  void aTelephoneNumberIsFoundInALink() {
    assertThat(folder.body("[ring me](tel:+441632960001)\n").mentions())
        .extracting(Body.Mention::text)
        .containsExactly("+441632960001");
  }

  @Test
  void aTelephoneNumberIsFoundBesideMarkup() {
    assertThat(folder.body("**01632 960001** or _07700 900000_\n").mentions())
        .extracting(Body.Mention::text)
        .contains("01632 960001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://orcid.org/0000-0002-1825-0097",
        "ORCID 0000-0002-1825-0097",
        "ISBN 978-0-306-40615-7",
        "ISBN 0-306-40615-2",
        "ISBN 0198534531",
        "ISBN: 0198534531",
        "01/02/2026",
        "2026-10-01",
        "01-02-2026 14:00",
        "01.02.2026",
        "2009\u20132014",
        "from 2009 to 2014 and 2019",
        "version 0.64.8",
        "10.0.19041.1234",
        "ISO 17025",
        "ISO 9001:2015",
        "part 4471-0032-18",
        "RS 123-4567",
        "RS 0123456",
        "EC 1.14.13.39",
        "CAS 7732-18-5",
        "CAS 0007732-18-5",
        "0.000000001",
        "1,000,000,000",
        "12345678901",
        "https://example.org/01632960001",
        "https://example.org/?id=01632960001",
        "a01632960001",
        "doi:10.1000/01632960001",
        "0x01632960001",
        "IP 192.168.000.001",
        "09:00 to 17:30",
        "3 000 000 000 000",
        "COM0123456789012345",
        "room 0201",
        "grant EP/K01632960/1"
      })
  void aNumberOfAnotherKindIsNoTelephoneNumber(String typed) {
    assertThat(folder.body(typed + "\n").mentions()).isEmpty();
  }

  @Test
  void mentionsAreInTheOrderOfTheText() {
    assertThat(folder.body("01632 960001 a@example.org\nb@example.org 01632 960002\n").mentions())
        .extracting(Body.Mention::text)
        .containsExactly("01632 960001", "a@example.org", "b@example.org", "01632 960002");
  }

  @Test
  void eachLineOfATextCounts() {
    assertThat(folder.body("a@example.org\na@example.org\n").mentions()).hasSize(2);
  }

  private static String place(Position at) {
    return at.line() + ":" + at.column();
  }
}
