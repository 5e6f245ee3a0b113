package org.mentordirectory.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compounds as people write them: with a hyphen or a slash, in one word or in two. Those that some
 * text joins by a sign, and the values of two words, are sets of synonyms, so that {@code GCMS}
 * finds who wrote {@code GC-MS}, and {@code glassblowing} who has the skill {@code glass blowing}.
 */
final class Compounds {
  /** Nobody has more in earnest; texts made by a program might. */
  private static final int MOST = 20_000;

  private static final int LONGEST = 40;

  /** Nobody joins titles and abbreviations: Senior Technician, CNC machining. */
  private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}\\p{Ll}{2,} \\p{Ll}{3,}");

  private static final Pattern JOINED =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}])[\\p{L}\\p{M}\\p{N}]++(?:[-\\u2010-\\u2013/&+][\\p{L}\\p{M}\\p{N}]++)++");

  private static final Pattern SIGN = Pattern.compile("[-\\u2010-\\u2013/&+]");
  private static final Pattern SLASH = Pattern.compile("[/&+]");

  private final Set<String> found = ConcurrentHashMap.newKeySet();

  private Compounds() {}

  /** The sets that texts bring, each a compound in two words and in one. */
  static List<List<String>> in(Stream<String> texts) {
    var compounds = new Compounds();
    texts.forEach(compounds::read);
    return new TreeSet<>(compounds.found)
        .stream()
            .limit(MOST)
            .map(compound -> List.of(compound, compound.replace(" ", "")))
            .toList();
  }

  private void read(String text) {
    if (text.length() <= LONGEST && TWO_WORDS.matcher(text).matches()) {
      add(text);
    }
    if (text.chars().anyMatch(Compounds::isSign)) {
      JOINED
          .matcher(TextAnalyzer.prepared(text))
          .results()
          .filter(run -> run.end() - run.start() <= LONGEST)
          .forEach(
              run -> {
                add(run.group());
                SLASH.splitAsStream(run.group()).forEach(this::add); // LC-MS/MS has LC-MS in it
              });
    }
  }

  /** Whether {@link #SIGN} matches it, far sooner. */
  private static boolean isSign(int sign) {
    return sign == '-'
        || sign == '/'
        || sign == '&'
        || sign == '+'
        || sign >= '\u2010' && sign <= '\u2013';
  }

  private void add(String compound) {
    String parts = SIGN.matcher(compound).replaceAll(" ").strip();
    if (parts.indexOf(' ') > 0) {
      found.add(parts);
    }
  }
}
