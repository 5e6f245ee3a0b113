package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody fills in a form, prints and saves it, and goes on another day. */
class FormIT extends FormVisit {
  @Test
  void everyKindOfFieldIsFilledInByKeyboardAndStandsInTheSavedFile() throws IOException {
    Page page = filledByKeyboard(visit);
    assertThat(page.url()).isEqualTo(site.address("forms/all-kinds/"));
    String text = saved(page);
    assertThat(text).startsWith("# All kinds\n\nExample Scheme, saved on ");
    assertThat(text.lines().skip(4)).containsExactlyElementsOf(AllKinds.FILLED.lines().toList());
    assertThat(visit.complaints()).isEmpty();
  }

  @Test
  void aSavedFileIsOpenedAndSavedAgainAsItWas() throws IOException {
    Page page = visit.arrived("forms/all-kinds/");
    open(page, "# All kinds\r\n\r\n" + AllKinds.FILLED.replace("\n", "\r\n"));
    assertThat(page.locator("[data-said]")).hasText("8 answers are back from the file.");
    assertThat(field(page, "story")).hasValue("One\n\n**Name**\n- [x] ideas");
    assertThat(field(page, "useful.3")).isChecked();
    assertThat(page.locator("[id='form.help'] :checked")).hasCount(2);
    assertThat(field(page, "mentee.date")).hasValue("2027-04-04");
    assertThat(saved(page).lines().skip(4))
        .containsExactlyElementsOf(AllKinds.FILLED.lines().toList());
  }

  @Test
  void aFileOfAnotherFormIsRefusedAndAnswersWithoutAPlaceAreNamed() {
    Page page = visit.arrived("forms/all-kinds/");
    field(page, "name").fill("Siân");
    open(page, "# Shopping\n\n- bread\n");
    assertThat(page.locator("[data-said]")).containsText("No answer to this form was found");
    assertThat(field(page, "name")).hasValue("Siân");
    open(page, "**Shoe size**\n\n> 39\n\n**Name**\n\n> Mair <b>\n");
    assertThat(page.locator("[data-said]"))
        .hasText("One answer is back from the file. This form has no place for: Shoe size");
    assertThat(field(page, "name")).hasValue("Mair <b>");
  }

  @Test
  void onPaperStandTheAnswersAndRoomForThoseThatAreMissing() {
    Page page = visit.arrived("forms/all-kinds/");
    open(page, AllKinds.FILLED.replace("Siân Example", ""));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".paper:visible"))
        .hasText(
            new String[] {
              "", "3 March 2027", "One\n\n**Name**\n- [x] ideas", "S. Example", "4 April 2027"
            });
    for (Locator paper : page.locator(".paper").all()) {
      assertThat(paper.boundingBox().height).isGreaterThan(25);
    }
    assertThat(page.locator(".paper").nth(2).boundingBox().height).isGreaterThan(100);
    assertThat(page.locator(".site-name")).containsText("Example Scheme");
    assertThat(page.locator(".site-name")).isVisible();
    assertThat(field(page, "useful.3")).isVisible();
    assertThat(
            page.locator("nav:visible, button:visible, [type=date]:visible, .sheet-note:visible"))
        .hasCount(0);
  }

  @Test
  void whatWasChosenCanBeTakenBack() {
    Page page = visit.arrived("forms/all-kinds/");
    Locator row = page.getByRole(AriaRole.RADIOGROUP).first();
    assertThat(row).hasAccessibleName("It was useful");
    assertThat(row.locator("[data-clear]")).isHidden();
    field(page, "useful.2").check();
    row.locator("[data-clear]").click();
    assertThat(field(page, "useful.2")).not().isChecked();
    assertThat(field(page, "useful.1")).isFocused();
    assertThat(row.locator("[data-clear]")).isHidden();
  }

  @Test
  void everyKindOfFieldIsAccessibleAndFitsAPhone() {
    for (int width : new int[] {1280, 320}) {
      var options =
          new NewContextOptions()
              .setViewportSize(width, 900)
              .setColorScheme(width == 320 ? ColorScheme.DARK : ColorScheme.LIGHT);
      try (Site.Visit reader = site.visit(options)) {
        Page page = reader.arrived("forms/all-kinds/");
        open(page, AllKinds.FILLED);
        assertThat(page.locator("[data-clear]:visible")).hasCount(2);
        assertThat(Axe.violations(page)).as("%d px wide", width).isEmpty();
        assertThat(Fit.faults(page)).as("%d px wide", width).isEmpty();
      }
    }
  }

  @Test
  void theScriptsOfAFormWeighLessThan12Kilobytes() {
    List<Response> scripts = new ArrayList<>();
    visit
        .context()
        .onResponse(
            response -> {
              if (response.url().endsWith(".js")) {
                scripts.add(response);
              }
            });
    visit.arrived("forms/all-kinds/");
    assertThat(scripts).isNotEmpty();
    assertThat(scripts.stream().mapToInt(script -> script.body().length).sum()).isLessThan(12_000);
  }
}
