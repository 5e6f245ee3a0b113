/**
 * Checks of the example content itself: its forms and handbooks on paper, what the documentation
 * shows with it, its profiles and figures. Whoever puts a scheme of their own into {@code content/}
 * may drop what does not hold for it; no other test needs the examples but those of the pages, in
 * {@link org.mentordirectory.browser}.
 */
package org.mentordirectory.example;
