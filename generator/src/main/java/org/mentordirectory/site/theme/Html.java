package org.mentordirectory.site.theme;

/**
 * HTML that templates show as it is, where other text is escaped; whoever makes one vouches for it.
 *
 * @param text sanitised or our own
 */
public record Html(String text) {}
