package org.mentordirectory.check.alike;

import static java.util.Map.entry;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mentordirectory.content.Slug;

/**
 * A value of a field as two spellings of it are compared: the parts between commas, brackets and
 * slashes in the order of the alphabet, each in plain letters and figures, without spaces and
 * without <i>the</i>, its short words in full. C, C++ and C# stay three, and so do 1.5 and 15.
 *
 * @param key the same where nothing but signs and capitals differ
 * @param core the same without what some leave out: a country behind a place, <i>JS</i> behind
 *     React; a country alone by its code
 * @param country behind a place, empty where none is named; the parts of one begin with its code
 */
public record ComparedValue(String key, String core, String country) {
  private static final int LONGEST = 200;
  private static final Pattern PARTS = Pattern.compile("[,;/|()\\[\\]{}]| [-\u2010-\u2015] ");
  private static final Pattern NOT_READ = Pattern.compile("['’‘`´ʼʻ′\\p{Cf}]|\\.(?!\\d)");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.+#]+");

  private static final Pattern JS = Pattern.compile("(?<=..)js$");

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          entry("dept", "department"),
          entry("univ", "university"),
          entry("uni", "university"),
          entry("sch", "school"),
          entry("inst", "institute"),
          entry("fac", "faculty"),
          entry("coll", "college"),
          entry("lab", "laboratory"),
          entry("labs", "laboratories"),
          entry("st", "saint"),
          entry("center", "centre"));

  private static final Map<String, String> COUNTRIES = countries();

  private static Map<String, String> countries() {
    var countries = new HashMap<String, String>();
    for (String code : Locale.getISOCountries()) {
      String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
      countries.put(words(name), code);
    }
    countries.putAll(
        Map.ofEntries(
            entry("uk", "GB"),
            entry("gb", "GB"),
            entry("britain", "GB"),
            entry("greatbritain", "GB"),
            entry("england", "GB-ENG"),
            entry("scotland", "GB-SCT"),
            entry("wales", "GB-WLS"),
            entry("northernireland", "GB-NIR"),
            entry("eire", "IE"),
            entry("republicofireland", "IE"),
            entry("us", "US"),
            entry("usa", "US"),
            entry("unitedstatesofamerica", "US")));
    return countries;
  }

  /** A value as it is compared; its key is empty where it has no letters and figures. */
  public static ComparedValue of(String value) {
    String text = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    List<String> parts =
        Arrays.stream(PARTS.split(plain(text)))
            .map(ComparedValue::words)
            .filter(part -> !part.isEmpty())
            .sorted()
            .toList();
    String key = String.join("", parts);
    Optional<String> country = parts.stream().filter(COUNTRIES::containsKey).findFirst();
    String code = country.map(COUNTRIES::get).orElse("");
    if (parts.size() == 1 && country.isPresent()) {
      return new ComparedValue(key, "country " + code, "");
    }
    var core = new ArrayList<>(parts);
    country.ifPresent(core::remove);
    core.replaceAll(part -> JS.matcher(part).replaceFirst(""));
    return new ComparedValue(key, String.join("", core), code);
  }

  /** A word in full where it is one that people shorten. */
  public static String inFull(String word) {
    return SHORT.getOrDefault(word, word);
  }

  /** Marks are taken from Latin letters alone: elsewhere they make another letter. */
  private static String plain(String text) {
    boolean isLatin =
        text.codePoints()
            .filter(Character::isLetter)
            .allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
    String sharp = text.replace('♯', '#').replace("&", " and ");
    return isLatin
        ? Slug.plainLetters(sharp)
        : Normalizer.normalize(sharp, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static String words(String part) {
    var words = new ArrayList<String>();
    for (String word :
        BETWEEN.split(NOT_READ.matcher(part.toLowerCase(Locale.ROOT)).replaceAll(""))) {
      if (!word.isEmpty() && !word.equals("the")) {
        words.add(inFull(word));
      }
    }
    return String.join("", words);
  }
}
