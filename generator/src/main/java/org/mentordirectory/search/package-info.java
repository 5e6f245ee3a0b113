/**
 * The search: Lucene's analysis reads the listed mentors at build time, and what they say is
 * written to static files that a small module reads in the browser ({@code assets/search.js}).
 *
 * <p><b>Goals.</b> The order that Lucene's own searcher gives, with its scores; no server; nothing
 * loaded that a query does not need.
 *
 * <p><b>Fields are weighed by BM25F.</b> All texts of a mentor go into one Lucene field, each token
 * as often as its field weighs, at one position, so that the weighted frequencies and lengths are
 * added up before BM25 saturates them, as Robertson, Zaragoza and Taylor propose (<i>Simple BM25
 * Extension to Multiple Weighted Fields</i>, CIKM 2004). That leaves one posting list a term, and a
 * document frequency that counts a mentor once, in whichever fields the word stands: a word that is
 * rare in names and frequent in texts is not taken for rare. A query is then a plain {@code
 * BooleanQuery} of {@code TermQuery}s under {@code BM25Similarity}.
 *
 * <p><b>Documents are numbered by their length</b> ({@link org.mentordirectory.search.Numbering}),
 * so that norms take no room in the files and each list of documents begins with the best.
 *
 * <p><b>Cards come with words.</b> A piece of the lexicon also has what a result shows of the best
 * documents of its terms, so that the ten results of a query seldom need ten more files.
 *
 * <p><b>No stop words in the index.</b> {@code IT} is a discipline here. A query leaves out the
 * small words of a sentence where it has others, so that it finds who is meant, or nobody.
 *
 * <p><b>One word, however it is written.</b> Compounds are synonyms of their parts ({@code
 * Compounds}), and American spellings of British ones ({@code AmericanSpelling}).
 *
 * <p><b>One index serves the search and the match.</b> Names and places near have no part in a
 * match, so the files also say what of each posting stands in those; nothing else is written twice.
 *
 * <p><b>Lucene's index is what all is compared with,</b> and what goals on this machine ask. The
 * files are not made of it: each text is analysed once for all of them, and a word that weighs 8 is
 * counted as 8, where Lucene indexes and merges eight tokens and has to be read back.
 *
 * <p>The way: {@code MentorTexts} and {@code PageTexts} say what there is to find, {@code
 * InvertedIndex} reads it, {@code TermDictionary}, {@code SortedTable} and {@code StoredFields}
 * make pieces of that, {@code Shards} writes them. {@code docs/search-index.md} describes every
 * byte and what a query means; {@code ReferenceSearcher} answers queries by Lucene alone, over a
 * {@code LuceneIndex}, for the tests that compare.
 */
@NullMarked
package org.mentordirectory.search;

import org.jspecify.annotations.NullMarked;
