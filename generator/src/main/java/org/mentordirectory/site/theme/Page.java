package org.mentordirectory.site.theme;

import org.jspecify.annotations.Nullable;

/**
 * A page before it is rendered.
 *
 * @param address from the root of the site, such as {@code mentors/amina-yusuf/} or {@code
 *     404.html}
 * @param template the template's name
 * @param title what the browser's tab says, without the name of the scheme; unique in the site
 * @param description one sentence for search engines and previews
 * @param area which part of the navigation is the current one
 * @param listed whether search engines may have it
 * @param image the address of a picture for previews, from the root of the site
 * @param jsonLd structured data, as JSON for a script element
 * @param model the record made for the template
 */
public record Page(
    String address,
    String template,
    String title,
    String description,
    String area,
    boolean listed,
    @Nullable String image,
    @Nullable DataBlock jsonLd,
    Object model) {

  public static Page of(
      String address, String template, String title, String description, Object model) {
    int slash = address.indexOf('/');
    String area = slash < 0 ? "" : address.substring(0, slash);
    return new Page(address, template, title, description, area, true, null, null, model);
  }

  /** The same page in another part of the navigation. */
  public Page in(String otherArea) {
    return new Page(address, template, title, description, otherArea, listed, image, jsonLd, model);
  }

  public Page unlisted() {
    return new Page(address, template, title, description, area, false, image, jsonLd, model);
  }

  public Page with(@Nullable String newImage, Object structured) {
    return new Page(
        address,
        template,
        title,
        description,
        area,
        listed,
        newImage,
        DataBlock.of(structured),
        model);
  }

  /** The file that a web server shows for the address. */
  public String file() {
    return address.isEmpty() || address.endsWith("/") ? address + "index.html" : address;
  }
}
