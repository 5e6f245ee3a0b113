package org.mentordirectory.search;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Gives American spellings, and those with -ize, the British form, so that a word is found however
 * it was written. It changes what is well known to be one word and nothing else. {@code
 * assets/search/american.js} does the same.
 */
final class AmericanSpelling extends TokenFilter {
  /** What begins so, or ends so, and what stands in its place; the first that fits counts. */
  private record Rule(Pattern american, String british) {
    Rule(String american, String british) {
      this(Pattern.compile(american), british);
    }
  }

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "^((?:mis)?behavi|(?:dis|multi)?col|arm|endeav|fav|flav|harb|hon|hum|lab|neighb|od|rig"
                  + "|rum|sav|tum|vap|vig)or(?=(?:s|ed|ing|ful|al|ally|able|er|ers|less|ite|ites|ist|ists)?$)",
              "$1our"),
          new Rule("^(calib|cent|fib|lit|lust|theat)er(?=(?:s|glass)?$)", "$1re"),
          new Rule("^center(?=(?:ed|ing)$)", "centr"),
          new Rule("^(anal|catal|dial)og(?=s?$)", "$1ogue"),
          new Rule("^catalog(?=(?:ed|ing|er|ers)$)", "catalogu"),
          new Rule("^(defen|licen|offen|practi)s(?=(?:e|es|ed|ing)$)", "$1c"),
          new Rule("^anesth", "anaesth"),
          new Rule("^(an|bacter|isch|leuk|ur)emi", "$1aemi"),
          new Rule("^hem(?=at|o[cdglprs])", "haem"),
          new Rule("^(arch|pal)eo", "$1aeo"),
          new Rule("^(encyclop|gyn|orthop|p)e(?=colog|di)", "$1ae"),
          new Rule("^(?=edem|esoph|estrog)", "o"),
          new Rule("^fet(?=(?:al|us|uses)$)", "foet"),
          new Rule("^cesium", "caesium"),
          new Rule("^maneuver", "manoeuvr"),
          new Rule("^sulf", "sulph"),
          new Rule("^aluminum", "aluminium"),
          new Rule("^(m|sm)old(?=(?:s|ed|ing|y|er|ers)?$)", "$1ould"),
          new Rule("^gray(?=(?:s|scale)?$)", "grey"),
          new Rule("^plow", "plough"),
          new Rule("^jewelry", "jewellery"),
          new Rule("^artifact", "artefact"),
          new Rule("^programme(?=s?$)", "program"),
          new Rule("^(acknowledg|judg)ment", "$1ement"),
          new Rule("^aging$", "ageing"),
          new Rule("^skeptic", "sceptic"),
          new Rule("^counselor", "counsellor"),
          new Rule("^gag(?=(?:e|es|ing)$)", "gaug"),
          new Rule("lyz(?=(?:e|ed|er|ers|es|ing)$)", "lys"),
          new Rule(
              "(?<=[a-z]{2})(?<!^(?:(?:as|cap|down|out|over|re|up)?s|ba|ma|pr|se))"
                  + "iz(?=(?:e|ed|er|ers|es|ing|able|ation|ations)$)",
              "is"));

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /** What became of the words that came by. */
  private final CharArrayMap<String> seen = new CharArrayMap<>(1_000, false);

  AmericanSpelling(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String british = seen.get(term.buffer(), 0, term.length());
    if (british == null) {
      String word = term.toString();
      british = british(word);
      seen.put(word, british);
    }
    term.setEmpty().append(british);
    return true;
  }

  /**
   * The British form of a word.
   *
   * @param word in small letters
   */
  static String british(String word) {
    if (word.length() < 4) {
      return word;
    }
    for (Rule rule : RULES) {
      Matcher american = rule.american().matcher(word);
      if (american.find()) {
        return american.replaceFirst(rule.british());
      }
    }
    return word;
  }
}
