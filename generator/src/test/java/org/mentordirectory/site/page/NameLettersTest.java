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
  void theListsFromAToZHaveEverybodyBySurnameInEnglishOrder(@TempDir Path temp) throws Exception {
    var scheme = new SchemeFolder(temp.resolve("content"));
    scheme.put("mentors/one.md", Draft.mentor("Dr Bo Lund"));
    scheme.put("mentors/two.md", Draft.mentor("Zoe Åberg"));
    scheme.put("mentors/three.md", Draft.mentor("Amina Aberg"));
    scheme.put("mentors/four.md", Draft.mentor("Ada Łapka"));
    scheme.put("mentors/five.md", Draft.mentor("Yan Azzo"));
    scheme.put("mentors/six.md", Draft.mentor("Abe Zorn"));
    SiteFolder site = SiteFolder.of(scheme, temp.resolve("site"));

    assertThat(texts(site, "mentors/a-z/index.html", ".values li"))
        .containsExactly("A 3", "L 1", "Ł 1", "Z 1");
    assertThat(texts(site, "mentors/a-z/a/index.html", "[data-results] h3"))
        .containsExactly("Amina Aberg", "Zoe Åberg", "Yan Azzo");
    assertThat(texts(site, "mentors/a-z/l/index.html", "[data-results] h3"))
        .containsExactly("Dr Bo Lund");
  }

  private static List<String> texts(SiteFolder site, String file, String selector)
      throws Exception {
    return Jsoup.parse(site.read(file)).select(selector).eachText();
  }
}
