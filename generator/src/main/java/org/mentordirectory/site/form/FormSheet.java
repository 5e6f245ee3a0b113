package org.mentordirectory.site.form;

import java.util.List;
import java.util.Map;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.site.theme.Json;
import org.mentordirectory.site.theme.Link;
import org.mentordirectory.words.Messages;

/**
 * A form that is filled in, printed and saved on the reader's device.
 *
 * @param blocks its text and fields from top to bottom
 * @param data what its script needs, as JSON
 * @param saves the file of the repository in which the answers are kept, or empty
 * @param downloads the same on paper, each with what kind of file it is
 */
public record FormSheet(List<FormBlock> blocks, String data, String saves, List<Link> downloads) {
  /** A form for its own page. */
  public static FormSheet of(
      Article.Form form, Scheme scheme, Messages messages, List<Link> downloads) {
    return new FormSheet(
        FormBlock.of(form, scheme),
        data(form, scheme, messages),
        form.saves().orElse(""),
        downloads);
  }

  private static String data(Article.Form form, Scheme scheme, Messages messages) {
    Map<String, Object> data = data(form.document().slug() + ".md", scheme, messages);
    form.saves()
        .ifPresent(
            path -> {
              int slash = path.lastIndexOf('/');
              data.put("file", path.substring(slash + 1));
              data.put("saves", path);
              scheme
                  .repository()
                  .ifPresent(where -> data.put("forge", Forge.of(where, path.substring(0, slash))));
            });
    return Json.text(data);
  }

  /**
   * What every form's script needs.
   *
   * @param file the name of the file in which answers are saved
   */
  public static Map<String, Object> data(String file, Scheme scheme, Messages messages) {
    return Json.object(
        "file", file,
        "scheme", scheme.name(),
        "texts", messages.under("sheet.say."));
  }
}
