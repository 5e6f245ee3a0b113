package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts write days and lists in languages that the browser does not know. */
class LocalIT {
  private static final String WELSH =
      """
      import { all, any } from './shared/lists.js';
      import { Local } from './shared/local.js';
      const local = new Local({
        language: 'cy',
        patterns: {
          day: 'd MMMM yyyy', 'day.week': "EEEE, d 'o' MMMM", 'list.comma': '{0}; {1}',
          'list.and': '{0} a {1}', 'list.or': '{0} neu {1}',
        },
        months: ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref',
          'Tachwedd', 'Rhagfyr'],
        weekdays: ['Dydd Sul', 'Dydd Llun', 'Dydd Mawrth', 'Dydd Mercher', 'Dydd Iau', 'Dydd Gwener', 'Dydd Sadwrn'],
      });
      """;

  @TempDir private Path temp;

  private String said(String what) throws Exception {
    return NodeProgram.with(Site.folderOfExamples(), temp)
        .run(WELSH + "console.log(" + what + ");")
        .stripTrailing();
  }

  @Test
  void aDayIsWrittenByThePatternOfTheLanguage() throws Exception {
    assertThat(said("local.day('2026-10-01')")).isEqualTo("1 Hydref 2026");
  }

  @Test
  void theDayOfTheWeekAndWordsInQuotesStandWhereThePatternHasThem() throws Exception {
    assertThat(said("local.day('2026-10-01', 'day.week')")).isEqualTo("Dydd Iau, 1 o Hydref");
  }

  @Test
  void aListIsJoinedAsTheLanguageJoinsIt() throws Exception {
    assertThat(said("all(local, ['gwydr', 'pren', 'dur']).join('')"))
        .isEqualTo("gwydr; pren a dur");
  }

  @Test
  void ofThingsOfWhichOneWillDoTheLastIsJoinedByOr() throws Exception {
    assertThat(said("any(local, ['gwydr', 'pren']).join('')")).isEqualTo("gwydr neu pren");
  }

  @Test
  void aListOfOneIsThatOne() throws Exception {
    assertThat(said("all(local, ['gwydr']).join('')")).isEqualTo("gwydr");
  }
}
