package org.mentordirectory.generated;

import java.util.List;
import java.util.stream.Stream;

/** The plain words of the texts, some three thousand, and rare ones by the ten thousand. */
final class Words {
  private static final int INVENTED = 2_350;
  private static final int RARE = 60_000;

  private static final String NOUNS =
      """
      team project student room year week machine report meeting budget plan sample colleague office
      building bench instrument question answer course workshop manager note tool experiment letter
      problem rota result mistake store list test part order service training group job form page
      folder space shelf sensor cable pump valve filter wall door key window floor corridor lift
      basement roof van trolley bag box bottle flask beaker tray rack drawer cupboard cabinet fridge
      freezer oven furnace kettle sink tap pipe hose drain tank barrel crate pallet ladder rope
      chain hook bracket screw bolt washer bearing gear belt motor fan switch fuse plug socket
      circuit board chip wire probe lens mirror beam lamp screen projector speaker microphone cable
      recorder camera tripod backdrop curtain costume prop script scene stage seat ticket audience
      rehearsal show festival exhibition gallery museum archive library book journal paper thesis
      chapter figure table chart map drawing sketch model prototype mould cast frame panel sheet
      plank beam joint edge surface coating paint dye ink glue resin fibre yarn cloth thread needle
      pattern sewing loom kiln clay glaze stone brick sand gravel soil seed plant crop field hedge
      gate fence barn tractor trailer plough harvest orchard greenhouse flower leaf root stem tree
      cow calf sheep lamb hen egg milk feed hay straw fish trout pond river stream coast tide boat
      anchor net rock fossil core layer slope valley quarry well station office network server
      router laptop keyboard printer scanner password account backup update patch ticket queue
      licence contract invoice purchase supplier quote delivery parcel receipt grant proposal award
      interview panel reference application promotion grade title role career degree diploma
      certificate module lecture seminar tutorial exam mark rubric term semester holiday timetable
      deadline calendar diary morning afternoon evening hour minute day month season winter summer
      story example reason idea habit skill rule risk hazard accident incident alarm drill exit
      glove goggles apron mask helmet boot rope harness spill leak fire smoke dust fume noise
      vibration heat cold pressure vacuum voltage current signal curve peak baseline error drift
      limit range scale unit standard method protocol recipe procedure checklist manual guide label
      barcode spreadsheet database query table column row value code library function bug release
      """;

  private static final String VERBS =
      """
      plan write draw build repair check clean move order test teach explain show read measure weigh
      mix pour heat cool cut bend drill saw sand weld solder wire fit mount align tune calibrate
      adjust record log count sort label store pack ship unpack lift carry push pull open close
      switch start stop run watch listen ask answer discuss argue agree decide choose change improve
      simplify shorten rewrite publish print scan copy share send receive book cancel arrange host
      visit travel walk meet call phone email chair present demonstrate train coach support protect
      inspect audit review approve sign file archive search find lose replace borrow lend buy sell
      price cost save spend hire interview promote lead follow join leave return rest wait worry
      """;

  private static final String ADJECTIVES =
      """
      new old small large long short quiet noisy busy slow quick careful careless patient honest
      plain simple complex strange familiar local national early late first last open closed full
      empty clean dirty heavy light hot cold dry wet bright dark sharp blunt round flat straight
      bent broken spare shared private public formal informal annual weekly daily seasonal practical
      technical digital manual electric mechanical chemical biological medical historical modern
      cheap expensive safe dangerous strong weak thick thin deep shallow wide narrow rough smooth
      soft hard stiff loose tight fixed mobile remote distant nearby central northern southern
      eastern western rural urban coastal indoor outdoor temporary permanent junior senior
      experienced nervous confident curious stubborn cheerful tired grateful proud useful useless
      """;

  final Zipf nouns = new Zipf(nounsWithInvented(), 12);
  final Zipf verbs = new Zipf(words(VERBS).toList(), 12);
  final Zipf adjectives = new Zipf(words(ADJECTIVES).toList(), 12);

  /** Names of projects, rigs and programs. */
  final Zipf rare = new Zipf(Syllables.words(INVENTED, INVENTED + RARE), 4_000);

  private static List<String> nounsWithInvented() {
    return Stream.concat(words(NOUNS), Syllables.words(0, INVENTED).stream()).toList();
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.strip().split("\\s+")).distinct();
  }
}
