// The stems of ordinary words, sorted: see README.txt.
export default `habit habitat habitu hack hacker hacknei hacksaw haddock haemoglobin haemophilia haemorrhag hag haggard haggl
hai hail hailston hair haircut hairdo hairdress hairi hairier hairiest hairlin hale haler halest half halfwai
halibut hall hallelujah hallmark halloween hallucin hallwai halo halon halt halter halv ham hamburg hamlet
hammer hammock hamper hamster hamstr hamstring hamstrung hand handbag handbook handcuf handcuff handed handi
handicap handicraft handier handiest handiwork handkerchief handkerchiev handl handlebar handler handmad
handout handrail hands handshak handsom handsomest handwrit hang hangar hanger hangout hangov hanker haphazard
hapless happen happi happier happiest happili har harangu harass harbour hard hardback harden harder hardest
hardi hardier hardiest hardli hardlin hardship hardwar hardwood hare harebrain harem hark harlot harm
harmfulli harmless harmlessli harmon harmoni harmonica harmonis harp harpist harpoon harpsichord harri harrow
harsh harsher harshest harshli hart harvest hash hassl hast hasten hasti hastier hastiest hastili hat hatch
hatchet hate hatefulli hatr haughti haughtier haughtiest haughtili haul haunt have haven havoc hawk haystack
haywir hazard haze hazel hazi hazier haziest head headach header headfirst headi headier headiest headland
headlight headlin headlong headmast headphon headquart headrest headroom headston headstrong headwai heal
healer health healthcar healthi healthier healthiest heap hear heard hears hearsai heart heartach heartbeat
heartbreak heartbroken heartburn hearten heartfelt hearth hearti heartier heartiest heartili heartless heat
heatedli heater heath heathen heather heav heaven heavenli heavenliest heavi heavier heaviest heavili
heavyweight hebrew heckl heckler hectic hedg hedgehog heed heedless heel hefti heftier heftiest heifer height
heighten heinou heir heirloom held helicopt heliport helium hell hellish hello helm helmet help helpdesk
helper helpfulli helpless helplessli hem hemispher hemlock hemp hen henc henceforth henchman henchmen hepat
her herald herb herbarium herbivor herd here hereabout hereaft herebi hered hereditari herein heresi heret
herewith heritag hermaphrodit hermit hernia hero heroic heroin heroism heron herp herself hesit heterogen
heterosexu heurist hew hewn hexadecim hexagon heydai hiatu hiatus hibern hiccup hick hickori hidden hide
hideawai hideou hideous hierarch hierarchi hieroglyph high highbrow higher highest highjack highland highli
highlight highwai hijack hike hiker hilar hilari hill hillbilli hilli hillier hilliest hillsid hilt him
himself hind hinder hindranc hindsight hing hint hinterland hip hipper hippest hippi hippopotami hippopotamu
hippopotamus hire hispan hiss histogram histolog histologist histor histori historian hit hitch hitchhik
hither hitherto hive hoard hoarder hoars hoarser hoarsest hoax hobbi hobbit hobbl hobbyhors hobgoblin hobnob
hobo hock hockei hodgepodg hoe hog hoist hold holder holdup hole holi holidai holier holiest holler holli
hollow hollowest holocaust holster homag home homei homeland homeless homeli homeliest homemad homesick
homespun homestead homeward homework homi homicid homier homiest homogen homogenis homonym homophob homosexu
hone honei honest honestest honesti honestli honeycomb honeymoon honeysuckl honi honk honorari honour hood
hoodlum hoodwink hoof hook hoop hoorai hoot hooter hoov hop hope hopefulli hopeless hopelessli hopper
hopscotch hord horizon horizont hormon horn hornet horni hornier horniest horoscop horrend horribl horrid
horrif horrifi horror hors horseback horseman horseplai horsepow horseradish horsesho horticultur hose hosieri
hospit hospitalis host hostag hostel hostess hostil hotb hotel hothead hotli hotter hottest hound hour
hourglass hourli hous houseboat household housekeep housew housewarm housewif housework hove hovel hover how
howev howl hub hubbub huddl hue huf huff huffi huffier huffiest hug huge huger hugest hulk hull hullabaloo hum
human humanest humanis humanist humanitarian humanli humbl humbler humblest humbug humdrum humid humidifi
humil humili hummingbird humor humour humourist hump hunch hunchback hundr hundredth hung hunger hungri
hungrier hungriest hungrili hunk hunt hunter hurdl hurl hurrah hurrai hurri hurrican hurriedli hurt hurtl
husband husbandri hush husk huski huskier huskiest huskili hustl hustler hut hutch hyacinth hyaena hybrid
hydrant hydraul hydroelectr hydrogen hydrolog hydroplan hyena hygien hymn hymnal hyperbol hypertens hyphen
hypnosi hypnot hypnotis hypnotist hypochondria hypochondriac hypocrisi hypocrit hypotenus hypothes hypothesi
hypothesis hypothet hyster hysteria`;
