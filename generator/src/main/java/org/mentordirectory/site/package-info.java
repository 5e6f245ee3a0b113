/**
 * The recipe of a build. {@link org.mentordirectory.site.SiteBuilder} is the front door:
 *
 * <pre>
 * read → check → list → photos → index → documents → pages → files → links → replace
 * </pre>
 *
 * <p>A {@link org.mentordirectory.site.theme.Page} is a pure function of the records it shows, made
 * in {@code site.page}. Pages are written as they are made, over all cores; the rendered site is
 * never in memory. Everything is written to a folder beside the site, which takes its place when
 * all has succeeded.
 */
@NullMarked
package org.mentordirectory.site;

import org.jspecify.annotations.NullMarked;
