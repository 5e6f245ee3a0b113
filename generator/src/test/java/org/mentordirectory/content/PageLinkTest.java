package org.mentordirectory.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinkTest {
  @ParameterizedTest
  @CsvSource({
    "Our lab https://example.org/lab, Our lab, https://example.org/lab",
    "Our lab: https://example.org/lab, Our lab, https://example.org/lab",
    "Our lab – www.example.org, Our lab, www.example.org",
    "ORCID 0000-0002-1825-0097, ORCID, 0000-0002-1825-0097"
  })
  void aNameStandsBeforeTheAddress(String line, String label, String address) {
    PageLink link = PageLink.of(line);

    assertThat(link.label()).contains(label);
    assertThat(link.address()).isEqualTo(address);
    assertThat(link.line()).isEqualTo(label + " " + address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/lab",
        "https://example.org/our lab.html",
        "https://a.org https://b.org",
        "see my page",
        ": https://example.org"
      })
  void whatHasNoNameIsAnAddressRightOrWrong(String line) {
    assertThat(PageLink.of(line).label()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-0002-1825-0097", "0000-0002-1694-233X", "0000-0001-5000-0007"})
  void theLastSignOfAnOrcidFitsTheOthers(String id) {
    assertThat(PageLink.isOrcid(id)).isTrue();
    for (int i = 0; i < id.length(); i++) {
      if (Character.isDigit(id.charAt(i))) {
        char other = id.charAt(i) == '9' ? '0' : (char) (id.charAt(i) + 1);
        assertThat(PageLink.isOrcid(id.substring(0, i) + other + id.substring(i + 1)))
            .as("place " + i)
            .isFalse();
      }
    }
  }

  @Test
  void anOrcidHasFourGroupsOfFour() {
    assertThat(PageLink.isOrcid("0000000218250097")).isFalse();
    assertThat(PageLink.isOrcid("0000-0002-1825")).isFalse();
    assertThat(PageLink.of("https://orcid.org/0000-0002-1825").orcid()).contains("0000-0002-1825");
    assertThat(PageLink.of("https://orcid.org/about").orcid()).isEmpty();
  }
}
