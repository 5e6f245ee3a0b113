package org.mentordirectory.check.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparedValueTest {
  private static String key(String value) {
    return ComparedValue.of(value).key();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "London, UK = London,UK",
        "London, UK = The UK, London",
        "London, UK = LONDON (U.K.)",
        "London, UK = London / UK",
        "University of York = The University of York",
        "University of York = Univ. of York",
        "St Andrews = St. Andrew's",
        "Node.js = nodejs",
        "X-ray diffraction = x ray diffraction",
        "NMR = N.M.R.",
        "Málaga = Malaga",
        "research & development = Research and Development",
        "C# = C♯",
        "日本語 = 日本語 ",
      })
  void spellingsOfOneValueHaveOneKey(String one, String other) {
    assertThat(key(one)).isNotEmpty().isEqualTo(key(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C|C++|C#",
        "1.5|15",
        "Java|JavaScript",
        "JS|J",
        "Python 2|Python 3",
        "University of York|York University",
        "ガス|カス",
        "दिन|दान",
      })
  void otherValuesStayOthers(String values) {
    assertThat(Stream.of(values.split("\\|")).map(ComparedValueTest::key)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "React = ReactJS",
        "React = React.js",
        "London = London, England",
        "UK = The United Kingdom",
        "USA = United States of America"
      })
  void whatSomeLeaveOutIsNotInTheirCore(String one, String other) {
    assertThat(key(one)).isNotEqualTo(key(other));
    assertThat(ComparedValue.of(one).core()).isEqualTo(ComparedValue.of(other).core());
  }

  @Test
  void aCountryBehindAPlaceIsKnownAsOne() {
    assertThat(ComparedValue.of("Cardiff, Wales"))
        .isEqualTo(new ComparedValue("cardiffwales", "cardiff", "GB-WLS"));
    assertThat(ComparedValue.of("Georgia"))
        .isEqualTo(new ComparedValue("georgia", "country GE", ""));
  }

  @Test
  void signsAloneHaveNoKey() {
    assertThat(key("🧪 – ’")).isEmpty();
  }
}
