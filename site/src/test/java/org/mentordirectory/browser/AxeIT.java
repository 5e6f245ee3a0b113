package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class AxeIT {
  @Test
  void faultsAreToldWithTheirPlaces(Browser browser) throws IOException {
    try (Site site = Site.ofExamples(browser);
        Site.Visit visit = site.visit()) {
      Page page = visit.arrived("404.html");
      page.evaluate(
          """
          () => {
            document.querySelector('main').insertAdjacentHTML('beforeend', '<img src="/x.png">');
            document.querySelector('h1').style.color = 'white';
          }\
          """);
      assertThat(Axe.violations(page))
          .anySatisfy(fault -> assertThat(fault).startsWith("image-alt: ").contains("x.png"));
      assertThat(Axe.contrast(page)).singleElement().asString().startsWith("color-contrast: ");
    }
  }
}
