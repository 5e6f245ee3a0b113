/**
 * The words that readers see, in the language of the scheme: its messages, and days, lists, numbers
 * and "so many of a noun" as that language writes them; and the word that somebody meant who
 * mistyped it or wrote something in its place. It stands below everything that speaks to readers,
 * so that one file of messages serves pages, letters, documents and findings alike; where the file
 * comes from is the theme's business.
 */
@NullMarked
package org.mentordirectory.words;

import org.jspecify.annotations.NullMarked;
