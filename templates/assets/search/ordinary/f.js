// The stems of ordinary words, sorted: see README.txt.
export default `fabl fabric fabul facad face faceless facet faceti facial facil facilit facsimil fact faction factor factori
factoris factual faculti fad fade faec faggot fahrenheit fail failur faint fainter faintest faintli fair
fairer fairest fairi fairli faith faithfulli faithless fake falcon falconri fall fallaci fallen fallibl
fallout fals falsehood falser falsest falsetto falsif falsifi falsiti falter fame famili familiar familiaris
famin famou fan fanat fanci fancier fanciest fanfar fang fantasi fantast farawai farc fare farewel farm farmer
farmland farther farthest fascin fascism fascist fashion fast fasten faster fastest fastidi fat fatal fatalist
fate father fatherhood fatherland fatherli fathom fatigu fatten fatter fattest fatti fattier fattiest fatuou
faucet fault faulti faultier faultiest faultless fauna favour favourit fawn faze fear fearfulli fearless
fearlessli fearsom feasibl feast feat feather featheri featheriest featur februari fed feder federalist fee
feebl feebler feeblest feed feedback feeder feel feeler feet feign feint felin fell feller fellest fellow
fellowship felon feloni felt femal femin feminin feminist fenc fend fender ferment fern feroc feroci ferret
ferri fertil fertilis fervent fervour fester festiv festoon fetch fete fetid fetish fetter feud feudal fever
feverish feverishli fewer fewest feze fezz fiasco fib fibber fibr fibreglass fich fickl fickler ficklest
fiction fictiti fiddl fiddler fiddli fidel fidget fidgeti field fiend fiendish fiendishli fierc fiercer
fiercest fieri fierier fieriest fiesta fifteen fifteenth fifth fifti fiftieth fig fight fighter figment figur
figurehead filament filch file filet fill filler fillet filli film filmi filmier filmiest filter filth filthi
filthier filthiest fin final finalis finalist financ financi finch find fine finer finess finest finger
fingernail fingerprint fingertip finicki finickiest finish finit fir fire firearm firecrack firefight firefli
fireman firemen fireplac fireproof firesid firewal firewood firework firm firmer firmest firmli firmwar first
firsthand firstli fiscal fish fisher fisheri fisherman fishermen fishi fishier fishiest fission fissur fist
fit fitter fittest five fiver fix fixabl fixat fixtur fizz fizzi fizzl flabbi flabbier flabbiest flag flagpol
flagrant flagrantli flagship flagston flail flair flak flake flaki flakier flakiest flamboy flamboyantli flame
flamingo flammabl flank flannel flap flapjack flare flash flashback flasher flashest flashi flashier flashiest
flashlight flask flat flatli flatten flatter flatteri flattest flaunt flautist flavour flaw flawless
flawlessli flea fleck fled fledg fledgel fledgl flee fleec fleeci fleecier fleeciest fleet fleeter fleetest
flesh fleshi fleshier fleshiest flew flex flexibl fli flick flicker flier fliest flight flighti flightier
flightiest flightless flimsi flimsier flimsiest flinch fling flint flip flippant flipper flippest flirt
flirtat flirtati flit float flock flog flood flooder floodlight floor flop floppi floppier floppiest flora
floral florid florist floss flotilla flounc flounder flour flourish flout flow flower floweri floweriest flown
fluctuat flue fluenci fluent fluentli fluf fluff fluffi fluffier fluffiest fluid fluke flung flunk flunkei
flunki fluoresc flurri flush flusher flushest fluster flute flutter flux fly flyer flyover foal foam foami
foamier foamiest focal foci focu focus focuss fodder foe foetal foetid foetu foetus fog fogei foggi foggier
foggiest foghorn fogi foibl foil foist fold folder foliag folk folklor folksi folksier folksiest folli follow
foment fond fonder fondest fondl fondli font food foodstuff fool foolhardi foolhardiest foolish foolishli
foolproof foot footag footbal foothil foothold footlight footnot footpath footprint footstep footstool
footwear footwork fora forag forai forbad forbear forbid forbidden forbor forborn forc forcefulli forcep
forcibl ford fore forearm forebod forecast forefath forefing forefront forego foregon foreground forehead
foreign foreleg foreman foremen foremost forens foreplai forerunn foresaw forese foreseen foreshadow foresight
foreskin forest forestal forestri foreswear foreswor foresworn foretast foretel forethought foretold forev
forew forewarn foreword forfeit forg forgav forger forgeri forget forgiv forgiven forgo forgon forgot
forgotten fork forlorn form formal formalis format former formerli formid formless formul formula fornic
forsak forsaken forsook forswear forswor forsworn fort forth forthcom forthright forthwith forti fortieth
fortif fortifi fortitud fortnight fortnightli fortress fortuit fortun forum forward forwardest forwent fossil
fossilis foster fought foul fouler foulest found foundat founder foundl foundri fount fountain four fourteen
fourteenth fourth fowl fox foxi foxier foxiest foyer fraca fracas fractal fraction fractographi fractur fragil
fragment fragmentari fragranc fragrant frai frail frailer frailest frailti frame framework franc franchis
frank franker frankest frankfurt frankli frantic fratern fraternis fraud fraudul fraught freak freckl free
freed freedom freehand freelanc freeli freer freest freewai freez freezer freight freighter french frenzi
frequenc frequent frequentest fresh freshen fresher freshest freshli freshman freshmen freshwat fret fretfulli
fri friar friction fridai friend friendli friendlier friendliest friendship friez frigat fright frighten
frighteningli frightfulli frigid frill frilli frillier frilliest fring frisk friski friskier friskiest fritter
frivol frizzi frizzier frizziest frock frog frolic frolick from frond front frontag frontal frontier frost
frostbit frostbitten frosti frostier frostiest froth frothi frothier frothiest frown froze frozen frugal fruit
fruiti fruitier fruitiest fruition fruitless fruitlessli frustrat fry fudg fuel fuell fugit ful fulcra fulcrum
fulfil full fuller fullest fulli fumbl fume fumig function fund fundament fundamentalist funer fungi fungicid
fungu fungus funnel funner funnest funni funnier funniest funnili fur furi furiou furious furl furlong
furlough furnac furnish furnitur furor furri furrier furriest furrow further furthermor furthest furtiv fuse
fuselag fusion fuss fussi fussier fussiest futil futur futurist fuzz fuzzi fuzzier fuzziest`;
