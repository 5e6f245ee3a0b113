package org.mentordirectory.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** What Lucene has in an index, read in the simplest way. */
final class LuceneContent {
  private LuceneContent() {}

  /**
   * All terms of a field: by document number, the position of each occurrence (-1 where the field
   * has no positions).
   */
  static SortedMap<String, SortedMap<Integer, List<Integer>>> of(LuceneIndex index, String field)
      throws IOException {
    var all = new TreeMap<String, SortedMap<Integer, List<Integer>>>();
    Terms terms = index.terms(field);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        all.put(
            term.utf8ToString(),
            occurrences(each.postings(null, PostingsEnum.ALL), index.numbering().numbers()));
      }
    }
    return all;
  }

  private static SortedMap<Integer, List<Integer>> occurrences(PostingsEnum postings, int[] numbers)
      throws IOException {
    var occurrences = new TreeMap<Integer, List<Integer>>();
    for (int document = postings.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = postings.nextDoc()) {
      var positions = new ArrayList<Integer>();
      for (int i = 0; i < postings.freq(); i++) {
        positions.add(postings.nextPosition());
      }
      occurrences.put(numbers[document], positions);
    }
    return occurrences;
  }
}
