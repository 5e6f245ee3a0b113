/**
 * Tests of the built site in a real browser: Chromium, driven by Playwright, on a server of this
 * machine. They read {@code target/site}, or build sites of their own where they need other
 * content.
 */
@NullMarked
package org.mentordirectory.browser;

import org.jspecify.annotations.NullMarked;
