package org.mentordirectory.site;

/**
 * Something to click on.
 *
 * @param address from the root of the site
 */
public record Link(String label, String address) {}
