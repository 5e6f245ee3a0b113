// The stems of ordinary words, sorted: see README.txt.
export default `rabbi rabbit rabbl rabi rabid raccoon race racer racetrack raci racial racier raciest racism racist rack
racket racoon racquet radar radial radianc radiant radiat radic radii radio radioact radiographi radiotherapi
radish radiu radium radius raffl raft rafter rag ragamuffin rage ragged raggedest ragtim rai raid raider rail
railroad railwai rain rainbow raincoat raindrop rainfal rainforest raini rainier rainiest rainstorm rainwat
rais raisin rake ralli ram rambl rambler ramif ramp rampag rampant ramrod ramshackl ranch rancher rancid
rancor rancour random randomli rang ranger rank ranker rankest rankl ransack ransom rant rap rape rapid
rapidest rapidli rapist rapport rapt raptur rare rarer rarest rariti rascal rash rasher rashest rashli rasp
raspberri raster rat rate rather ratif ratifi ratio ration rational rationalis ratti rattl rattler rattlesnak
raucou raucous ravag rave ravel raven ravin ravish rawer rawest rayon raze razor reach react reaction
reactionari reactiv reactor read readabl reader readership readi readier readiest readili readjust real realer
realest realis realism realist realiti realli realloc realm realti ream reap reaper reappear rear rearrang
reason reassur rebat rebel rebelli rebellion rebind rebirth reborn rebound rebuf rebuff rebuild rebuilt rebuk
rebut rebutt recal recalcitr recant recap recaptur reced receipt receiv recent recentest recept receptacl
receptionist recess recharg recip recipi reciproc recit reckless recklessli reckon reclaim reclam reclin
reclus recognis recognit recoil recollect recommend recompens recompil reconcil reconcili recondit reconfigur
reconnaiss reconnect reconsid reconstruct record recount recoup recours recov recover recoveri recreat recruit
recta rectal rectangl rectangular rectifi rector rectum recuper recur recurr recurs recycl red redden redder
reddest redeem redefin redefinit redempt redesign redhead redid redirect rediscov redistribut redo redon
redraft redraw redress reduc reduct redund reed reef reek reel reelect refer refere referenc referenda
referendum refil refin refineri reflect reflector reflex reform reformat refract refrain refresh refriger
refuel refug refuge refund refurbish refus refut regain regal regalia regard regardless regatta regener regent
regim regimen regiment region regist registr registrar registri regrad regress regret regrett regul regular
regularli regurgit rehabilit rehash rehears rei reign reimburs rein reincarn reindeer reinforc reinstat reiter
reject rejoic rejoin rejoind rejuven rel relai relaid relaps relat relationship relativist relax releas releg
relent relentless relentlessli relev reli reliabl relianc reliant relic relief reliev religi religion
relinquish relish reliv reload reloc relocat reluct reluctantli remad remain remaind remak remark remedi
rememb remembr remind reminisc remiss remit remitt remnant remodel remors remorseless remot remotest remov
remuner renaiss renam rend render rendezv rendezvous rendit reneg renegad renew renounc renov renown rent
rental renunci reopen reorganis repai repaid repair repar repatri repay repeal repeat repeatedli repel repent
repercuss repertoir repetit repetiti rephras replac replai replenish replet repli replic replica report
reportedli repos repositori reprehens repres represent repress repriev reprimand reprint repris reproach
reproduc reproduct reprogram reprogramm reprov reptil republ republican repudi repugn repuls reput reputedli
request requiem requir requisit reread rerout resal reschedul rescind rescu rescuer research resembl resent
reserv reservoir reset reshuffl resid residenti residu resign resili resin resist resistor resolut resolv
reson resort resound resourc respect respectfulli respir respiratori respit resplend respond respons rest
restart restaur restful restfullest restitut restiv restless restlessli restor restrain restraint restrict
restructur resubmit result resum resumpt resurfac resurg resurrect resuscit retail retain retali retard retch
retent rethink retic retina retir retort retrac retract retreat retri retribut retriev retroact retrograd
retrospect return retyp reunion reunit reus rev revamp reveal revel revelri reveng revenu rever reverber
reverenc reveri revers revert review revil revis revisit reviv revok revolt revolut revolutionari revolutionis
revolv revu revuls reward rewind rework rewrit rewritten rewrot rhapsodi rheologi rheomet rhetor rheumat rhino
rhinoceri rhinocero rhinoceros rhododendron rhubarb rhyme rhythm rhythmic rib ribbon rice rich richer richest
richli ricketi ricketiest ricksha rickshaw ricochet rid riddanc ridden riddl ride rider ridg ridicul rife
rifer rifest rifl rift rig right righteou righteous righter rightest rightfulli rightli rightmost rigid
rigidli rigor rigour rile rim rind ring ringlead ringlet ringworm rink rins riot rioter riotou rip ripe ripen
riper ripest ripost rippl rise risen riser risk riski riskier riskiest rite ritual rival rivalri river rivet
roach road roadblock roadsid roam roar roast rob robber robberi robe robin robot robust robustest rock rocker
rocket rocki rockier rockiest rod rode rodent rodeo roe rogu roguish role roll roller roman romanc romant romp
roof rook rooki room roomi roomier roomiest roommat roost rooster root rooter rope rosari rose rosemari rosi
rosier rosiest roster rostra rostrum rot rotari rotat rote rotisseri rotor rotten rottenest rotund rotunda
roug rough roughag roughen rougher roughest roughhous roughli roulett round roundabout rounder roundest rous
rout router routin row rowboat rowdi rowdier rowdiest royal royalti rub rubber rubbish rubbl rubi rubier
rubiest rubric rucksack rucku ruckus rudder ruddi ruddier ruddiest rude ruder rudest rudimentari rue rueful
ruf ruff ruffian ruffl rug rugbi rugged ruggedest ruin ruinou rule ruler rum rumbl rumin rummag rummer rummest
rummi rumour rump rumpl run runawai rundown rune rung runner runni runnier runniest runt runwai ruptur rural
ruse rush rust rusti rustic rustier rustiest rustl rustler rut ruthless ruthlessli`;
