package org.mentordirectory.site.theme;

import org.jspecify.annotations.Nullable;

/**
 * Something to click on.
 *
 * @param address from the root of the site; none for words that lead nowhere
 */
public record Link(String label, @Nullable String address) {}
