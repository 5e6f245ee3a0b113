package org.mentordirectory.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.site.SiteFolder;

/** Mentors from A to Z, for whoever knows a name and has no JavaScript. */
class NameLettersTest {
  @ParameterizedTest
  @CsvSource({"Amina Yusuf,A", "Åsa,A", "élise,E", "’t Hooft,T", "Łukasz,Ł", "7 of 9,7", "!,?"})
  void aNameStandsUnderItsFirstLetter(String name, String letter) {
    assertThat(NameLetters.letter(name)).isEqualTo(letter);
  }

  @Test
  void theListsFromAToZHaveEverybodyInTheOrderOfNames(@TempDir Path temp) throws Exception {
    var scheme = new SchemeFolder(temp.resolve("content"));
    scheme.put("mentors/one.md", Draft.mentor("Bo Lindgren"));
    scheme.put("mentors/two.md", Draft.mentor("Åsa Fjäll"));
    scheme.put("mentors/three.md", Draft.mentor("Amina Yusuf"));
    SiteFolder site = SiteFolder.of(scheme, temp.resolve("site"));

    assertThat(texts(site, "mentors/a-z/index.html", ".values li")).containsExactly("A 2", "B 1");
    assertThat(texts(site, "mentors/a-z/a/index.html", "[data-results] h3"))
        .containsExactly("Amina Yusuf", "Åsa Fjäll");
    assertThat(texts(site, "mentors/a-z/b/index.html", "[data-results] h3"))
        .containsExactly("Bo Lindgren");
  }

  private static List<String> texts(SiteFolder site, String file, String selector)
      throws Exception {
    return Jsoup.parse(site.read(file)).select(selector).eachText();
  }
}
