package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mentee whose browser runs no scripts finds, reads and writes to every mentor. */
class WithoutScriptIT extends ExampleVisit {
  private static final int MENTORS = 22;

  private Page page;

  @BeforeEach
  void withoutScript() {
    visit.close();
    visit = site.visit(new NewContextOptions().setJavaScriptEnabled(false));
  }

  @Test
  void mentorsAreFoundByAFilterAndRead() {
    page = visit.open("mentors/");
    List<String> directory = mentors();
    assertThat(directory).hasSize(MENTORS);
    page.locator("[data-facets] a").first().click();
    assertThat(mentors()).isNotEmpty().isSubsetOf(directory);
    page.locator("[data-results] h3 a").first().click();
    assertThat(page.locator("h1").innerText()).isNotBlank();
    assertThat(page.locator(".profile a[href^='mailto:'], .profile a.button").count()).isPositive();
  }

  @Test
  void nothingIsToBePressedThatDoesNothing() {
    page = visit.open("mentors/");
    assertThat(page.locator("main :is(select, button:not(form button)):visible").count()).isZero();
  }

  @Test
  void everyMentorStandsInTheListFromAToZAndCanBeWrittenTo() {
    page = visit.open("mentors/");
    page.locator("main a[href$='mentors/a-z/']").click();
    assertThat(page.url()).endsWith("/mentors/a-z/");
    Set<String> mentors = mentorsOn(valuesOn(page));
    assertThat(mentors).hasSize(MENTORS);
    for (String mentor : mentors) {
      page.navigate(mentor);
      assertThat(page.locator("h1").innerText()).isNotBlank();
      assertThat(page.locator(".contact .button").getAttribute("href"))
          .matches("(mailto|https):.+");
    }
  }

  @Test
  void everyMentorStandsOnAPageOfATopicAndOfADiscipline() {
    for (String facet : List.of("topics", "disciplines")) {
      page = visit.open("mentors/" + facet + "/");
      assertThat(mentorsOn(valuesOn(page))).as(facet).hasSize(MENTORS);
    }
  }

  @Test
  void theListFromAToZIsLinkedFromHomeAndFromTheDirectory() {
    for (String path : List.of("", "mentors/")) {
      page = visit.open(path);
      page.locator("main a[href$='a-z/']").first().click();
      assertThat(page.url()).endsWith("/mentors/a-z/");
    }
  }

  @Test
  void whoeverIsAMentorOrWantsToBeOneWritesToTheCoordinator() {
    page = visit.open("mentors/amina-yusuf/");
    page.locator(".panel .disclosure summary").click();
    page.locator(".own a").first().click();
    assertThat(page.url()).endsWith("/join/?change=amina-yusuf");
    assertThat(page.locator("form.sections").isVisible()).isFalse();
    assertThat(page.locator("#blank").isVisible()).isTrue();
    assertThat(addresses(page.locator("main .prose li a[href^='mailto:']"))).hasSize(5);
  }

  @Test
  void thePageThatSaysWhoFitsLeadsToTheLists() {
    page = visit.open("match/");
    assertThat(page.locator("main form").isVisible()).isFalse();
    assertThat(page.locator("noscript p").innerText()).contains("need JavaScript");
    page.locator("noscript a[href$='topics/']").click();
    assertThat(page.url()).endsWith("/mentors/topics/");
  }

  private List<String> mentors() {
    return page.locator("[data-results] > li").all().stream()
        .map(li -> li.getAttribute("data-mentor"))
        .toList();
  }

  private static List<String> valuesOn(Page page) {
    return addresses(page.locator(".values a"));
  }

  private Set<String> mentorsOn(List<String> lists) {
    Set<String> mentors = new TreeSet<>();
    for (String list : lists) {
      page.navigate(list);
      mentors.addAll(addresses(page.locator("[data-results] h3 a")));
    }
    return mentors;
  }

  private static List<String> addresses(Locator links) {
    return links.all().stream().map(link -> (String) link.evaluate("link => link.href")).toList();
  }
}
