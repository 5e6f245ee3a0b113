// The stems of ordinary words, sorted: see README.txt.
export default `wad waddl wade wafer waffl waft wag wage wager waggon wagon wai waif wail waist waistlin wait waiter waitress
waiv waiver wake waken walk walker walkout wall wallet wallop wallow wallpap walnut walru walrus waltz wand
wander wane wanna wanner wannest want wanton war warbl ward warden wardrob wareh warehous warfar warhead wari
warier wariest warlik warm warmer warmest warmli warmth warn warp warpath warrant warranti warren warrior wart
wartim wash washabl washcloth washer washout washroom wasp wast wastag wastebasket wastefulli wasteland watch
watchdog watchman watchmen watchword water watercolour waterfal waterfront wateri wateriest waterjet waterlog
watermark watermelon waterproof watersh watertight waterwai waterwork watt wave waveform wavelength waver wavi
wavier waviest wax waxi waxier waxiest waylai waylaid waysid wayward weak weaken weaker weakest weakl weakli
wealth wealthi wealthier wealthiest wean weapon weaponri wear weari wearier weariest wearili wearisom weasel
weather weav weaver web wed wedder wedg wedlock wednesdai wee weed weedi weedier weediest week weekdai weekend
weekli weep weer weest weigh weight weighti weightier weightiest weird weirder weirdest weirdo welcom weld
welder welfar well wellb wellington welt welter went wept were werewolf werewolv west westerli western
westward wet wetter wettest whack whale whaler wharf wharv what whatev whatsoev wheat wheedl wheel wheelbarrow
wheelchair wheez when whenc whenev where wherea whereabout wherebi wherein whereupon wherev wherewith whet
whether whew which whichev whif whiff while whilst whim whimper whimsic whine whinni whip whir whirl whirlpool
whirlwind whirr whisk whisker whiski whisper whistl whistleblow white whiten whiter whitest whitewash whittl
whiz whizz whoa whoever whole wholeheart wholeheartedli wholes wholesal wholesom wholli whom whoop whopper
whore whose why wick wicked wickedest wickedli wicker wicket wide widen wider widespread widest widow width
wield wife wig wiggl wigwam wil wild wildcat wilder wildest wildfir wildli wildlif wilfulli wili wilier
wiliest will willing willingli willow willpow wilt win winc winch wind windfal windi windier windiest windmil
window windowpan windpip windscreen windshield wine wing winger wink winner winsom winsomest winter winteri
winteriest wintertim wintri wintrier wintriest wipe wiper wire wiri wirier wiriest wisdom wise wisecrack wiser
wisest wish wishbon wisp wispi wispier wispiest wist wistfulli wit witch witchcraft with withdraw withdrawn
withdrew wither withheld withhold within without withstand withstood witless witti wittic wittier wittiest
wive wizard wize wizen wizz wobbl wobblier wobbliest woe wok woke woken wolf wolv woman womanhood womankind
womb wombat women wonder wonderfulli wonderland wondrou wont woo wood woodchuck wooden woodenest woodi woodier
woodiest woodland woodpeck woodsman woodsmen woodwind woodwork woof wool wooli woolier wooliest woollen woolli
woollier woolliest word wordi wordier wordiest wore work workabl workbench workbook worker workforc workload
workman workmanship workmen workout workplac workshop workstat world worldli worldlier worldliest worldwid
worm wormhol worn worri worrisom wors worsen worship worshipp worst worth worthi worthier worthiest worthless
worthwhil would wound wounder wove woven wow wrangl wrangler wrap wrapper wrapt wrath wreak wreath wreck
wreckag wrecker wren wrench wrest wrestl wrestler wretch wretched wretchedest wrier wriest wriggl wright wring
wringer wrinkl wrist wristwatch writ writabl write writer writh written wrong wrongdo wrongdoer wronger
wrongest wrongli wrote wrought wrung wryer wryest`;
