package org.mentordirectory.site.page;

import java.util.List;
import java.util.Map;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FormField.Choice;
import org.mentordirectory.content.FormPart;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.content.read.Fragment;
import org.mentordirectory.site.form.FormBlock;
import org.mentordirectory.site.form.FormSheet;
import org.mentordirectory.site.theme.Json;
import org.mentordirectory.site.theme.Page;
import org.mentordirectory.words.Messages;

/** The forms that a new pair receives, on one page that fills them in from what is typed once. */
record PackPage(Content content, Messages messages) {
  /**
   * The pack.
   *
   * @param forms in the order of the scheme
   * @param sheet what the script needs, as JSON
   * @param rhythms how often a pair may meet
   * @param lengths how many months a pairing may last
   * @param minutes how long a meeting may last
   */
  public record Pack(
      List<Sheet> forms,
      String sheet,
      List<Choice> rhythms,
      List<Choice> lengths,
      List<Choice> minutes) {}

  /**
   * One form of the pack.
   *
   * @param name its slug
   * @param address of its own page, from the root of the site
   * @param parts its text and fields from top to bottom, headings one level lower than on its page
   */
  public record Sheet(
      String name, String title, String summary, String address, List<FormBlock> parts) {}

  /** The page, where the scheme has a pack. */
  Page page() {
    Map<String, Object> data =
        FormSheet.data(messages.text("pack.file") + ".md", content.scheme(), messages);
    data.put("host", content.scheme().address().getHost());
    data.put("pack", messages.under("pack.say."));
    Page page =
        Page.of(
            SitePage.PACK.address(),
            "forms/pack.ftlh",
            messages.text("pack.title"),
            messages.text("pack.description", content.scheme().name()),
            new Pack(
                sheets(),
                Json.text(data),
                options("pack.rhythm."),
                options("pack.length."),
                options("pack.minutes.")));
    return page.in("forms");
  }

  private List<Choice> options(String prefix) {
    return messages.under(prefix).entrySet().stream()
        .map(option -> new Choice(option.getKey(), option.getValue()))
        .toList();
  }

  private List<Sheet> sheets() {
    return content.pack().stream().map(this::sheet).toList();
  }

  private Sheet sheet(Article.Form form) {
    String slug = form.document().slug();
    return new Sheet(
        slug,
        form.title(),
        form.summary(),
        form.document().address(),
        FormBlock.of(inside(form), content.scheme()));
  }

  /** A form among other forms: its ids are its own, its headings below the form's. */
  private static Article.Form inside(Article.Form form) {
    return form.withParts(
        form.parts().stream()
            .map(
                part ->
                    part instanceof FormPart.Prose prose
                        ? new FormPart.Prose(
                            Fragment.of(prose.html()).within(form.document().slug() + ".at.", 1))
                        : part)
            .toList());
  }
}
