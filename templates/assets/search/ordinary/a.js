// The stems of ordinary words, sorted: see README.txt.
export default `aardvark abaci aback abacu abacus abandon abat abbei abbot abbrevi abdic abdomen abdomin abduct aberr abet
abhor abhorr abid abil abject abl ablaz abler ablest abli abnorm aboard abod abolish abolit abomin aborigin
abort abound about abov aboveboard abras abreast abridg abroad abrupt abruptest abruptli abscess abscond
absenc absent absente absolut absolutest absolv absorb absorpt abstain abstent abstin abstract abstrus absurd
absurdest absurdli abund abundantli abus abysm abyss academ academi acced acceler accent accentu accept access
accessori accid accident acclaim acclim acclimatis accolad accommod accompani accompanist accomplic accomplish
accord accordingli accordion accost account accredit accru accumul accur accuraci accus accustom ach achiev
acid acknowledg acn acorn acoust acquaint acquiesc acquir acquisit acquit acquitt acr acreag acrid acridest
acrimoni acrobat acronym across acryl act action activ activist actor actress actual actuari acumen acupunctur
acut acutest adag adam adapt adaptor add addendum addict addit addition address addresse adept adequ adhd
adher adhes adjac adject adjoin adjourn adjunct adjust administ administr admir admiss admit admitt admittedli
admonish admonit adob adolesc adopt ador adorn adrift adroit adroitli adul adult adulter adulteri adulthood
advanc advantag advent adventur adverb adverbi advers adversari adversest advert advertis advic advis advisor
advisori advoc aeon aerial aerodynam aeroplan aerosol aerospac aesthet afar affabl affair affect affection
affidavit affili affin affirm affix afflict affluenc affluent afford affront afield aflam afloat afoot
aforement aforesaid afraid afresh african after aftereffect afterl afterlif aftermath afternoon afterthought
afterward again against agenc agenda agent aggrav aggreg aggress aggressor aghast agil agit aglow agnost
agnostic agoni agonis agre agreeabl agreement agricultur agronomi aground ahead ahoi aid ail ailment aim
aimless aimlessli air airborn aircraft airfield airi airier airiest airlin airmail airport airstrip airtight
aisl ajar akin ala alarm alarmingli alarmist albeit albino album alcohol alcov alert alga algebra algorithm
alia alias alibi alien alight align alik alimoni alit aliv alkali alkalin allah allai alleg allegedli allegi
allegor allegori allei allerg allergi allevi alli allianc allig alloc alloi allot allow allud allur allus alm
almanac almanack almighti almond almost aloft alon along alongsid aloof aloud alpha alphabet alphanumer
alreadi also altar alter altern although altitud alto altogeth altruism altruist aluminium alwai amalgam amass
amateur amateurish amaz amazingli ambassador amber ambianc ambidextr ambienc ambient ambigu ambit ambiti
ambival ambl ambul ambush ameer amen amend american amethyst amiabl amic amid amidst amir amiss ammonia
ammunit amnesia amnesti amoeba amok among amongst amor amorph amount amp amper ampersand amphetamin amphibi
amphibian amphitheatr ampl ampler amplest ampli amplif amplifi amplitud amput amuck amulet amus amusingli
anachron anaem anaemia anaesthesia anaesthet anagram anal analges analog analogu analys analysi analyst analyt
anarch anarchi anarchist anathema anatom anatomi ancestor ancestr ancestri anchor anchorag anchovi ancient
ancientest android anecdot anecdota anew angel anger angl angler angri angrier angriest angrili angst anguish
angular anim animos ankl annal annex annihil anniversari annoi annot announc annoy annoyingli annual annuiti
annul anoint anomal anomali anon anonym anorak anoth answer ant antagon antagonis antagonist anteat antelop
antenna anthem anthil antholog anthrax anthropolog anthropologist antibiot antibodi antic anticip anticlimax
antidot antifreez antipathi antiqu antisept antisoci antithes antithesi antler antonym anu anus anvil anxieti
anxiou anxious anybodi anyhow anyon anyplac anyth anywai anywher aorta apart apartheid apathet apathi apertur
apex aphor apic apiec aplomb apocryph apolog apologet apologis apostl apostroph appal appallingli appar
apparatu apparatus apparel apparit appeal appear appeas append appendag appendic appendix appetis appetit appl
applaud applaus appli applianc applic appoint appointe apposit apprais appreci apprehend apprehens apprent
apprentic apprenticeship approach appropri approv approxim apricot april apron apter aptest aptitud aptli
aquamarin aquaria aquarist aquarium aquat aqueduct arabl arbit arbitr arbitrari arbitrarili arboretum arbour
arc arcad arcan arch archaeolog archaeologist archaic archbishop archer archeri archest archetyp archipelago
architect architectur archiv archwai arck ardent ardour arduou arduous area arena argon argu arguabl argument
aria arid aris arisen aristocraci aristocrat arithmet ark arm armadillo armament armchair armi armistic armour
armouri armpit aroma aromat aros around arous arrai arraign arrang arrear arrest arriv arrog arrogantli arrow
ars arsen arson art artefact arteri arthrit arthriti artichok articl articul artific artifici artilleri
artisan artist artistri artwork asbesto ascend ascens ascent ascertain ascet ascrib asexu ash asham ashcan
ashen ashor ashtrai asian asid ask askanc askew asleep asparagu aspect aspen aspers asphalt asphyxi aspir
aspirin ass assail assassin assault assembl assent assert assess assessor asset assign assimil assist associ
assort assum assumpt assur asterisk asteroid asthma astonish astonishingli astound astrai astrid astring
astrolog astronaut astronom astronomi astut astutest asylum asymmetri asynchron atheism atheist athlet atla
atlas atmospher atom aton atroc atroci attach attack attain attempt attend attent attest attic attir attitud
attornei attract attribut auburn auction audac audaci audibl audienc audio audiolog audiovisu audit auditor
auditori auditoria auditorium augment august augustest aunt aura aural auspici auster austerest authent author
authoris authorit authoritarian authorship autism autist auto autobiograph autobiographi autoclav autocraci
autocrat autograph autom automat automobil automot autonom autonomi autopsi autumn auxiliari avail avalanch
avaric avarici aveng avenu averag avers avert aviat avid avocado avoid avow awai await awak awaken awar award
awesom awful awfullest awfulli awhil awkward awkwardest awkwardli awn awok awoken awri axi axiom axiomat axl
azalea azur`;
