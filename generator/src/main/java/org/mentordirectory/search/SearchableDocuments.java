package org.mentordirectory.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.mentordirectory.search.Searchable.Source;
import org.mentordirectory.search.Searchable.Text;

/** What can be found, as documents of Lucene. */
final class SearchableDocuments implements AutoCloseable {
  private final Corpus<?> corpus;
  private final Corpus.Analyzers analyzers;
  private final ExactNameField wholeNames = new ExactNameField();

  /** A maker of documents, for all threads. */
  SearchableDocuments(Corpus<?> corpus) {
    this.corpus = corpus;
    this.analyzers = corpus.analyzers();
  }

  /** What texts are read with. */
  Corpus.Analyzers analyzers() {
    return analyzers;
  }

  /** The document of a thing. */
  Document of(Searchable thing) {
    var document = new Document();
    for (Text text : thing.texts()) {
      int weight = corpus.weights().getOrDefault(text.field(), 0);
      if (weight > 0) {
        document.add(new WeightedText(LuceneIndex.TEXT, text, weight, analyzers.of(text)));
        if (text.source().isMatched()) {
          document.add(new WeightedText(LuceneIndex.MATCHED, text, 1, analyzers.texts()));
        }
        if (text.source() == Source.SAID) {
          document.add(new WeightedText(LuceneIndex.SAID, text, 1, analyzers.names()));
        }
      }
    }
    document.add(new NumericDocValuesField(LuceneIndex.LATER, thing.later()));
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
    analyzers.close();
    wholeNames.close();
  }
}
