import type { ClassData, UnionData } from "./lexicon";

/** Words that decide secrecy, intent and stance. */
export const cues: ClassData = {
  BE: "is|are|was|were|be|been|being|'s|'re|am|'m|gets|got|get|getting|isnt|wasnt|arent|werent|has been|have been|had been|looks|look|seems|seemed|appears|looks like|seems like|smells like|sounds like|looked like|became|becomes",
  NOTHAVE: "n't|not|never|dont|doesnt|didnt|wont|wouldnt|cant|wasnt|isnt|arent|werent",
  FIRST: "i|we|you",
  SECRECY:
    "secretly|quietly|behind closed doors|behind the scenes|under the table|covertly|in secret|clandestinely|off the books|in the shadows|from the shadows|behind our backs|behind your back|under cover|undercover|hush hush|on the quiet|on the sly|surreptitiously|in private|without telling anyone|without anyone knowing|without telling|under the radar|out of sight|hidden from view|through back channels|in plain sight|through shell companies|in the dead of night|in the middle of the night|secret|hidden|covert|stealthily|by stealth|privately",
  INTENT:
    "deliberately|intentionally|on purpose|purposely|purposefully|by design|knowingly|wilfully|willfully|plan|plans|planned|planning|plot|plots|plotted|plotting|agenda|scheme|scheming|in order to|so that|so they can|so they could|conspired|conspiracy|coordinated|orchestrated|engineered|premeditated|calculated|systematically|their goal|the goal|their aim|the aim|trying to|want to|wants to|wanted to|designed to|meant to|intended to|part of the plan|all part of|goal is to|aim is to|strategy|intent|intention|purpose|on orders|ordered|orders",
  /** Subjects and reporting verbs that an agent must not reach across. */
  BLOCK:
    "i|we|you|he|she|they|it|there|+cartel|+gang|+robber|+thief|thieves|+burglar|+crook|+suspect|+criminal|+killer|+hacker|said|says|claims|claimed|thinks|thought|believes|believed|told|tells|reported|alleges|alleged|if|when|where|unless|until",
  NEG: "not|n't|never|no|nobody|no one|noone|none|nothing|neither|nor|without|cannot|dont|didnt|doesnt|isnt|wasnt|arent|werent|wont|hasnt|havent|cant|wouldnt|couldnt|hardly|barely|nowhere|far from",
  /** Look like denials, aren't: double negations, "not only". */
  NOTNEG:
    "no doubt|not only|not just|no wonder|without a doubt|without doubt|no question|can n't deny|cannot deny|can not deny|ca n't deny|do n't deny|would n't be surprised|would not be surprised|wouldnt be surprised|not surprised|not surprising|no surprise|no secret|no coincidence|not a coincidence|n't a coincidence|no accident|not an accident|n't an accident|do n't tell me|dont tell me|never forget|do n't forget|not to mention|let's not forget|no denying|do n't you think|is n't it|not for nothing|no matter|why not|not merely|n't just|n't only|can n't tell me|can not tell me|make no mistake|never mind|or not|whether or not|why did n't|why does n't|why do n't|why has n't|why have n't|why was n't|why were n't|why wo n't|why will n't|how come|not one of us doubts|not believe for a second that it was|no more than|can't believe|cannot believe|can not believe|unbelievable|can't imagine|not stop until|n't stop until|can n't wait|do n't think for a second|n't put it past|not put it past|is n't it obvious|was n't it|are n't they|did n't they|do n't they|have n't they|does n't it|does n't that",
  DENIAL:
    "no evidence|no proof|not a shred of evidence|not one shred of evidence|no credible evidence|no reason to believe|no reason to think|no indication|nothing to suggest|nothing to indicate|nothing to support|nothing to dispute|nothing yet to dispute|nothing that supports|zero evidence|zero proof|lack of evidence|without evidence|without any evidence|without proof|do n't believe|do not believe|dont believe|don't think|do n't think|do not think|dont think|does n't mean|does not mean|doesnt mean|do n't buy|dont buy|not convinced|not true that|n't true that|untrue that|false that|a myth that|the myth that|myth that|ridiculous to|absurd to|nonsense to|silly to|crazy to think|insane to|stupid to think|conspiracy theory|conspiracy theories|conspiracy theory that|conspiracy theories that|conspiracy theorists|conspiracy nuts|conspiracy nonsense|tinfoil|tin foil|debunked|the notion that|the idea that|the claim that|the lie that|the fantasy that|the delusion that|the baseless claim|the false claim|baseless|unfounded|unsubstantiated|hard to believe that|no such thing|never any evidence|not the case that|highly doubt|i doubt|seriously doubt|doubt that|does n't prove|does not prove|never proved|never proven|found no|find no|no plot|no conspiracy|no grand conspiracy|n't any evidence|n't a shred|have yet to see|yet to see any|seen nothing|pretending that|wild claim|wild claims|crazy theory|crazy theories|silly theory|silly idea|disproved|disproven|refuted|discredited|ruled out",
  AFTERDENIAL:
    "debunked|nonsense|is false|are false|was false|a myth|a lie|ridiculous|absurd|ludicrous|laughable|is bs|is bullshit|is bunk|is garbage|is rubbish|conspiracy theory|conspiracy theories|conspiracy theorist|baseless|unfounded|no evidence|no proof|not true|n't true|never happened|did n't happen|did not happen|disproved|disproven|refuted|discredited|complete fiction|fantasy|paranoid|paranoia|without evidence|without any evidence|without proof|is crazy|is insane|pure fiction|delusional|i have seen nothing|i 've seen nothing|i have yet to see|seen no evidence|seen nothing|makes no sense|hogwash|hokum|tinfoil|tin foil|urban legend|doubt it|i doubt|n't buy it|not buy it|do n't believe it|dont believe it|is dumb|is stupid|is silly|is idiotic|idiotic|moronic|rubbish",
  REPORT:
    "said|says|saying|say|claims|claim|claimed|claiming|alleges|alleged|allege|alleging|reported|reports|reporting|according|allegedly|reportedly|supposedly|believes|believe|believed|argues|argued|thinks|think that|suggests|suggested|suggesting|told|tells|insists|insisted|accuses|accused|accusing|rumor|rumors|rumour|rumours|rumored|rumoured|theory|theories|theory that|people say|some say|they say|purportedly|testified|testimony|wrote|writes|tweeted|asserted|asserts|contends|headline|article says|documentary|heard that|i heard|i read that|i read|heard|stories that|claims that|claim that|accusation|accusations|allegation|allegations|posits|narrator|is about|was about|convinced that|are convinced|is convinced",
  COMMITTED:
    "proved|proven|proves|revealed|reveals|admitted|admits|admit|exposed|exposes|confirmed|confirms|showed|shows|shown|documented|documents show|uncovered|confessed|leaked|proof that|the fact that|it's a fact|it is a fact|it's known|known that|well known|everyone knows|everybody knows|we all know|we know|it turns out|turns out|evidence that|evidence shows|obvious that|clear that|no secret|no doubt|found out|discovered|finally admitted|caught",
  HEDGE:
    "maybe|perhaps|probably|possibly|likely|apparently|presumably|seems|seem|seemed|appears|appear|appeared|might|may|could|i suspect|i think|i believe|i guess|i bet|i'm guessing|i 'm guessing|my guess|something tells me|i wonder|wonder|makes you wonder|makes one wonder|suspect|suspicious|suspicion|smells|reeks|stinks|smell|stink|sounds like|looks like|looks as if|as if|i would n't be surprised|would n't be surprised|would not be surprised|wouldnt be surprised|n't put it past|not put it past|imo|in my opinion|imho|i feel like|i have a feeling|a feeling|hunch|potentially|it's possible|it is possible|it 's possible|possible|plausible|coincidence|conveniently|mysteriously|miraculously|magically|suspiciously|funny how|strange how|odd how|how convenient|must have|must be|i'd bet|i 'd bet|bet|i imagine|i can imagine|i assume|conceivably|almost as if|almost like|draw your own conclusions|just saying|hmm|hmmm|gee|funny that|call me cynical|call me crazy|feels like|for all we know|who knows|long wondered|i'm thinking|what if|some sort of|sort of|kind of",
  CERTAIN:
    "definitely|obviously|clearly|undoubtedly|without a doubt|no doubt|absolutely|certainly|of course|100%|everyone knows|everybody knows|we all know|fact|proof|proven|proved|admitted|confirmed|exposed|plain as day|wake up|make no mistake|undeniable|undeniably",
  QWORD: "why|who|what|which|how|where|when|whose|whom",
  WONDER:
    "i wonder|wonder|wondering|wondered|wonders|makes you wonder|ask yourself|ask yourselves|gee i wonder|i would like to know|i 'd like to know|i want to know|curious",
  AUX: "do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|you|so|and|or|am|any|anyone|anybody|really|wait|but|ok",
  LEADING:
    "is n't it|are n't they|did n't they|was n't it|do n't you think|does n't it|does n't that|n't it obvious|is n't that|have n't they|was n't that|coincidence|do n't you",
  CONDITIONAL: "if|unless|suppose|supposing|assuming|imagine if|even if|whether|as long as",
  MODAL: "would|should|could|might|will|'ll|shall|going to|gonna|'d",
  SARCASM:
    "sure and|yeah right|yeah sure|sure thing|suuure|suure|lol|lmao|rofl|haha|hahaha|🙄|😂|🤣|/s|s/|oh yes|oh sure|oh right|right because|sure because|yes because|because that makes sense|tinfoil|tin foil|lizard people|lizard|lizards|wink|sarc|sarcasm|brilliant|genius|sure jan|oh no|gasp|oooh|ooh|oh look|aliens|bigfoot|elvis|must be true|makes perfect sense|moon landing too|next you'll tell me|next you 'll tell me|next thing|and the moon is made of cheese|flat earth|what a surprise|i'm sure|i 'm sure|riiight|riight|nothing to see here|not to worry|do n't worry|silly me|how dare|everything is a conspiracy|master plan|bwahaha|lolol|hilarious",
  WEAKSARCASM: "totally|of course|obviously|clearly|no doubt|naturally|wow|yep|sure|yeah|oh|right|definitely|sooo|too",
  ME: "i|me|my|we|our|myself|i'm|mine",
  /** What makes a matched rule void: idioms, other senses. */
  COVERSABOUT: "lied and covered up|~lie to cover up|~lie to hide|lying to cover up",
  PRESCRIBED: "should|shall|ought|needs to|need to|let's|let us|ought to|must|someone should|somebody should|better",
  ISWORSE: "worse than the crime|is worse than",
  WARZONE:
    "+terrorist|+insurgent|isis|al qaeda|bin laden|taliban|in battle|in combat|in the war|drone strike|air strike|airstrike|airstrikes|the bill|+murderer|in self defense|in self defence|world war|ww2|wwii|+soldier",
  WHOCROSS:
    "cross|crosses|crossed|around|against|connected|near|testify|testifying|expose|exposed|exposing|who know|who knew|who knows|who get|who gets|investigate|investigating|investigated|involved|keep|keeps|who speak|who spoke|who speaks|opposes|oppose|who question|who questioned|close to|linked|who stood|stand up|associated",
  ANTICORRUPTION:
    "convicted|sentenced|jailed for|pleaded guilty|anti bribery|anti corruption|hard work|mortgage|debts|student loans|credit card|my kids|ice cream|dividends|effort|gamble|my loan|paid off for|hard work paid",
  NOTBLACKMAIL: "emotional blackmail|novel|movie|immune|immune system|compromise|compromises",
  TRAVELAGENT:
    "real estate|travel agent|insurance agent|estate agent|free agent|patent|power plant|nuclear plant|assets|invisible friend|chemical plant|asset management|change agent|cleaning agent|plant based",
  OPENVOTE:
    "+bug|+glitch|patch|stole the show|election system|voting system|my vote|your vote away|vote away|steal your heart|date of the election|rule change|change your vote|change their vote|change my vote|stole the spotlight|dumpster",
  OWNEDBY: "belongs to|subsidiary",
  POLICEWORK:
    "broke up|bust|busted|busts|dismantled|arrested|arrests|arrest|convicted|sentenced|fights|fight against|fighting|tough with|tough on|extradited|crack down|crackdown|task force|charged with|charges|pleaded|sniffer dogs|prosecuted|indicted|seized|rescued|undercover",
  THEATRE:
    "the play|hamlet|on stage|musical|theatre company|the opera|staged a protest|staged a strike|staged a walkout|staged a sit in|hoax call|fake news about|injury|orgasm|fake fur|comeback",
  REPLACEOTHER: "+robot|+machine|automation|+coach|+window|battery|batteries|+part|engine|knee|hip|+teacher replaced",
  WEEDS: "+weed|+crop|+field|+farmer|+dog|+cat|the vet|lawn|+mosquito|garden|+wasp",
  NATURALORIGIN: "+movie|+film|+novel|+drug|+treatment|vaccine against|wet market|awareness",
  OWNPLACE:
    "in this house|in our house|my wife|my husband|+remote|+orchestra|+bakery|+restaurant|+business|my boss|+household",
  OPENPLOT: "weather|on a graph|+graph|convicted|+robbery|rob a bank|the stars|+novel|+chart|charged",
  SCAREGIVE:
    '“gave”|“donated”|“gifted”|\'gave\'|\'donated\'|‘gave’|‘donated’|"gave"|"donated"|“paid”|“loaned”|‘gifted’|\'gifted\'|“contributed”|"contributed"|"gifted"|“lent”|"lent"|‘contributed’|“invested”|"invested"|“lost”|secretly gave|secretly paid|quietly gave|quietly paid|gave under the table|secretly donated|quietly donated',
  SMUGGLERING:
    "+smuggling ring|+drug ring|+trafficking ring|+smuggling operation|+drug running operation|+trafficking operation|+gun running operation|+smuggling network|+drug smuggling operation|drug running|drug smuggling|gun running|+drug operation|+drug smuggling ring",
  OFFICEHOLD:
    "was governor|was president|was mayor|was attorney general|was in charge|was minister|was prime minister|was sheriff|was secretary|was vice president|was senator|was director|was chancellor|was the governor|was the president|was the mayor|'s watch|in office|was in office|'s nose|was running|ran the|was police chief|'s term|was head|was chief",
  ATTRIBUTION:
    "according to|from|via|per|quote|quoting|quoted|source|excerpt|writes|wrote|says|said|reads|states|stated|tweeted|posted|feed|tweet|article|story|statement|press release|report|reports|reported|op ed|editorial|interview|blog|transcript|wikipedia|letter|email|headline|text|here's what|here is what|this is what|as follows|copied|cut and paste|snippet|summary|abstract|paragraph|passage|link|from the",
  SOURCEWORD:
    "article|story|feed|tweet|twitter|report|statement|press release|transcript|interview|book|blog|letter|website|site|wikipedia|paper|study|op ed|editorial|page|facebook|indictment|filing|complaint|memo|post|email|abstract|summary|wire|news|documents|court documents",
  OWNVOICE:
    "something tells me|i think|i believe|i suspect|i wonder|in my opinion|imo|imho|my opinion|my guess|i guess|i agree|i disagree|i would|i'd|i 'd|i do n't|i don't|i dont|i am|i 'm|i've|i 've|so basically|in other words|sound familiar|what do you think|my take|personally|to me|seems to me|end quote|unquote|note that|sorry",
};

export const cueUnions: UnionData = {};
