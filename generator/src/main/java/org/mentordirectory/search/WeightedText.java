package org.mentordirectory.search;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** A text whose tokens count as often as its field weighs. */
final class WeightedText extends Field {
  private static final FieldType POSITIONS = positions();

  private final String field;
  private final String text;
  private final int weight;
  private final TextAnalyzer analyzer;

  WeightedText(String field, Searchable.Text text, int weight, TextAnalyzer analyzer) {
    super(field, POSITIONS);
    this.field = field;
    this.text = text.text();
    this.weight = weight;
    this.analyzer = analyzer;
  }

  @Override
  public TokenStream tokenStream(Analyzer usual, TokenStream reuse) {
    String plain = TextAnalyzer.prepared(text);
    return new Repeated(analyzer.tokenStream(field, plain), weight);
  }

  private static FieldType positions() {
    var type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }

  /** Says each token as often as its field weighs, at one position. */
  private static final class Repeated extends TokenFilter {
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final int weight;
    private int left;

    Repeated(TokenStream input, int weight) {
      super(input);
      this.weight = weight;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (left > 0) {
        left--;
        step.setPositionIncrement(0);
      } else if (input.incrementToken()) {
        left = weight - 1;
      } else {
        return false;
      }
      return true;
    }
  }
}
