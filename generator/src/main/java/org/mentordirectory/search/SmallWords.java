package org.mentordirectory.search;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that everybody uses who asks for help: they tell no mentor from another, and are left out
 * where there is anything else to go by. {@code assets/search/small.js} has the same.
 */
public final class SmallWords {
  private static final List<String> ALL =
      List.of(
          ("a able about actually advice advise after again all already also always"
                  + " am an and any anybody anyone anything anywhere are arent around as ask"
                  + " asked asking at based be because become becoming been before being bit"
                  + " both but by can cant chat cheers close could couldnt dear did didnt do"
                  + " does doesnt doing done dont each easily even ever every everybody"
                  + " everyone everything experienced far feel feeling feels few for from get"
                  + " getting give go going good got had has hasnt have havent having he hello"
                  + " help helped helpful helping her hers hey hi him his hope hoping how i id"
                  + " ideally if ill im in into is isnt it its ive just kind know knows let"
                  + " lets like local locally look looking lot lots may maybe me mentee mentor"
                  + " mentoring mentors might mine more most much must my myself near nearby"
                  + " need needed needs never new next no nobody not nothing now of on one or"
                  + " other our ours out over own people perhaps person please possible"
                  + " possibly preferably quite rather really right she should shouldnt since"
                  + " so some somebody someone something sort still struggle struggling such"
                  + " talk tell telling than thank thanks that thats the their them then there"
                  + " theres these they theyre thing things think this those through tips to"
                  + " told too tried try trying two under up us use used very want wanted"
                  + " wanting wants was wasnt way we well were werent weve what whats when"
                  + " where whether which while who whom whose why will wish with within"
                  + " without wont would wouldnt year years yet you your youre yours")
              .split(" "));

  private static final Set<String> KNOWN = Set.copyOf(ALL);

  /** Among few words they may be things that technicians know. */
  private static final Set<String> OF_TWO_MEANINGS = Set.of("go", "it", "us");

  /** How many words are few. */
  private static final int FEW = 3;

  private static final Pattern ABBREVIATION =
      Pattern.compile("(?=.*[A-Z])[^a-z]{2,}", Pattern.DOTALL);

  private SmallWords() {}

  /** All of them, in the letters a to z. */
  public static List<String> all() {
    return ALL;
  }

  /**
   * Whether a word says nothing of what is looked for.
   *
   * @param typed as it stands in the query; in capitals it is an abbreviation
   * @param word in small letters
   * @param number of the words of the query
   */
  public static boolean isSmall(String typed, String word, int number) {
    return KNOWN.contains(word)
        && !ABBREVIATION.matcher(typed).matches()
        && !(number <= FEW && OF_TWO_MEANINGS.contains(word));
  }
}
