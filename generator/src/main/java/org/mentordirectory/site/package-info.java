/**
 * Content and index to a static site. {@link org.mentordirectory.site.SiteBuilder} is the front
 * door and reads as the recipe of a build:
 *
 * <pre>
 * read → check → list → photos → index → documents → pages → files → links → replace
 * </pre>
 *
 * <p>A {@link org.mentordirectory.site.theme.Page} is a pure function of the records it shows: the
 * page makers ({@link org.mentordirectory.site.page.MentorPages}, {@link
 * org.mentordirectory.site.page.ArticlePages}, {@link org.mentordirectory.site.page.EventPages},
 * {@link org.mentordirectory.site.page.ListPages}, {@link
 * org.mentordirectory.site.page.FixedPages}) turn content into records made for one template each,
 * and {@link org.mentordirectory.site.theme.Templates} turns a record into HTML. Pages are written
 * as they are made, over all cores; the rendered site is never in memory. Calendars are written by
 * {@link org.mentordirectory.site.calendar.CalendarWriter}, the one class that knows how.
 * Everything is written to a folder beside the site, which takes its place when all has succeeded.
 */
@NullMarked
package org.mentordirectory.site;

import org.jspecify.annotations.NullMarked;
