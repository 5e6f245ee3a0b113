package org.mentordirectory.site;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.match.MatchFacets;
import org.mentordirectory.output.OutputFolder;
import org.mentordirectory.search.IndexFiles;
import org.mentordirectory.search.InvertedIndex;
import org.mentordirectory.search.PageTexts;
import org.mentordirectory.site.page.Card;
import org.mentordirectory.site.page.Listing;
import org.mentordirectory.site.page.PageResult;
import org.mentordirectory.words.Messages;

/** The files by which visitors search: one index of mentors, and one of the pages to read. */
final class SearchFiles {
  private SearchFiles() {}

  /**
   * Writes both.
   *
   * @param mentors the index of those who are listed
   * @param cards what is shown of them
   * @return how many files
   */
  static int write(
      InvertedIndex mentors,
      List<Card> cards,
      Listing listing,
      Content content,
      Messages messages,
      OutputFolder folder)
      throws IOException {
    int files =
        new IndexFiles(mentors, cards)
            .write(
                listing.facets(),
                MatchFacets.of(listing.mentors(), content.scheme()),
                folder.inside("search").root());
    return files + pages(content, messages, folder);
  }

  private static int pages(Content content, Messages messages, OutputFolder folder)
      throws IOException {
    List<Article> pages =
        content
            .articles()
            .sorted(Comparator.comparing((Article page) -> page.document().address()))
            .toList();
    List<PageResult> results = pages.stream().map(page -> PageResult.of(page, messages)).toList();
    var index = InvertedIndex.of(PageTexts.corpus(pages, content.scheme()));
    return new IndexFiles(index, results).write(List.of(), folder.inside("search/pages").root());
  }
}
