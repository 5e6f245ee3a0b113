package org.mentordirectory.search;

import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;

/**
 * What can be found, as documents of Lucene. Names have an analyzer of their own, which tells what
 * stands in them alone.
 */
final class SearchableDocuments implements AutoCloseable {
  private final Map<String, Integer> weights;
  private final TextAnalyzer texts;
  private final TextAnalyzer names;
  private final ExactNameField wholeNames = new ExactNameField();

  /**
   * A maker of documents, for all threads.
   *
   * @param weights how much a word of a field counts; a field without a weight is left out
   * @param compounds which names have as well, other than synonyms: somebody called Elisa is no
   *     assay
   */
  SearchableDocuments(
      Map<String, Integer> weights, Synonyms synonyms, List<List<String>> compounds) {
    this.weights = weights;
    this.texts = TextAnalyzer.forIndexing(synonyms);
    this.names = TextAnalyzer.forIndexing(compounds);
  }

  /** What texts are read with. */
  TextAnalyzer texts() {
    return texts;
  }

  /** What names are read with. */
  TextAnalyzer names() {
    return names;
  }

  /** The document of a thing. */
  Document of(Searchable thing) {
    var document = new Document();
    thing
        .texts()
        .forEach(
            (field, some) -> {
              int weight = weights.getOrDefault(field, 0);
              if (weight > 0) {
                TextAnalyzer analyzer = thing.isName(some) ? names : texts;
                some.forEach(text -> document.add(new WeightedText(text, weight, analyzer)));
              }
            });
    document.add(new NumericDocValuesField(LuceneIndex.LATER, thing.later() ? 1 : 0));
    thing
        .facets()
        .forEach(
            (facet, values) -> {
              for (String value : values) {
                document.add(new StringField(facet, Facet.key(value), Field.Store.NO));
              }
            });
    String name = wholeNames.term(thing.name());
    if (!name.isEmpty()) {
      document.add(new StringField(LuceneIndex.NAME, name, Field.Store.NO));
    }
    return document;
  }

  @Override
  public void close() {
    texts.close();
    names.close();
    wholeNames.close();
  }
}
