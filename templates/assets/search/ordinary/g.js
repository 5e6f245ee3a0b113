// The stems of ordinary words, sorted: see README.txt.
export default `gab gabl gadget gag gai gaieti gaili gain gait gal gala galact galaxi gale gall gallant gallantri gallei
galleri galliv gallon gallop gallow gallows galor galvanis gambit gambl gambler game gamer gamest gamma gamut
gander gang gangl gangplank gangren gangster gangwai gaol gaoler gap gape garag garb garbag garbl garden
gardenia gargl gargoyl garish garland garlic garment garnet garnish garret garrison garrul garter gase gaseou
gash gasket gasolen gasolin gasp gass gastric gate gatewai gather gaudi gaudier gaudiest gaug gaunt gaunter
gauntest gauntlet gauz gave gavel gawk gawki gawkier gawkiest gayer gayest gayeti gayli gaze gazel gazet
gazett gear gee geed gees gelatin geld gelt gem gender gene genealog gener genera generalis generos genes
genesi genet geneticist geni genial genii genit geniu genius genocid genom genr gent gentil gentl gentleman
gentlemen gentler gentlest gentli gentri genu genuin genus geograph geographi geolog geologi geologist geometr
geometri geranium gerbil germ germicid germin gestat gesticul gestur get getawai geyser ghastli ghastlier
ghastliest ghetto ghost ghostli ghostlier ghostliest ghoul giant gibber gibberish gibe giddi giddier giddiest
gift gig gigant giggl gild gill gilt gimm gimmick gin ginger gingerbread gingerli gingham giraff girder girdl
girl girlfriend girlhood girlish girth gist give given gizzard glacial glacier glad gladden gladder gladdest
glade gladiat gladli glamor glamoris glamour glamouris glanc gland glandular glare glass glassblow glasshous
glassi glassier glassiest glasswar glaze gleam glean glee glen glib glibber glibbest glibli glide glider
glimmer glimps glint glisten glitter gloat global globe globul globular gloom gloomi gloomier gloomiest glori
glorif glorifi gloriou glorious gloss glossari glossi glossier glossiest glove glow glower glu glucos glue
glum glummer glummest glut glutton gluttoni glycerin gnarl gnash gnat gnaw gnawn gnome gnu goad goal goali
goalkeep goat goate gob gobbl goblet goblin god godchild godchildren goddess godfath godless godli godlier
godliest godlik godmoth godpar godsend goe goggl gold golden goldenest goldfish goldsmith golf golfer gondola
gone goner gong gonna good goodby goodi goodnight goodwil gooei goof goofi goofier goofiest gooier gooiest
goon goos gopher gore gorg gorgeou gori gorier goriest gorilla gosh gosl gospel gossam gossip gotten goug
goulash gourd gourmet gout gover govern government governor gown grab grabber grace gracefulli graceless
graciou gracious gradat grade grader gradient gradual graduat graffiti graffito graft grain gram gramm grammar
grammat gramophon grand grandchild grandchildren granddaught grander grandest grandeur grandfath grandios
grandli grandmoth grandpar grandson grandstand granit granni granola grant granul granular grape grapefruit
grapevin graph graphic graphit grappl grasp grass grasshopp grassi grassier grassiest grate gratefulli grater
gratif gratifi gratitud gratuit gratuiti grave gravel graven graver gravest graveston graveyard gravi gravit
graviti graze greas greasi greasier greasiest great greater greatest greatli greed greedi greedier greediest
greedili greek green greenback greener greeneri greenest greenhorn greenhous greet gregari grei gremlin grenad
grew greyer greyest greyhound grid griddl gridiron grief griev grievanc grievou grill grim grimac grime grimi
grimier grimiest grimli grimmer grimmest grin grind grinder grindston grip gripe grisli grislier grisliest
gristl grit gritti grittier grittiest grizzl grizzli grizzlier grizzliest groan grocer groceri groggi groggier
groggiest groin groom groov groovi groovier grooviest grope gross grosser grossest grossli grotesqu grotto
grouch grouchi grouchier grouchiest ground groundless groundwork group grouper grous grove grovel grow grower
growl grown growth groyn grub grubbi grubbier grubbiest grudg gruel gruell gruesom gruesomest gruff gruffer
gruffest gruffli grumbl grumpi grumpier grumpiest grunt guarante guarantor guard guardian gubernatori guerilla
guerrilla guess guessabl guesswork guest guffaw gui guid guidanc guidebook guidelin guil guild guillotin guilt
guilti guiltier guiltiest guiltili guiltless guinea guis guitar guitarist gulch gulf gull gullei gullet gulli
gullibl gulp gum gumdrop gummi gummier gummiest gumption gun gunfir gunman gunmen gunner gunpowd gunshot guppi
gurgl guru gush gusher gust gusti gustier gustiest gut gutter guzzl gybe gym gymnasia gymnasium gymnast
gynaecolog gynaecologist gyrat gyroscop`;
