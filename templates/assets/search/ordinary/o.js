// The stems of ordinary words, sorted: see README.txt.
export default `oaf oak oar oas oasi oath oatmeal obedi obei obelisk obes obfusc obituari object objection objector oblig
obligatori obliqu obliter oblivi oblivion oblong obnoxi obo obscen obscenest obscur obscurest observ
observatori obsess obsolesc obsolet obstacl obstetr obstetrician obstin obstinaci obstruct obtain obtrus obtus
obtusest obviou obvious occas occasion occup occupi occur occurr ocean oceanographi octagon octal octav octob
octopi octopu octopus ocular odd odder oddest odditi oddli odiou odomet odour oesophagi oesophagu oesophagus
off offbeat offenc offend offens offer offhand offic offici offload offset offshoot offshor offspr offstag
often oftenest ogl ogr ohm oil oili oilier oiliest ointment okai okra olden older oldest olfactori oliv omega
omelett omen omin omiss omit omnibu omnipot omnipres omnisci onc oncom oner oneself ongo onion onli onlook
onomatopoeia onrush onset onslaught onto onu onus onward oodl ooz opal opaqu opaquest open openest openli oper
opera operand operat ophthalmolog ophthalmologist opinion opium opossum oppon opportun opportunist oppos
opposit oppress oppressor opt optic optician optim optima optimis optimist optimum option optometri
optometrist opu opul opus oracl oral orang orangutan orangutang orat oratori orbit orchard orchestr orchestra
orchid ordain ordeal order orderli ordin ordinari ordinarili organ organis organist orgasm orgi orient orific
origin ornament ornat ornitholog ornithologist orphan orphanag orthodontist orthodox orthogon orthographi
orthopaed orthot oscil oscilloscop osmosi ostens ostent ostentati ostracis ostrich other otherwis otter ouch
ought ounc our ourselv oust ouster out outbound outbreak outburst outcast outclass outcom outcri outdat outdid
outdist outdistanc outdo outdon outdoor outer outermost outfield outfit outgo outgrew outgrow outgrown
outgrowth outhous outlai outlaid outlandish outlast outlaw outlet outli outlin outliv outlook outmod outnumb
outpati outpost output outrag outran outright outrun outset outshin outshon outsid outskirt outsmart outspoken
outstand outstandingli outstat outstrip outstript outward outwardli outweigh outwit oval ovari ovat oven over
overal overbear overblown overboard overbor overborn overburden overcam overcast overcharg overcoat overcom
overcrowd overdid overdo overdon overdos overdraft overdraw overdrawn overdrew overdu overeat overeaten
overestim overflow overgrew overgrow overgrown overh overhand overhang overhaul overhead overhear overheard
overheat overhung overkil overlai overlaid overlain overland overlap overli overload overlong overlook
overnight overpass overpopul overpow overpr overpric overprint overr overran overreact overrid overridden
overrod overrul overrun overs oversampl oversaw overse oversea overseen overshadow overshoot overshot
oversight oversimplif oversleep overslept overst overstep overt overtak overtaken overthrew overthrow
overthrown overtim overtli overton overtook overtur overturn overus overview overweight overwhelm
overwhelmingli overwork overwrit overwritten overwrought ovum owl own owner ownership oxen oxid oxidis oxygen
oyster ozon`;
