package org.mentordirectory.site.theme;

import java.util.function.Supplier;

/**
 * A page that is made when it is wanted.
 *
 * @param address from the root of the site, such as {@code mentors/amina-yusuf/}
 */
public record PagePlan(String address, Supplier<Page> page) {}
