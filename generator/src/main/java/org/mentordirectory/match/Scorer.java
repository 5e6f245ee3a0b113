package org.mentordirectory.match;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.search.FreeTextSimilarity;

/**
 * Scores mentors for mentees. Each criterion that the mentee asks for gives a share from 0 to 1000
 * of its weight; a score is the sum of weight times share, divided by the sum of the weights, all
 * in whole numbers and cut, not rounded, so that the browser comes to the same. A criterion without
 * a wish, or of weight 0, has no part in it.
 */
public final class Scorer implements Closeable {
  private final List<Candidate> candidates;
  private final FreeTextSimilarity texts;
  private final Scheme scheme;

  private Scorer(List<Candidate> candidates, FreeTextSimilarity texts, Scheme scheme) {
    this.candidates = candidates;
    this.texts = texts;
    this.scheme = scheme;
  }

  /**
   * Prepares the scoring of mentors, which takes an index of all.
   *
   * @param mentors sorted by slug; all else counts by their places in this list
   */
  public static Scorer of(List<Mentor> mentors, Scheme scheme) throws IOException {
    return new Scorer(
        mentors.stream().map(mentor -> Candidate.of(mentor, scheme)).toList(),
        FreeTextSimilarity.of(mentors, scheme),
        scheme);
  }

  /** How well all mentors fit one mentee. */
  public Scores scores(Preferences wishes) throws IOException {
    String plain = PlainWords.of(wishes.words());
    return new Scores(
        candidates,
        wishes,
        scheme,
        plain.isEmpty()
            ? new FreeTextSimilarity.Nearness(new float[0], List.of())
            : texts.to(plain));
  }

  @Override
  public void close() throws IOException {
    texts.close();
  }
}
