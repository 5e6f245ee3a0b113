/**
 * The search: Lucene analyses and indexes the listed mentors at build time, and what it found is
 * exported to static files that a small module reads in the browser ({@code assets/search.js}).
 *
 * <p><b>Goals.</b> The order that Lucene's own searcher gives, with its scores; no server; nothing
 * loaded that a query does not need.
 *
 * <p><b>Fields are weighed by BM25F.</b> All fields of a mentor go into one Lucene field, each
 * token with its field's weight as term frequency, so that the weighted frequencies and lengths are
 * added up before BM25 saturates them, as Robertson, Zaragoza and Taylor propose (<i>Simple BM25
 * Extension to Multiple Weighted Fields</i>, CIKM 2004). That leaves one posting list a term, and a
 * document frequency that counts a mentor once, in whichever fields the word stands. A query is
 * then a plain {@code BooleanQuery} of {@code TermQuery}s under {@code BM25Similarity}.
 *
 * <p><b>No stop words.</b> {@code IT} is a discipline here; BM25 gives frequent words their low
 * weight by itself.
 *
 * <p><b>Index files, version 1</b>, all JSON. {@code index.json} has a fixed name and names the
 * others, which carry a hash of their content in their names:
 *
 * <ul>
 *   <li>{@code index.json}: {@code version}, {@code documents} (how many), {@code scored} (how many
 *       have a word), {@code averageLength} of the weighted field, {@code terms} (the first term
 *       and the file of each part of the lexicon, terms in order of UTF-16 units), {@code columns},
 *       {@code cards} ({@code size} documents a file)
 *   <li>{@code terms-….json}: each term with its postings, {@code [document, frequency, gap to the
 *       next document, frequency, …]}
 *   <li>{@code columns-….json}: for each document {@code ids}, {@code norms} (Lucene's norm bytes),
 *       {@code later} (1: full or waiting list), {@code byName} (documents in the order of names)
 *       and {@code facets} (values with labels, and each document's ordinals)
 *   <li>{@code cards-….json}: what a result shows
 * </ul>
 */
@NullMarked
package org.mentordirectory.search;

import org.jspecify.annotations.NullMarked;
