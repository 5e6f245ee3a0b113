package org.mentordirectory.match;

import java.util.Set;
import java.util.TreeSet;
import org.mentordirectory.search.TextAnalyzer;

/**
 * Words that stand in anybody's account of work and life. That a mentee and a mentor both use them
 * says nothing of the two, so they are neither looked for nor given as reasons. The page for
 * mentees is given the {@link #stems}.
 */
final class FillerWords {
  private static final String ALL =
      """
      able above absolutely accept according account across act action actually add afraid
      afternoon against age ago agree ahead aim allow almost alone along already alright although
      always among amount another answer anymore anything anyway anywhere apart appear appreciate
      approach appropriate area aren't arrange arrive aside aspect attempt available aware away
      back bad badly barely basic basically basis began begin beginning begun behind believe
      belong below beneath beside best better between beyond big bit bore both bottom brief
      briefly bright bring broad brought busy buy call came can't cannot care careful carry case
      cause certain certainly chance change choose chose chosen clear clearly close colleague
      come comfortable common complete completely concern consider constant contact continue
      correct couldn't couple course create current currently daily date day deal dear decide
      deep definite definitely department depend describe deserve despite detail didn't differ
      difference different difficult difficulty direct directly discover discuss doesn't don't
      door doubt down drop due during each eager early easily easy effort either else email
      employ encounter end enjoy enough ensure entire entirely especially etc even evening
      eventually ever every everybody everyone everything everywhere exact exactly example
      excellent except excite exist expect experience explain extra extremely face fact fail fair
      fairly fall far fast favour fear feel feeling fell felt fewer figure fill final finally
      find fine finish first five fix follow foot forget forgot forgotten form former fortunate
      forward found four free frequent friend friendly full fully fun further future gain gave
      gentle giving glad gladly goal gone gotten grateful great group guess guide hadn't half
      hand handle handy happen happily happy hard hardly hasn't hate haven't he's head held hello
      hence hesitate hi hidden hide high highly hit hold honest honestly hour however huge
      hundred hurt idea identify imagine immediate important improve inside instead interest
      interested involve isn't issue item itself job join joy keen keep kept kind knew knowledge
      known lack large last late lately later latest leap least left less let level lie life
      likely limit list listen little local long longer lost loud love low lower luck lucky made
      main mainly major make making man many matter maybe mean meant meantime meanwhile meet
      member mention mere merely met middle mind minute miss moment month morning mostly move
      name nearly necessary neither nervous never nevertheless next nice nine nobody none nor
      normal normally note nothing notice nowadays nowhere number obvious obviously occasion
      occasionally occur odd off offer office often ok okay old once only onto open opinion
      opportunity option order ordinary original otherwise ought outside overall owner page part
      particular particularly partly pass past perfect perhaps person personal personally pick
      piece place plain play plenty plus point poor position possible possibly practical prefer
      pretty previous previously probably problem proper properly prove provide pull purpose push
      put quarter question quick quickly quiet quite ran range rare rarely rather reach read
      ready real realise really reason reasonable receive recent recently refer regard regular
      regularly relate remain remember remind reply require responsible rest result right role
      room rough roughly round run rush sad said same saw say scared scratch second see seem seen
      self send sent serious seriously serve set seven several shall sharp she's short show shown
      side similar simple simply since single sit situation six small sometimes somewhere soon
      sorry speak special specific spend spent spoke spoken spot stand start state stay step
      stick still stood stop story straight strange strong struggle stuck stuff style success
      successful successfully sudden suddenly suggest suit support sure surprise suspect take
      taken task tell ten tend term thank that's themselves there's therefore they'd they'll
      they're they've thinking third thorough though thought thousand three throughout till time
      tiny tired today together told tomorrow tonight took top total touch toward towards tried
      trouble true truly trust truth try twenty twice type typical understand understood
      unfortunately unless unlike until unusual upon useful usual usually value various view
      visit wait wake walk wasn't ways we'd we'll we're we've weak week weekend welcome went
      weren't whatever whenever wherever whichever whole wide willing win wish within won't
      wonder wonderful word wore work worker workplace worry worth worthwhile wouldn't wrong yeah
      year yes yesterday yet you'd you'll you're you've young yourself
      """;

  private static final Set<String> STEMS = read();

  private FillerWords() {}

  private static Set<String> read() {
    try (TextAnalyzer terms = TextAnalyzer.forQueries()) {
      return Set.copyOf(terms.tokens(ALL));
    }
  }

  /** The stems of all, in order. */
  static Set<String> stems() {
    return new TreeSet<>(STEMS);
  }

  /** Whether a stem is that of one of them. */
  static boolean has(String stem) {
    return STEMS.contains(stem);
  }
}
