package org.mentordirectory.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mentordirectory.content.Body;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.site.theme.Page;

class SiteLinksTest {
  private final SiteLinks links = new SiteLinks();

  private static Page page(String address, String title) {
    return Page.of(address, "any.ftlh", title, "", Map.of());
  }

  private static String linking(String address) {
    return "<a href=\"" + Body.ROOT + address + "\">there</a>";
  }

  @Test
  void linksThatLeadSomewhereAreCounted() throws Exception {
    links.addPage(page("", "Home"), linking("mentors/?q=a") + linking("assets/shared/site.css"));
    links.addPage(page("mentors/", "Mentors"), linking("") + linking("mentors/#top"));

    Set<String> files = Set.of("index.html", "mentors/index.html", "assets/shared/site.css");
    assertThat(links.check(files::contains)).isEqualTo(3);
  }

  @Test
  void aLinkThatLeadsNowhereFailsTheBuildAndSaysWhereItStands() throws Exception {
    links.addPage(page("", "Home"), linking("mentors/nobody/"));

    assertThatThrownBy(() -> links.check("index.html"::equals))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("/mentors/nobody/, linked on /");
  }
}
