package org.mentordirectory.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentordirectory.sample.Draft;

/** Who has no places can give single conversations, and that is said wherever places are. */
class SingleConversationsTest extends OwnScheme {
  @BeforeEach
  void aMentorWithoutPlaces() {
    scheme.put(
        "scheme.yaml",
        Draft.scheme()
            .toString()
            .replace(
                "vocabularies:\n",
                "vocabularies:\n  offers: [ongoing, {value: one-off, label: A single"
                    + " conversation}]\n"));
    scheme.put("mentors/ada.md", Draft.mentor("Ada").with("capacity: 0").with("offers: [one-off]"));
    scheme.put("mentors/ben.md", Draft.mentor("Ben").with("capacity: 1").with("mentees: 1"));
  }

  @Test
  void listsProfilesFiltersAndTheApiSaySo() throws Exception {
    run(BuildMojo.class, Map.of("output", file("site")));

    assertThat(page("site/mentors/index.html").select("[data-mentor=ada] .state-single").text())
        .isEqualTo("Single conversations only");
    assertThat(page("site/mentors/index.html").select("[data-mentor=ben] .state-full")).hasSize(1);
    assertThat(page("site/mentors/index.html").select("[data-results] [data-mentor]"))
        .as("who is free comes first")
        .extracting(card -> card.attr("data-mentor"))
        .containsExactly("ada", "ben");
    assertThat(page("site/mentors/ada/index.html").select(".profile-head .state-single").text())
        .isEqualTo("Single conversations only");
    assertThat(page("site/mentors/offers/one-off/index.html").select("[data-mentor]"))
        .extracting(card -> card.attr("data-mentor"))
        .containsExactly("ada");
    assertThat(temp.resolve("site/api/mentors.json"))
        .content()
        .contains("\"state\":\"single\",\"placesFree\":0", "\"state\":\"full\",\"placesFree\":0");
    assertThat(page("site/join/index.html").select("[id='join.capacity.help']").text())
        .contains("Write 0 if you have time for single conversations only");
    assertThat(temp.resolve("site/match/index.html"))
        .content()
        .contains("withoutPlace&quot;:[&quot;one-off&quot;]");
  }

  @Test
  void theCoordinatorPairsWhoWantsOneAndHasNoPlaceForOthers() throws Exception {
    File mentees =
        written(
            "mentees.csv",
            "name,topics,offers\n"
                + "Kit Moss,professional registration,A single conversation\n"
                + "Lee Fenn,professional registration,ongoing\n");
    run(MatchMojo.class, Map.of("from", mentees, "output", file("match")));
    run(CoverageMojo.class, Map.of("from", mentees, "output", file("coverage")));

    assertThat(page("match/index.html").text())
        .contains("Kit Moss Ada", "has time for a single conversation");
    assertThat(page("match/letters.html").text()).contains("has time for a single conversation");
    assertThat(page("coverage/index.html").text()).contains("Places free 0");
  }
}
