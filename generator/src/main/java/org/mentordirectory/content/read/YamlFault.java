package org.mentordirectory.content.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;

/**
 * What is wrong with a text that is no YAML, and where.
 *
 * @param line from 0
 * @param column from 0
 * @param toQuote the line, where all that is wrong is that its value stands without quotes
 */
record YamlFault(int line, int column, String sentence, Optional<String> toQuote) {
  /** A value that has quotes of its own, or a comment behind it: what is meant is not sure. */
  private static final Pattern UNSURE = Pattern.compile("[\"'“‘].*|.* #.*");

  YamlFault(int line, int column, String sentence) {
    this(line, column, sentence, Optional.empty());
  }

  /**
   * The same for a person.
   *
   * @param firstLine the line of the file on which the text begins, from 1
   * @param more the end of the sentence
   */
  Finding finding(String file, int firstLine, String more) {
    var at = new Position(file, firstLine + line, 1 + column);
    var finding = Finding.error(at, ReaderRule.YAML.key(), sentence + more);
    return toQuote
        .flatMap(YamlAdvice::keyAndValue)
        .filter(parts -> !UNSURE.matcher(parts.group(2)).matches())
        .map(parts -> quoting(finding, parts))
        .orElse(finding);
  }

  private Finding quoting(Finding finding, Matcher parts) {
    String value = parts.group(2).strip();
    int start = toQuote.orElseThrow().codePointCount(0, parts.start(2));
    Position at = finding.at();
    return finding
        .withPlace(at.at(at.line(), 1 + start))
        .corrected(value, List.of(value))
        .withPlace(at);
  }
}
