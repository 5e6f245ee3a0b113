// The stems of ordinary words, sorted: see README.txt.
export default `babbl babe babi babier babiest baboon babyish bachelor back backbon backer backfir backgammon background
backhand backlash backlog backpack backsid backslash backspac backstag backtrack backward backwood bacon
bacteri bacteria bacterium bad badder baddest bade badg badger badli badminton baffl bag bagel baggag baggi
baggier baggiest bai bail bait bake baker bakeri balanc balconi bald balder baldest bale balk ball ballad
ballast ballerina ballet ballist balloon ballot ballroom balm balmi balmier balmiest balonei bamboo bamboozl
ban banal banana band bandag bandana bandanna bandi bandier bandiest bandit banditti bandstand bandwagon
bandwidth bang bani banish banist banjo bank banker banknot bankrupt bankruptci banner bannist banquet banter
baptis baptism bar barb barbar barbarian barbecu barbequ barber barbitur bard bare bareback barefoot barer
barest barg bargain bariton bark barlei barman barn barnacl barnyard baromet baron baroqu barrag barrel barren
barrenest barrett barricad barrier barrist bartend barter base basebal baselin basement baser basest bash basi
basic basil basin bask basket basketbal bass bassoon bast bastard bat batch bath bathroom bathtub baton
batsman battalion batter batteri battl battlefield battleship baud baulk bawdi bawdier bawdiest bawl bayonet
bayou bazaar beach beacon bead beadi beadier beadiest beagl beak beaker beam bean bear bearabl beard bearer
beast beat beaten beater beauti beautician beautifi beautifulli beaver becam becaus beckon becom bed bedbug
bedcloth bedder bedlam bedridden bedrock bedroom bedsid bedspread bedtim bee beech beef beefi beefier beefiest
beehiv beekeep been beeper beer beeswax beet beetl beev befal befallen befel befit befor beforehand befriend
beg began beggar begin beginn begrudg beguil begun behalf behalv behav behaviour behead beheld behind behold
beig belabour belat belatedli belch belfri beli belief believ belittl bell bellboi bellhop belli belliger
bellow belong belov below belt bemoan bemus bench bend bender beneath benedict benefactor benefici beneficiari
benefit benevol benight benign bent bequeath bequest bereav bereft beret berri berserk berth beseech beset
besid besieg besought best bestial bestow bet beta betcha betrai betray betroth better bettor between beverag
bewar bewild bewilder bewitch beyond bia bias biass bib bibl biblic bibliograph bibliographi bicentenni bicker
bicycl bid bidden bide biennial bifoc bigam bigami bigamist bigger biggest bigot bigotri bike bikini bilater
bile bilingu bill billboard billfold billiard billion billow bin binari bind binder bingo binomi biochem
biochemistri biodegrad biograph biographi biohazard bioinformat biolog biologi biologist bioreactor biosafeti
bipartisan bipe biplan bipolar birch bird birdcag birth birthdai birthmark birthplac biscuit bisect bisexu
bishop bison bit bitch bite bitmap bitten bitter bitterest bitterli bittersweet bizarr blab black blackberri
blackbird blackboard blacken blacker blackest blackhead blackjack blacklist blackmail blackout blacksmith
blacktop bladder blade blame blameless blamer blanch blancmang bland blander blandest blank blanker blankest
blanket blankli blare blasphem blasphemi blast blaster blatant blatantli blaze blazer bleach bleak bleaker
bleakest bleari blearier bleariest bleat bled bleed blemish blend blent bless blest blew blight blimp blind
blinder blindest blindfold blindingli blindli blink blinker blip bliss blissfulli blister blith blither
blithest blitz blizzard blob bloc block blockad blockag blockbust blockhead blog blogger blond blonder
blondest blood bloodhound bloodi bloodier bloodiest bloodsh bloodshot bloodstream bloodthirsti bloodthirstiest
bloom blossom blot blotch blotter blous blow blown blowout blowtorch blu blubber bludgeon blue bluebel
blueberri bluebird bluegrass blueprint bluer bluest bluf bluff bluffer bluffest blunder blunt blunter bluntest
bluntli blur blurb blurt blush bluster boa boar board boarder boardwalk boast boastfulli boat bob bobbin
bobcat bobsl bobsled bode bodi bodic bodili bodyguard bodywork bog boggl bogu boi boil boiler boister bold
bolder boldest boldli bologna bolonei bolster bolt bomb bombard bomber bond bondag bone bonei boney boneyest
bonfir boni bonier boniest bonnet bonu bonus boo boobi book bookcas bookend bookkeep booklet bookmark
bookshelf bookshop bookstor bookworm boom boomerang boon boor boorish boost booster boot boote booth booti
bootleg bootstrap booz border borderlin bore boredom boringli born borough borrow bosom boss bossi bossier
bossiest botan botani botanist botch both bother bothersom bottl bottleneck bottom bottomless bough bought
boulder boulevard bounc bound boundari boundless bounti bouquet bourbon bourgeoi bourgeoisi bout boutiqu bovin
bow bowel bowl bowleg bowler box boxcar boxer boycot boycott boyfriend boyhood boyish bra brace bracelet
bracket brackish brag braggart brai braid brain braini brainier brainiest brainless brainstorm brainwash brais
brake bran branch brand brandi brandish brash brasher brashest brass brassi brassier brassiest brat bravado
brave braver braveri bravest bravo brawl brawn brawni brawnier brawniest braze brazen brazier breach bread
breadth breadwinn break breakabl breakdown breakfast breakneck breakpoint breakthrough breakwat breast breath
breather breathless breathtak bred breed breeder breez breezi breezier breeziest brethren breviti brew breweri
bribe briberi brick bricklay bridal bride bridegroom bridesmaid bridg bridl brief briefcas briefer briefest
briefli brigad bright brighten brighter brightest brightli brillianc brilliant brilliantli brim brimston brine
bring brini brinier briniest brink brisk brisker briskest briskli bristl britch british brittl brittler
brittlest broach broad broadcast broaden broader broadest broadli broadsid brocad broccoli brochur broil
broiler broke broken broker bronchiti broncho bronco bronz brooch brood brook broom broth brother brotherhood
brotherli brought brow browbeat browbeaten brown browner brownest browni brows bruis brunch brunett brunt
brush brusk brusker bruskest brusqu brusquer brusquest brutal brute brutish bubbl bubblier bubbliest buck
bucket buckl bud buddi budg budget buf buff buffalo buffer buffet buffoon bug bugger buggi buggier buggiest
bugl bugler bui build builder built bulb bulbou bulg bulk bulki bulkier bulkiest bull bulldog bulldoz bullet
bulletin bullfight bullfrog bulli bullion bum bumblebe bummer bummest bump bumper bumpi bumpier bumpiest bun
bunch bundl bung bungalow bungl bungler bunion bunk bunker bunni buoi buoyanc buoyant bur burbl burden
burdensom bureau bureaucraci bureaucrat bureaux burger burgl burglar burglari buri burial burlap burli burlier
burliest burn burner burnish burnout burnt burp burr burro burrow bursar burst buse bush bushel bushi bushier
bushiest busi busier busiest busili businessman businessmen businesswoman businesswomen bust bustl busybodi
but butcher butcheri butler butt butter buttercup butterfli butteri buttermilk butterscotch buttock button
buttonhol buttress buxom buyer buzz buzzard buzzer bye bygon bypass bypast bystand byte bywai`;
