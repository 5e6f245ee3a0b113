package org.mentordirectory.site.page;

import java.util.List;
import java.util.Map;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.site.theme.Page;
import org.mentordirectory.words.Messages;

/** The pages that say the same on every site: privacy, accessibility, not found. */
record FixedPages(Scheme scheme, Messages messages, Listing listing) {
  /**
   * How accessible the site is.
   *
   * @param prepared the day for which the site is built
   * @param tested what its tests cover, in the order of the names of the messages
   */
  public record Statement(String prepared, List<String> tested) {}

  /**
   * What is said of personal data.
   *
   * @param controller who answers for it
   * @param officer how to reach the data protection officer; empty where that is not said
   * @param complaints where to complain to the regulator
   * @param regulator what the regulator is called, or the address of another
   * @param notice the controller's own notice; empty where there is none
   */
  public record PersonalData(
      String controller,
      String officer,
      String basis,
      String retention,
      String rights,
      String complaints,
      String regulator,
      String notice) {}

  private PersonalData personalData() {
    FrontMatter said = scheme.privacy();
    return new PersonalData(
        said.text("controller")
            .or(scheme::institution)
            .map(name -> messages.text("privacy.controller.text", name))
            .orElseGet(() -> messages.text("privacy.controller.unsaid")),
        said.text("officer").orElse(""),
        said.text("basis").orElseGet(() -> messages.text("privacy.basis.text")),
        said.text("retention").orElseGet(() -> messages.text("privacy.retention.text")),
        said.text("rights").orElseGet(() -> messages.text("privacy.rights.text")),
        said.text("complaints").orElseGet(() -> messages.text("privacy.complain.address")),
        said.text("complaints").orElseGet(() -> messages.text("privacy.complain.regulator")),
        said.text("notice").orElse(""));
  }

  private Statement statement() {
    return new Statement(
        messages.local().day(listing.day()),
        List.copyOf(messages.under("accessibility.tested.").values()));
  }

  private Page plain(SitePage page, String description, Object model) {
    return Page.of(
        page.address(),
        "pages/%s.ftlh".formatted(page.key()),
        messages.text(page.key() + ".title"),
        description,
        model);
  }

  Page privacy() {
    return plain(
        SitePage.PRIVACY, messages.text("privacy.description", scheme.name()), personalData());
  }

  Page accessibility() {
    return plain(
        SitePage.ACCESSIBILITY,
        messages.text("accessibility.description", scheme.name()),
        statement());
  }

  /** What a web server shows at an address where nothing is. */
  Page notFound() {
    return Page.of(
            SitePage.NOT_FOUND,
            "pages/404.ftlh",
            messages.text("404.title"),
            messages.text("404.description"),
            Map.of())
        .unlisted();
  }
}
