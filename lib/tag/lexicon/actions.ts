import type { ClassData, UnionData } from "./lexicon";

/** Covert or illicit acts, by what they do. Verbs of Samory & Mitra 2018 and action spans of PsyCoMark, widened by sense. */
export const actions: ClassData = {
  HIDE: "~hide|~conceal|~suppress|~withhold|~bury|~redact|~whitewash|~doctor|~falsify|~fudge|~sit on|~downplay|~scrub|~tamper with|~obfuscate|~obscure|~under report|~underreport|~misreport|~gloss over|~seal|~keep the lid on|~squash|~deep six|~memory hole|~smother|~hush|~hold back|trying to hide|tried to hide|~classify|~censor",
  DESTROY:
    "~destroy|~shred|~delete|~erase|~bleach|~wipe|~bleachbit|~burn|~lose|~disappear|~smash|~hammer|~acid wash|~scrub|~get rid of|~tamper with|~alter|~steal|~confiscate|~seize|~misplace",
  COVERUP:
    "~cover up|~hush up|~hush it up|~sweep under the rug|~sweep under the carpet|~paper over|~whitewash|~cover it up|~cover this up|~cover that up|~cover them up|~cover it all up|~cover everything up|~cover their tracks|~cover his tracks|~cover her tracks|~cover its tracks|~hush it all down|~hush it down|~sweep it under the rug|~sweep this under the rug|~sweep it under the carpet|~sweep it all under the rug|~sweep everything under the rug|~sweep this under the carpet|~bury the truth|~hide the truth|~keep the truth from|~hide the evidence|~destroy the evidence|~destroy evidence|~suppress the truth|~make it go away|~make this go away|~make it all go away|~cover their asses|~cover their ass|~cover their own asses",
  COVERFOR:
    "~cover for|~run cover for|~provide cover for|~give cover to|~protect their own|~circle the wagons|~close ranks|~run interference for|~look after their own|~cover up for",
  COVERUPNOUN:
    "cover up|coverup|cover ups|coverups|whitewash|conspiracy of silence|wall of silence|code of silence|blue wall of silence|coverup operation|omerta|stonewalling|memory hole|conspiracy to hide",
  DETERMINED:
    "a|an|the|this|that|massive|huge|biggest|giant|total|complete|official|obvious|classic|another|such|clear|big|blatant|massive|elaborate|deliberate|systematic|government|police|media|corporate|nhs|vatican|church|epic|worst|any|one|their|his|her|its|is|was|of|pure|great|possible|apparent|alleged|potential|attempted|whole|entire|bipartisan|'s|our|in",
  QUASH:
    "~quash|~derail|~obstruct|~sabotage|~bury|~thwart|~shelve|~scuttle|~kill|~stonewall|~torpedo|~deep six|~squash|~shut down|~slow walk|~sandbag|~fix|~nobble|~stall|~rig",
  STOPIT:
    "~shut down|~drop|~kill|~bury|~stop|~end|~stand down|~back off|~quash|~look the other way|~cancel|~close|~halt|~let go|~release|~ignore|~bury|~pull|~kill off|~spike|~lay off|~turn a blind eye|~call off|~scrap|~abandon|~shut up|~keep quiet|~leave alone|~walk away|~lose",
  HIGHUP:
    "high up|higher up|higher ups|high ups|above|the top|on high|the very top|upstairs|up high|up top|the highest level|the highest levels|high places|very high up|the white house|downing street|the palace|head office|washington|headquarters",
  SILENCEV:
    "~silence|~gag|~intimidate|~threaten|~muzzle|~pay off|~smear|~discredit|~shut up|~destroy|~disappear|~target|~bully|~lean on|~blacklist|~hound|~arrest",
  KILLED:
    "killed|murdered|whacked|offed|assassinated|eliminated|bumped off|taken out|suicided|rubbed out|silenced|poisoned|knocked off|disappeared|liquidated|executed|wiped out|taken care of|clipped|snuffed out|disposed of|terminated|hanged|strangled|shot|made to disappear|taken down|done away with|dead",
  ASSASSINATE:
    "~assassinate|~murder|~kill|~off|~bump off|~poison|~suicide|~whack|~eliminate|~rub out|~take out|~liquidate|~execute|~knock off|~snuff out|~get rid of|~dispose of|~do away with|~disappear|~silence|~wipe out|~bomb|~arkancide",
  SUICIDED:
    "suicided|arkancided|arkancide|epsteined|clintoned|suicide d|self suicided|helped to suicide|commited suicided",
  SILENCEPURPOSE:
    "to silence|to shut him up|to shut her up|to shut them up|to keep him quiet|to keep her quiet|to keep them quiet|to keep him from talking|to keep her from talking|to keep him silent|to stop him talking|to stop her talking|to stop him from talking|to stop her from talking|to stop him from testifying|to stop her from testifying|because he knew too much|because she knew too much|because they knew too much|he knew too much|she knew too much|knew too much|for what he knew|for what she knew|for knowing too much|before he could talk|before she could talk|before they could talk|before he could testify|before she could testify|before they could testify|before he talked|before she talked|so he couldn't talk|so she couldn't talk|so he would not talk|so she would not talk|so he won't talk|so she won't talk|to keep him from testifying|to keep her from testifying|before he could spill the beans|before she could spill the beans|to protect the rich|to protect powerful|to tie up loose ends|to tie up a loose end|before he could expose|before she could expose|before he spilled|before she spilled|before he could name names|before she could name names|so he would never testify|so she would never testify",
  TURNUPDEAD:
    "~wind up dead|~end up dead|~turn up dead|~drop dead|~show up dead|~die mysteriously|mysteriously die|mysteriously died|mysteriously dies|suddenly die|suddenly dies|keep dying|keeps dying|keep turning up dead|found dead|found hanged|found hanging|dropping like flies|ends up suicided|dies in a plane crash|have accidents|meets with an accident|meet with an accident|~commit suicide|~have an accident|die in suspicious|~die under mysterious circumstances|~die under suspicious circumstances|~die suddenly|~die of suicide",
  HITMAN:
    "+hitman|hit men|+assassin|+hit squad|+death squad|a hit on|+contract killer|+hired killer|+kill team|a contract on|+hit team",
  BODYCOUNT:
    "body count|kill list|death list|hit list|hit squad|trail of bodies|trail of dead bodies|dead pool|death squad|long list of dead",
  MADETOLOOK:
    "made to look like|make it look like|made it look like|making it look like|made look like|staged to look like|dressed up as|disguised as|staged as|made to look|make it look|staged his|staged her|faked his|faked her|~stage a|~fake a|~fake",
  BRIBE: "~bribe|~pay off|~buy off|~grease the palms of|~grease the palm of|~grease|~buy the silence of|~suborn",
  BRIBED:
    "bribed|paid off|bought off|bought and paid for|bought and sold|on the take|in the pocket of|in the pockets of|on the payroll of|in the pay of|taking bribes|in hock to|paid to look the other way|paid to keep quiet|paid to lie|paid under the table|in their pockets|in his pocket|in her pocket|in their pocket|on their payroll|on his payroll|paid to look away|paid to shut up|paid for their silence|paid for his silence|paid for her silence|paid to stay silent|paid hush money|got his cut|got her cut|got their cut|get their cut|getting a cut|gets a cut|got a cut|taking a cut|takes a cut|bought by|paid to throw|paid to lose",
  FUNNEL:
    "~funnel|~launder|~siphon|~syphon|~kick back|~slip|~divert|~skim|~embezzle|~pocket|~stash|~steal|~shovel|~smuggle|~misappropriate|~trouser|~pilfer|~loot|~rake off|~park|~hide",
  GIVE: "~give|~pay|~donate|~hand|~send|~wire|~transfer|~slip|~funnel|~gift|~bung|~loan|~pass",
  TAKE: "~take|~accept|~receive|~get|~collect|~pay|~pocket|~offer|~demand|~solicit|~want|~arrange|~cut|~make|~give|~hand|~have",
  INEXCHANGE:
    "in exchange for|in return for|in return|as a quid pro quo|as a thank you for|to look the other way|for political favors|for political favours|for favors|for favours|for influence|for access|to get access|to buy influence|to gain access|for his silence|for her silence|for their silence|to keep quiet|to shut up|to stay quiet|to buy his silence|to buy her silence|to make sure|to drop the charges|to drop the case|to change his vote|to change her vote|for votes|for a pardon|for pardons",
  LAUNDER: "~launder|~wash|laundering money|money laundering",
  MOVEMONEY:
    "~hold|~launder|~handle|~move|~wash|~bank|~park|~profit|~stash|~hide|~live|~take|~fund|~buy|~sit on|~keep|~pocket|~spend|~fatten|~fund",
  BLACKMAIL:
    "blackmail|graymail|greymail|kompromat|honey trap|honeytrap|honeypot|honey pot|sextortion|blackmail material|blackmail operation|extortion",
  BLACKMAILV: "~blackmail|~graymail|~extort",
  BLACKMAILED:
    "blackmailed|compromised|being blackmailed|blackmailable|extorted|honey trapped|honeytrapped|entrapped|graymailed",
  DIRT: "dirt on|something on|the goods on|compromising material|compromising photos|compromising videos|compromising tapes|compromising information|incriminating photos|incriminating videos|incriminating tapes|pee tape|sex tape|sex tapes|tapes of|videos of|pictures of|photos of|kompromat on|kompromat|blackmail material|leverage over|blackmail on|a file on|files on|blackmail videos|blackmail tapes|video of",
  SMELLS:
    "~smell|~reek|~stink|~stench|reeks to high heaven|smells to high heaven|stinks to high heaven|has all the hallmarks|have all the hallmarks|whiff|odor|odour|~sound|~look|has the stench|has the smell|all the makings|scent",
  SPYV: "~wiretap|~bug|~spy|~eavesdrop|~surveil|~tap the phones of|~hack the phones of|~tap the phone of|~snoop|~listen in|~monitor|~spy on|~snoop on|~eavesdrop on|~listen in on|~unmask|~infiltrate",
  FASCINATION:
    "fascination|obsession|~obsess|~love|fond|~use|~install|~plant|~hide|~record|~keep|~wire|~have|~like|~rig|~put|~run|full of|~fill|penchant|passion",
  SECRETADJ:
    "secret|covert|clandestine|shady|illicit|illegal|less than legal|not so legal|backroom|back room|off the books|undisclosed|hidden|dodgy|murky|under the table|unlawful|black|extra legal|unethical|corrupt|sinister|nefarious|dirty|rogue|classified|criminal|treasonous|treasonable|crooked|sleazy|back channel|backchannel",
  DEALING:
    "cooperation|+dealing|+tie|+deal|+operation|+work|+program|+programme|+arrangement|+link|+connection|+relationship|+pact|+agreement|+activity|+activities|+meeting|+project|+experiment|+funding|+payment|+network|+alliance|+collaboration|+contact|+account|+financing|+plan|+channel|+understanding",
  CONTROLV:
    "~control|~run|~own|~rule|~dominate|~dictate to|~call the shots in|~call the shots for|~pull the strings of|~manipulate|~puppeteer|~steer|~direct|really run|really runs|secretly run|secretly runs|in control of|in charge of|have total control over|~orchestrate|~infiltrate|~buy|~capture|~take over|~hijack|~weaponize|~program",
  PULLSTRINGS:
    "~pull the strings|~pull all the strings|~pull his strings|~pull her strings|~pull their strings|pulling strings|pulling the strings behind|~call the shots|~run the show|running things|run things|runs things|~run everything|behind the curtain|behind it all|behind all of this|behind all this|behind the whole thing|behind everything|behind this whole|really in charge|really runs|really run|~control the narrative",
  PUPPETMASTER:
    "+puppet master|+puppeteer|+handler|+string puller|+shadowy figure|the man behind the curtain|the hidden hand|hidden hand",
  PLOTV:
    "~plot|~conspire|~collude|~scheme|~connive|in cahoots|in league|in collusion|~hatch a plot|hatched a plan|~cook up|~engineer|~orchestrate|~mastermind|~undermine|~sabotage|~subvert|~topple|~overthrow|~oust|~take down|~remove|~frame|~entrap|~fabricate|~concoct",
  COLLUDE:
    "~collude|~conspire|in cahoots|in league|in collusion|~coordinate secretly|secretly coordinate|secretly work|secretly working|~scheme|~connive|in bed with|working hand in glove|hand in glove|working hand in hand|in on it|~plot|all in it together|all in on it",
  PLOTNOUN:
    "plot|plot to|scheme to|conspiracy|a conspiracy|conspiracies|secret plan|hatchet job|sinister plan|hidden agenda|secret agenda|secret plot|collusion|hit job|set up|setup|fix is in|the fix was in|inside job|coup|silent coup|soft coup|slow motion coup|bloodless coup|coup d'etat|coup attempt|witch hunt|frame up|frame job|sting|stitch up|stitch up job|backroom deal",
  COUP: "silent coup|soft coup|bloodless coup|slow motion coup|deep state coup|slow coup|coup|palace coup|insurance policy|color revolution|colour revolution|regime change",
  STAGECOUP:
    "~stage|~orchestrate|~plot|~plan|~attempt|~run|~launch|~carry out|~engineer|~mastermind|~back|~organize|~organise|~fund",
  FRAME: "~frame|~entrap|~set up|~stitch up|~fit up",
  RIGV: "~rig|~steal|~hack|~manipulate|~stuff|~throw|~tamper with|~flip|~switch|~fake|~forge|~falsify|~fix|~cheat in|~buy|~engineer|~swing|~miscount|~stole|~sway|~doctor|~spoil|~harvest|~discard|~dump|~destroy|~alter|~change",
  RIGSTRICT:
    "~rig|~manipulate|~fix|~doctor|~fudge|~cook|~massage|~fake|~falsify|~cherry pick|~distort|~tamper with|~inflate|~suppress|~juice|~prop up|~pump|~skew",
  RIGGED:
    "rigged|stolen|hacked|tampered with|manipulated|stuffed|flipped|switched|faked|forged|falsified|fraudulent|a fraud|a sham|a steal|stage managed|a stitch up|crooked|decided in advance|decided beforehand|predetermined|bought|thrown|dumped|a setup|a put up job|fixed in advance|a foregone conclusion thanks to",
  FIXED:
    "fixed|rigged|thrown|bought|predetermined|decided in advance|decided beforehand|scripted|staged|decided before|a fix|a stitch up|bent|crooked|a sham|a foregone conclusion",
  BALLOTFRAUD:
    "ballot stuffing|+ghost voter|+fake ballot|+phantom vote|+phantom voter|vote flipping|ballot harvesting|voter fraud|election fraud|electoral fraud|vote rigging|vote fraud|ballot fraud|+fake vote|+illegal vote|dead voters|+dead people|+dead voter|dead people vote|+fraudulent vote|+fraudulent ballot|vote buying|+mail in ballot fraud|+illegal ballot|election rigging|ballot dump|+ballot dump|2 am dump|vote switching|vote tampering|electoral manipulation|ballot tampering|postal vote fraud|suitcases of ballots|bring in more ballots|brought in more ballots|found more ballots|find more ballots|extra ballots|ballots in suitcases|+stolen vote",
  BLACKOUT:
    "media blackout|news blackout|blackout|+d notice|gag order|gagging order|total silence|wall of silence|conspiracy of silence|complicit silence|complicit",
  MARCHING:
    "marching orders|same script|the script|same talking points|talking points|told what to say|told what to write|told what to print|reading from a script|reads from a script|read from a script|reading from the same script|paid to say|paid to lie|paid to push|paid to promote|paid to print|handed down|paid not to|instructed not to|told not to report|told not to cover|ordered not to|orders from|under orders|taking orders|takes orders|take orders",
  CAPTURED:
    "controlled|owned|bought|paid|bought and paid for|in bed|in cahoots|in league|working|coordinating|colluding|complicit|scripted|run|funded|in the pocket|puppets|a puppet|a tool|a front|an arm|directed|handled|compromised|infiltrated",
  NOTREPORT: "~report|~cover|~air|~mention|~publish|~print|~tell|~show|~investigate|~say a word|~talk about",
  TRAFFICV:
    "~traffic|~smuggle|~run|~fly in|~bring in|~import|~ship|~sell|~deal|~fly|~push|~flood|~protect|~abuse|~molest|~rape|~abduct|~kidnap|~steal|~harvest|~sacrifice|~prostitute|~groom|~supply|~bring",
  CONNECTED:
    "~connect|~tie|~link|close to|ties|links|connections|connection|in bed|friends|friendly|cozy|cosy|mixed up|associated|in business|in league|in cahoots|working|partners|on the payroll|tied up|dealings|best friends|buddies|doing business|up to his neck|up to her neck|in the pocket",
  RUNRING:
    "~run|~operate|~protect|~control|~fund|~own|~finance|~cover up|~front|~head|~mastermind|part of|behind|involved|involved in|in on|member of|members of|~use|linked|tied|~partake|~visit|~facilitate|~sanction|~profit|~enable|complicit|~shield|~hide|~allow|neck deep|mixed up|~participate|implicated|connected|~set up|~bankroll|~cover",
  STAGEV:
    "~stage|~fake|~orchestrate|~engineer|~concoct|~manufacture|~fabricate|~script|~simulate|~choreograph|~cook up|~mastermind|~stage manage|~contrive|~hoax|~photoshop|~cgi|~green screen|~make up|~invent|~pre plan",
  STAGED:
    "staged|faked|fake|a hoax|hoax|an inside job|inside job|a false flag|false flag|false flags|a psyop|psyop|a psy op|psy op|scripted|orchestrated|a setup|a set up|theatre|theater|kabuki|a stunt|a sham|pure theatre|pure theater|a smokescreen|a smoke screen|a distraction|a diversion|cgi|green screen|filmed in a studio|photoshopped|a charade|made up|a fraud|a scam|a con|a put up job|planned in advance|preplanned|pre planned|engineered|manufactured|contrived|a performance|a staged event|just a show|all a show|political theatre|political theater|wag the dog|a dog and pony show|dog and pony show|a production|a controlled demolition|controlled demolition|blown up from inside|a false flag operation|false flag operation|a false flag attack|false flag attack|a bunch of theatre|a pretext",
  STRONGSTAGED:
    "inside job|false flag|false flags|psyop|psyops|psy op|psy ops|crisis actor|crisis actors|controlled demolition|staged event|hologram|holograms|staged shooting|staged shootings|staged attack|false flag operation|false flag attack|operation northwoods|psychological operation|wag the dog",
  ACTORS: "crisis actor|crisis actors|paid actors|paid actor|hired actors|actors",
  DISTRACT:
    "distract|distracts|distracted|distracting|distraction|distractions|divert|diverts|diversion|smokescreen|smoke screen|deflect|deflection|deflecting|cover for|pretext|false pretext|red herring|wag the dog|excuse",
  PRETEXT:
    "as a pretext|as an excuse|as a cover|as cover|as a pretense|so they can|so they could|so that they can|so that they could|in order to take|to take away our|to take our guns|to justify|to bring in|to take our|to impose|to push through|as a smokescreen|to strip us|to scare|to frighten",
  ALLOWED:
    "~let it happen|let this happen|let it happen on purpose|allowed it to happen|let them do it|let them in on purpose|allowed it to happen on purpose|let happen|stood down|looked the other way",
  INADVANCE:
    "in advance|beforehand|ahead of time|before it happened|before it even happened|well before|all along|prior knowledge|foreknowledge|advance knowledge|advance warning|before anyone else|months before|weeks before|days before|from the start|from the beginning|from day one",
  INFILTRATE:
    "~infiltrate|~embed|~plant|~penetrate|~insert|~subvert|~take over from within|~take over|~hijack|weaseled their way into|wormed their way into|~capture",
  ASSETNOUN:
    "+asset|+puppet|+plant|+stooge|+mole|+operative|+agent|+manchurian candidate|+sleeper|+sleeper agent|+spy|+trojan horse|+double agent|+handler|controlled opposition|+informant|+shill|+proxy|+tool|+useful idiot|+frontman|+front man|+lackey|+crony",
  STRONGASSET:
    "controlled opposition|manchurian candidate|+manchurian candidate|+sleeper agent|+double agent|+trojan horse|+agent provocateur|agents provocateurs|+fifth columnist|fifth column|+sleeper cell|+foreign agent|+kremlin stooge|enemy within|+paid agitator|+undercover agent",
  SHILL:
    "+shill|+troll|+bot|+commenter|+protester|+protestor|+agitator|+poster|+propagandist|+influencer|+disinformation agent|+rioter|+demonstrator|+sockpuppet|+sock puppet|+heckler|+blogger|+thug|+infiltrator|troll farm|troll army",
  PAID: "paid|russian|chinese|hired|corporate|pharma|government|kremlin|putin|soros|dnc|gop|cia|israeli|bused in|state sponsored|industry|hasbara|party|big oil|monsanto|saudi|rent a|undercover|planted|campaign|funded|russia|fbi|ukrainian|iranian|american|republican|democrat|labour|tory|eu|campaign|company|lobby|developer",
  IMPOSTOR:
    "+body double|+clone|+impostor|+imposter|+look alike|+lookalike|+reptilian|+lizard person|a lizard|+hologram|+shapeshifter|replaced by a double|replaced with a double|not the real|+doppelganger|+android|in a mask|a deepfake|+body doubles|swapped for|+doubles",
  SECRETLY: "secretly|secret|closet|crypto|covertly|undercover|really|actually",
  CREED:
    "muslim|communist|nazi|marxist|islamist|agent|jihadist|socialist|fascist|democrat|republican|satanist|zionist|liberal|jew|spy|reptilian|freemason|mason|catholic|man|alien|foreigner|kenyan|terrorist|terrorist sympathizer|white supremacist|scientologist",
  REPLACEV:
    "~replace|~displace|~exterminate|~erase|~eradicate|~wipe out|~breed out|~outbreed|~ethnically cleanse|~eliminate|~dilute|~supplant|~genocide|~dispossess|~swap out|~extinguish",
  REPLACED:
    "replaced|displaced|bred out|outbred|wiped out|ethnically cleansed|erased|exterminated|dispossessed|supplanted|made a minority|turned into a minority|genocided|eradicated|eliminated",
  IMPORT:
    "~import|~flood|~bring in|~ship in|~bus in|~fly in|~let in|~invite|~smuggle in|~pour in|~use|~bring|~open the border|~open the borders|~transport|~dump|~relocate|~resettle",
  NEWVOTERS:
    "+new voter|+future voter|new electorate|voting block|voting bloc|+democrat voter|+democratic voter|+voter|votes|+vote|permanent majority|one party rule|one party state|permanent power|vote for them|cheap labor|cheap labour|change the demographics|change our demographics|change the demographic|shift the demographics",
  DESTROYUS:
    "destroy us|replace us|destroy the west|destroy western|destroy europe|destroy america|destroy the country|destroy our country|destroy our culture|destroy white|destroy the nation|destroy them|destroy nation states|destroy the middle class|destroy england|destroy britain|destroy france|destroy germany|destroy sweden|destroy canada|destroy our way|destroy western civilization|destroy our nation|weaken the west|collapse the country|collapse america|collapse the west|outnumber us|outbreed us|replace the|replace white|replace whites|replace americans|replace the natives|erase our|dilute our|end the white race|destroy western nations|destroy our society|replace our|conquer us|conquer the west|conquer europe|collapse our",
  BIOWEAPON:
    "bioweapon|a bioweapon|bio weapon|a bio weapon|biological weapon|a biological weapon|plandemic|a plandemic|scamdemic|a scamdemic|released on purpose|released deliberately|deliberately released|intentionally released|purposely released|unleashed on purpose|deliberately leaked|engineered to|created to|man made to|designed to|leaked on purpose|planned|made to|engineered in a lab|created in a lab|made in a lab|cooked up in a lab|engineered|genetically engineered|lab made|manufactured|invented|a weapon",
  PLANDEMIC:
    "plandemic|scamdemic|plannedemic|plan demic|death jab|clot shot|kill shot|depopulation shot|depop shot|bioweapon jab|poison jab|fauci ouchie",
  DESIGNED:
    "designed to|meant to|intended to|created to|made to|used to|engineered to|supposed to|built to|there to|to|developed to|is to|was to|plan to|going to|want to|wants to|so they can",
  DOSE: "~poison|~sterilize|~sterilise|~experiment on|~spray|~infect|~dumb down|~drug up|~medicate|~microchip|~chip|~brainwash|~cull|~irradiate|~inject|~exterminate|~test on|~thin out|~zombify",
  DOSED:
    "~depopulate|use us as guinea pigs|using us as guinea pigs|use us as lab rats|using us as lab rats|use our children as guinea pigs|using our children as guinea pigs|keep us sick|keeping us sick|keeps us sick|keep people sick|keeping people sick|want us sick|wants us sick|want you sick|wants you sick|keep us docile|keeping us docile|kill us off|killing us off|make us sick|making us sick|give us cancer|giving us cancer|wipe us out|thin the herd|thinning the herd|reduce the population|reducing the population|depopulate the planet|lower sperm counts|poison the water|poisoning the water|poison our food|poisoning our food|poison our kids|poisoning our kids|poisoning our water",
  CHEMTRAIL:
    "+chemtrail|chem trails|+chem trail|geoengineering|geo engineering|weather modification|weather manipulation|haarp|weather weapon|weather control|cloud seeding program|stratospheric aerosol|aerosol spraying",
  CURE: "+cure|the cure|cure for cancer|cures for cancer|+cheap cure|+natural cure|+treatment|+cheap treatment|+remedy|+remedies|side effects|vaccine injuries|vaccine deaths|vaccine damage|vaccine injury|+adverse event|+adverse reaction|trial data|+vaccine injury|+cancer cure|link to autism|autism link|the autism link|deaths from the|+drug trial|+natural remedy|+herbal remedy|how dangerous",
  ATTACKTECH:
    "5g|chemtrails|fluoride|haarp|smart meters|smart meter|gmos|gmo|the vaccine|vaccines|frequencies|emf|the jab|microwaves|directed energy weapons|directed energy weapon|lasers|space lasers",
  SUSPICIOUS:
    "conveniently|mysteriously|miraculously|magically|suspiciously|coincidentally|just so happened to|just so happens to|just happened to|just happens to|curiously|oh so conveniently|funny how|funny that|odd that|strange that|interesting that|pure coincidence that|what a coincidence that|just a coincidence that|strange how|odd how|how convenient|strangely|by pure coincidence|amazing how|interesting how|isn't it convenient|by some miracle|as if by magic|oddly enough|funnily enough",
  GONE: "~disappear|~vanish|went missing|gone missing|go missing|goes missing|~lose|~malfunction|~fail|was not working|were not working|was n't working|were n't working|n't working|not working|a thing of the past|went away|~go away|~destroy|~delete|~erase|~wipe|~drop|turned off|switched off|offline|shut down|~burn down|out of order|~shred|got lost|fell asleep|asleep|~evaporate|missing|broken|~break|off sick|unavailable|died|suicide|dead|found dead|resigned|~crash|lapsed|dismissed|~stop recording|sealed|a glitch|glitched|off that night",
  SOMETHINGTOHIDE:
    "something to hide|lots to hide|a lot to hide|plenty to hide|much to hide|so much to hide|things to hide|skeletons to hide|what to hide",
  OFFICIALSTORY:
    "official story|official narrative|official version|official explanation|official account|mainstream narrative|lone gunman story|lone gunman theory|lone wolf story|government story|government's story|government narrative|approved narrative|media narrative|party line|warren commission|warren report|9/11 commission|single bullet theory|magic bullet theory",
  ISFALSE:
    "a lie|lies|false|bs|bullshit|does n't add up|do n't add up|makes no sense|make no sense|a fairy tale|nonsense|fake|full of holes|a joke|a cover up|a sham|impossible|a fabrication|fabricated|stinks|does not add up|do not add up|bogus|a crock|garbage|fiction|a myth|laughable|a hoax|never added up|hogwash|a whitewash",
  KNOWMORE:
    "more than he lets on|more than she lets on|more than they let on|more than he is letting on|more than she is letting on|more than they are letting on|more than they're letting on|more than he's letting on|more than she's letting on|more than they say|more than he says|more than she says|more than they admit|more than they're telling|more than they're saying|more than they are saying|more than they are telling us|more than they're telling us|more than they tell us|more than he's saying|more than she's saying|more than he admits|more than she admits|more than it admits|more than it lets on|more than they will admit|more than he will admit|more than she will admit|exactly what happened|where the bodies are buried|where all the bodies are buried|exactly who did it",
  MORE: "more|a lot|lots|plenty|far more|all|everything|exactly",
  AFFAIRS:
    "+activity|+activities|+dealing|+crime|+operation|+secret|+affair|involvement|+scheme|+deal|+death|+murder|+payment|+connection|+disappearance|+link|+plot|corruption|fraud",
  PROTECT: "~protect|~shield|~shelter|~harbor|~harbour|~move around|~reassign|~look after|~cover for",
  CAUTIOUSGONE: "went missing|disappeared|vanished|deleted|destroyed|wiped|erased|shredded|lost",
  ATMOON: "the moon|moon|to the moon|on the moon|space|a plane|the pentagon|low earth orbit",
};

export const actionUnions: UnionData = {};
