// The stems of ordinary words, sorted: see README.txt.
export default `ubiquit udder ugli uglier ugliest ulcer ulterior ultim ultimata ultimatum ultra ultrason ultrasound
ultraviolet umbrella umpir umpteen unabl unaccept unaccount unadulter unaffect unalt unambigu unanim unansw
unanswer unarm unassign unassum unattach unattain unattend unattract unauthoris unavail unavoid unawar
unbalanc unbear unbeat unbecom unbeliev unbias unbiass unblock unborn unbreak unbroken unburden uncanni
uncanniest unceas uncertain uncertainti unchalleng unchang uncharit unchristian uncl unclean uncleanest
unclear uncomfort uncommon uncommonest uncompromis unconcern uncondit uncondition unconfirm unconnect unconsci
unconstitut uncontrol uncontroversi unconvent unconvinc uncount uncouth uncov uncultur uncut undamag undaunt
undecid undefin undemocrat undeni under underbrush undercov undercurr undercut underdog underestim underflow
underfoot undergar undergo undergon undergradu underground undergrowth underhand underlai underlain underli
underlin undermin underneath undernourish underp underpass underprivileg underr underscor undershirt undersid
underst understand understat understood understudi undertak undertaken underton undertook undertow underw
underwat underwear underweight underworld underwrit underwritten underwrot undeserv undesir undetect undevelop
undi undid undisturb undo undocu undon undoubt undoubtedli undress undu unduli unearth unearthli uneasi
uneasiest uneasili uneconom uneduc unemploi unemploy unenlighten unequ unequal unequivoc uner uneth unev
uneven unevenli unexpect unexpectedli unexplain unfail unfair unfairest unfairli unfaith unfamiliar unfasten
unfavour unfeas unfeel unfil unfinish unfit unfold unforeseen unforgett unforgiv unfortun unfound unfriendli
unfriendliest unfunni unfurl ungainli ungainliest ungodli ungodliest ungrammat ungrat unhappi unhappiest
unhappili unhealthi unhealthiest unheard unhelp unhook unicorn unicycl unidentifi unif unifi uniform uniformli
unilater unimagin unimport unimpress uninform uninhibit uniniti uninspir unintellig unintend unintent
unintention uninterest union unionis uniqu uniquest unison unit uniti univers unjust unjustifi unjustli
unkempt unkind unkindest unkindli unkindliest unknown unlabel unlaw unleash unless unlik unlikeli unlikeliest
unlimit unload unlock unlucki unluckiest unman unmark unmarri unmask unmistak unmitig unmodifi unmov unnam
unnatur unnecessari unnecessarili unnerv unnot unobtain unoccupi unoffici unorigin unorthodox unpack unpaid
unparallel unpick unpleas unpleasantli unpopular unpreced unpredict unprepar unprincipl unprint unprivileg
unprotect unproven unprovok unpublish unqualifi unquestion unravel unread unreal unrealist unreason unrecognis
unrel unreli unremark unrepeat unrepres unreservedli unresolv unrest unrestrict unrival unruffl unruli
unruliest unsaf unsafest unsai unsaid unsanitari unsatisfactori unsatisfi unsavouri unscath unschedul
unscientif unscrew unscrupul unseason unseat unseemli unseemliest unseen unset unsettl unsightli unsightliest
unsign unskil unsolicit unsolv unsophist unsound unsoundest unspeak unspecifi unstabl unstructur unstuck
unsubstanti unsuccess unsuccessfulli unsuit unsung unsupport unsur unsuspect untangl unten unthink unti untidi
untidiest until untir unto untold untouch untrain untru untruer untruest untrustworthi unus unusu unveil
unwant unwari unwarr unwash unwel unwelcom unwieldi unwieldiest unwil unwilling unwind unwis unwisest
unwittingli unwork unworthi unwound unwrap unwritten upbeat upbring updat upend upgrad upheav upheld uphil
uphold upholst upholster upholsteri upkeep uplift upload upon upper uppermost upright upris uproar uproot
upset upshot upsid upstair upstand upstart upstream uptak uptight uptown upturn upward upwardli uranium urban
urbanest urchin urg urgenc urgent urin urn usabl usag useabl usefulli useless uselessli user usher usual usurp
utensil uteri uteru uterus util utilis utilitarian utmost utter utterli`;
