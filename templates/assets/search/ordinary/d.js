// The stems of ordinary words, sorted: see README.txt.
export default `dab dabbl dachshund dad daddi daemon daffodil daft dagger dai daili dainti daintier daintiest daintili dairi
dais daisi dalli dam damag dame damn damnat damndest damnedest damp dampen damper dampest damsel danc dancer
dandelion dandi dandier dandiest dandruff danger dangl dank danker dankest dapper dapperest dare daredevil
dark darken darker darkest darkli darkroom darl darn dart dash dashboard dastardli data databas date datum
daub daughter daunt dauntless dawdl dawn daybreak daydream daydreamt daylight daytim daze dazzl deacon dead
deaden deader deadest deadli deadlier deadliest deadlin deadlock deaf deafer deafest deal dealer dealt dean
dear dearer dearest dearli dearth death deathb deav debas debat debaucheri debil debilit debit debonair debri
debrief debt debtor debug debugg debunk debut decad decai decant decapit deceas deceit deceitfulli deceiv
decemb decenc decent decentralis decept decibel decid decidedli decidu decim deciph decis deck declar declens
declin decod decoi decompos decomposit decor decorum decre decreas decrepit decri dedic deduc deduct deed deem
deep deepen deeper deepest deepli deer defac defam defamatori default defeat defeatist defec defect defenc
defenceless defend defens defer deferenti defi defianc defiant defiantli defici deficit defil defin definit
deflat deflect deform defraud defrost deft defter deftest deftli defunct degener degrad degre dehydr deifi
deign deiti deject delai delect deleg delet deleteri deli deliber delic delicaci delicatessen delici delight
delimit delinqu deliri deliria delirium deliv deliver deliveri delta delud delug delus delux delv demagogu
demand demean demeanour dement dementia demerit demis democraci democrat demolish demolit demon demonstr
demoralis demot demount demur demurest den deni denial denigr denim denomin denot denounc dens denser densest
densiti dent dental dentist dentistri denunci deodor deodoris depart department departur depend depict deplet
deplor deport depos deposit depot deprav deprec depreci depress depressingli depriv depth deputi derail derang
derelict derid deris deriv derogatori derrick descend descent describ descript descriptor desecr desegreg
desert deserv design desir desist desk desktop desol despair despatch desper despic despis despit despond
despot dessert destabilis destin destini destitut destroi destroy destruct detach detail detain detect
detector detent deter deterg deterior determin determinist deterr detest dethron deton detour detract
detriment devalu devast develop deviant deviat devic devil deviou devis devoid devolut devolv devop devot
devote devour devout devoutest devoutli dexter dextrou diabet diabol diagnos diagnosi diagnost diagon diagram
dial dialect diall dialogu dialysi diamet diametr diamond diaper diaphragm diari diarrhoea diatrib dice dictat
dictatori dictatorship diction dictionari diesel diet dietari differ differenti difficult difficulti diffract
diffractomet diffus dig digest digit digitis dignifi dignitari digniti digress dike dilapid dilat dilemma
dilig dill dilut dim dime dimens dimension dimer diminish diminut dimli dimmer dimmest dimpl din dine diner
dinghi dingi dingier dingiest dinner dinosaur dioces dioxid dip diphtheria diphthong diploma diplomaci
diplomat diplomata dire direct directest directli director directori direr direst dirg dirt dirti dirtier
dirtiest disabl disadvantag disagr disagre disallow disambigu disappear disappoint disapprov disarm disarma
disarrai disast disastr disavow disband disbelief disbeliev disburs disc discard discern discharg discipl
disciplin disciplinari disciplinarian disclaim disclos disclosur disco discolor discolour discomfort
disconcert disconnect disconsol discont discontinu discord discount discourag discours discourt discourtesi
discov discoveri discredit discreet discreetest discreetli discrep discret discretionari discrimin
discriminatori discu discus discuss disdain diseas disembark disenchant disengag disentangl disfavour disfigur
disgrac disgruntl disguis disgust disgustingli dish dishearten dishonest dishonesti dishonestli dishonour
dishwash disillus disillusion disincent disinfect disingenu disinherit disintegr disinterest disjoint disk
dislik disloc dislodg disloy disloyalti dismai dismal dismantl dismemb dismiss dismount disobedi disobei
disord disorderli disown dispar disparag dispassion dispatch dispel dispens dispensari dispers displac displai
displeas displeasur dispos disposit dispossess disproportion disprov disproven disput disqualifi disquiet
disregard disrepair disreput disrespect disrupt dissatisfact dissatisfi dissect dissemin dissens dissent
dissert disservic dissid dissimilar dissip dissoci dissolut dissolv disson dissuad distanc distant distantli
distast distend distil distilleri distinct distinctest distinctli distinguish distort distract distraught
distress distressingli distribut distributor district distrust disturb disus ditch dither ditti ditto dive
diver diverg divers diversifi divert divest divid dividend divin divinest divis divisor divorc divulg dizzi
dizzier dizziest docil dock doctor doctrin document documentari dodg dodo doe doer dog doggedli doggerel
doghous dogma dogmat dogmata dogwood doili doldrum dole dolefulli doll dollar dolli dolphin domain dome domest
domicil domin dominion domino don donat done donkei donor doodl doom door doorman doormen doorstep doorwai
dope dopei dopi dopier dopiest dormant dormitori dorsal dose dosimetri dot dote doubl doubli doubt doubtfulli
doubtless dough doughnut dour dourer dourest dous dove dowdi dowdier dowdiest down downcast downfal downgrad
downheart downhil downi downier downiest downpour downright downstair downstream downtown downward dowri doze
dozen drab drabber drabbest draconian draft drag dragon dragonfli drain drainag drama dramat dramatis
dramatist drank drape draperi drastic draught draughti draughtier draughtiest draughtsman draughtsmen draw
drawback drawbridg drawer drawl drawn dread dreadfulli dream dreamer dreami dreamier dreamiest dreamt dreari
drearier dreariest dredg dreg drench dress dresser dressi dressier dressiest dressmak drew dri dribbl drier
driest drift driftwood drili drill drink drinkabl drinker drip drive drivel driven driver drivewai drizzl
droll droller drollest drone drool droop drop dropout drosophila dross drought drouth drove drown drows drowsi
drowsier drowsiest drudg drudgeri drug druggist drugstor drum drummer drumstick drunk drunkard drunken
drunkenli drunker drunkest dry dryer dryest dryli dryness dual dualism dub dubiou dubious duchess duck duckl
duct dud dude due duel duell duet duff dugout duke dul duli dull duller dullest dulli dumb dumbbel dumber
dumbest dumbfound dumfound dummi dump dumpi dumpier dumpiest dumpl dumpster dunc dune dung dungeon dunk dunno
dupe duplex duplic durabl durat dure duress dusk duski duskier duskiest dust dustbin dusti dustier dustiest
dustmen dustpan dutch duti dutifulli duvet dwarf dwarv dwell dweller dwelt dwindl dye dyke dynam dynamit
dynamo dynasti dysenteri dyslex dyslexia dyspraxia`;
