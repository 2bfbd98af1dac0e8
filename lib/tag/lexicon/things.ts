import type { ClassData, UnionData } from "./lexicon";

/** What is acted on: targets, victims, stakes. */
export const things: ClassData = {
  TRUTH:
    "truth|the facts|real facts|evidence|proof|info|information|+document|+file|+email|+e mail|+record|data|+report|footage|+video|+tape|+photo|+recording|+crime|+scandal|wrongdoing|misconduct|real numbers|the numbers|true numbers|real number|+figure|+statistic|side effects|+death|+death toll|+casualty|abuse|corruption|fraud|+murder|+rape|+assault|+finding|+study|+studies|+test result|+contract|+transcript|+text message|+phone record|+memo|+log|+server|+hard drive|blackbox|black box|+whistleblower report|the real reason|real story|the story|+story|real cause|true cause|true extent|full extent|extent|existence|origin|origins|what happened|what really happened|+secret|+mistake|+leak|+spill|contamination|pollution|+technology|+cure|+ufo|+alien|+body|+bodies|+birth certificate|tax returns|+dirty secret|involvement|role|link|links|connection|connections|ties|identity|+incident|+affair|failings|+complaint|+autopsy|+toxicology report|+bank statement|losses|+debt|the money trail|+witness statement|+allegation|risks|+risk|dangers|+defect|+paper trail|the evidence|guilt|their tracks|his tracks|her tracks|shenanigans|deaths|sins|+misdeed|affairs|activities|dealings|client list|flight logs|black sites|body cam footage|bodycam footage",
  PAPERS:
    "evidence|proof|+document|+file|+email|+e mail|+record|data|footage|+video|+tape|+photo|+recording|+server|+hard drive|+phone|+laptop|+log|+text message|+memo|+transcript|+hard disk|+note|+original|+birth certificate|samples|+sample|+bank statement|+ledger|crime scene|+ballot|paperwork|archive|archives|wreckage|steel|+phone record|the black box",
  INVESTIGATION:
    "+investigation|+probe|+inquiry|+enquiry|+prosecution|+case|+operation|+charge|+indictment|+audit|+lawsuit|+trial|+inquest|+hearing|+grand jury",
  CAMERA: "+camera|cctv|+security camera|+surveillance camera|body cam|+body camera|+dashcam|+guard",
  WITNESS:
    "+whistleblower|+whistle blower|+witness|+victim|+critic|+dissident|+accuser|+journalist|+dissenting voice|dissent|+informant|+opponent|truth tellers|+truther|anyone who speaks out|anyone who speaks up|anyone who asks questions|anyone who questions|+source|+leaker|+survivor|inconvenient voices|opposition|+defector",
  ELECTION:
    "+election|+vote|+ballot|+primary|+primaries|+referendum|+caucus|+poll|voting machines|+voting machine|+election result|election results|the results|+result|vote count|the count|+recount|presidency|nomination|elections|+midterm|electoral college|+tally|voter rolls|+runoff|the white house|+ballot box",
  CONTEST:
    "+match|+game|+fight|+race|+tournament|+final|super bowl|world cup|+playoff|+lottery|+draw|+contest|+award|oscars|+series|+championship|+bout|eurovision|+derby|+league|+scratch card|+tender|+bid|+bidding process|+auction|+jury|+trial|+hearing|selection process|vote|+horse race|world series|olympics",
  MARKET:
    "+market|stock market|+price|gold price|silver price|oil price|gas prices|interest rates|libor|+share price|+stock|inflation figures|unemployment figures|unemployment numbers|job numbers|jobs numbers|inflation numbers|crime statistics|crime figures|climate data|temperature data|temperature records|temperature record|the data|the science|+poll|the polls|polling|the algorithm|+algorithm|search results|+rating|the books|+statistic|+figure|the numbers|covid numbers|death certificates|test results|+study|+studies|+model|+gdp",
  EVENT:
    "9/11|911|september 11|sept 11|7/7|january 6|jan 6|moon landing|moon landings|apollo|+landing|+shooting|+mass shooting|+school shooting|+bombing|+attack|+terror attack|+terrorist attack|+massacre|+assassination attempt|+assassination|+explosion|+crash|+plane crash|+fire|+pandemic|covid|covid 19|coronavirus|corona|virus|+outbreak|+epidemic|monkeypox|climate change|global warming|climate crisis|climate emergency|+war|+invasion|+coup|+uprising|+riot|+insurrection|+protest|+kidnapping|+hijacking|+poisoning|+gas attack|chemical attack|+crisis|+crises|energy crisis|financial crisis|migrant crisis|+recession|+shortage|+food shortage|+power cut|+blackout|+scandal|+arrest|+trial|+impeachment|collusion|+hearing|+debate|+spacewalk|space station|sandy hook|+suicide attempt|+hate crime|noose|+incident|+video|+footage|+photo|+death|+funeral|+rescue|+escape|+disaster|+earthquake|+hurricane|+wildfire|+storm|+famine|+emergency|+event|+defection|+launch|+hack|+leak|+breach|holocaust|collapse|towers|twin towers|building 7|the whole thing|+sighting|+abduction|ufos|+letter bomb|+alien invasion|+evidence|+fossil|+lockdown|+test|+strike",
  PUBLIC:
    "us|public|the people|+people|+voter|+citizen|+taxpayer|masses|+sheep|sheeple|population|populace|everyone|everybody|you|we|the american people|the british people|+american|+kid|+child|our kids|our children|+patient|+parent|+resident|+soldier|+veteran|humanity|mankind|human race|the world|world|+viewer|+reader|+poor|the elderly|the unvaccinated|+customer|+consumer|+worker|+pensioner|+student|+family|families|+woman|+man|them|him|her",
  WORLD:
    "world|the world|the whole world|planet|everything|all of it|+government|governments|our government|the country|+country|our country|the economy|economy|banks|banking system|financial system|money supply|federal reserve|media|the media|the news|hollywood|education|both parties|the parties|congress|parliament|president|politicians|politics|washington|courts|the narrative|our lives|the masses|the population|world events|wars|food supply|water supply|society|system|the system|un|eu|schools|the internet|our minds|white house|puppets|anything|democrats|republicans|elections|the show",
  MONEY:
    "money|cash|$#|+million|+billion|+fund|+dollar|+pound|+euro|funds|+donation|+payment|aid money|taxpayer money|tax money|public money|+check|+cheque|+contribution|+stake|+fee|+asset|gold|+bitcoin|campaign cash|millions|billions|profits|+share|+grant|+loan|aid|pension fund|+budget|proceeds",
  KICKBACK:
    "+kickback|+bribe|hush money|+payoff|+pay off|payola|slush fund|+slush fund|under the table payment|+brown envelope|+backhander|pay to play|pay for play|+back room deal|+backroom deal|+secret payment|+sweetheart deal|+secret deal|+secret bank account|+swiss bank account|+offshore account|+shell company|+shell companies|+no show job|+brown paper envelope|+bung|protection money|+dodgy deal|+shady deal|+under the table deal|+insider deal|baksheesh|graft|bribery|+secret agreement|+hidden commission",
  FAMILY:
    "+son|+daughter|wife|husband|+brother|+sister|+cousin|+nephew|+niece|+uncle|+aunt|father|mother|dad|mum|mom|+in law|+brother in law|+son in law|+sister in law|+father in law|+daughter in law|family|+relative|spouse|girlfriend|boyfriend|mistress|+crony|+cronies|+buddy|+buddies|+mate|+pal|+chum|family foundation|family business|business partner|golf buddy|drinking buddy|kids|family members|family member",
  PLUM: "+contract|+permit|planning permission|+licence|+license|+board seat|+seat on the board|+consulting fee|+consulting job|+consultancy|cushy job|+job|+grant|no bid contract|+no bid contract|+directorship|building permit|+post|+franchise|+subsidy|the deal|+rezoning|+concession",
  ILLGOTTEN:
    "ill gotten gains|ill gotten money|ill gotten|dirty money|drug money|blood money|cartel money|laundered money|stolen money|stolen funds|mob money|mafia money|terrorist money|nazi gold|+dodgy million",
  DRUGS:
    "+drug|cocaine|heroin|crack|meth|opium|fentanyl|narcotics|coke|+kilo|dope|opioids|+weapon|+gun|arms|+organ|oxycontin|methamphetamine",
  CHILDREN:
    "+child|+kid|+girl|+boy|+minor|+underage girl|+woman|+baby|+babies|+human|+people|sex slaves|+orphan|+teenager|+refugee|+migrant|young girls|young boys|little girls|little boys|+slave",
  PEDORING:
    "+pedophile ring|+paedophile ring|+pedo ring|+paedo ring|+child sex ring|+sex ring|+child abuse ring|+sex trafficking ring|+trafficking ring|+trafficking network|+child trafficking ring|+human trafficking ring|+trafficking operation|+sex trafficking operation|+child trafficking network|+abuse network|+abuse ring|+drug ring|+drug smuggling ring|+smuggling ring|+drug running operation|+smuggling operation|+drug smuggling operation|+drug operation|+snuff film|+gun running operation|+prostitution ring|child trafficking|sex trafficking|human trafficking|drug trafficking|drug running|gun running|organ harvesting|child sacrifice|adrenochrome|satanic ritual abuse|ritual abuse|+baby farm|child pornography ring|+pedo island",
  CRIMINALS:
    "+drug dealer|+drug lord|+drug trafficker|+trafficker|+smuggler|+pedophile|+paedophile|+pedo|+paedo|+cartel|drug cartels|+mobster|mafia|mob|organized crime|organised crime|+gangster|+crime family|+crime syndicate|+terrorist|+money launderer|+child molester|+sex trafficker|+human trafficker|+pimp|+arms dealer|+hitman|+rapist|+child rapist|+abuser|+predator|+sex offender|+warlord|triads|yakuza|+narco",
  NATIVES:
    "whites|white people|white americans|white europeans|white race|+white|+native|native population|natives|native europeans|native born|native swedes|native germans|indigenous population|indigenous people|indigenous europeans|indigenous english|americans|europeans|the population|population|our people|us|american people|british people|british|english|germans|french|swedes|christians|our culture|our race|western civilization|western culture|the west|the electorate|electorate|voters|american voters|+citizen|american workers|working class|the natives|them|you",
  MIGRANTS:
    "+migrant|+immigrant|+refugee|+illegal|illegal aliens|illegal immigrants|+illegal alien|+foreigner|muslims|third worlders|+third worlder|+asylum seeker|+newcomer|mexicans|africans|arabs|non whites|the third world|millions of people|aliens|military age men|fighting age men|+invader",
  MIGRATION:
    "mass migration|mass immigration|immigration|open borders|open border|migration|the invasion|+invasion|illegal immigration|refugee crisis|migrant crisis|border crisis|uncontrolled immigration|uncontrolled migration|the influx|+resettlement|importing voters|migrant caravan|caravan|+caravan|the border",
  VAX: "vaccine|vaccines|vax|vaxx|vaccination|vaccinations|jab|jabs|jabbing|shot|shots|clot shot|death jab|booster|boosters|mrna|5g|gmo|gmos|fluoride|chemo|chemotherapy|insulin|statins|masks|swabs|the pill|flu shot|hpv vaccine|hep b shot|hydroxychloroquine|ivermectin|insecticides|glyphosate",
  VIRUS:
    "virus|covid|covid 19|coronavirus|corona|pandemic|aids|hiv|ebola|monkeypox|sars|lyme disease|bird flu|swine flu|zika|disease|plague|omicron|wuhan virus|china virus|flu|bse|foot and mouth",
  HARM: "~kill|~sterilise|~sterilize|~depopulate|~control|~track|~enslave|~alter|~poison|~cull|~weaken|~reduce|~harm|~maim|~chip|~thin|~genocide|depopulation|population control|mind control|genocide|dumb down|~eliminate|~murder|make us infertile|make us sick|keep us sick|~microchip|~exterminate|~monitor|~subdue|~sedate|infertility|keep us docile|keep us sick|keep us stupid|keep us dumb|keep us in line",
  CHIP: "+microchip|+chip|+nanobot|+nanochip|+nanoparticle|graphene|graphene oxide|+tracker|tracking device|+tracking device|+tracking chip|luciferase|mark of the beast|fetal tissue|aborted fetuses|mind control|+tracking chips|+rfid|+poison|spyware",
  SPYDEVICE:
    "hidden camera|hidden cameras|+wiretap|+wire tap|+listening device|+spy camera|+secret recording|+secret tape|+hidden microphone|+hidden mic|+bug|+covert recording|+two way mirror|+spy cam|hidden recording devices",
  SUICIDE:
    "suicide|suicides|himself|herself|themselves|hanging|overdose|natural causes|an accident|heart attack|accident|accidental",
  PERSON:
    "him|her|them|people|+witness|+journalist|+whistleblower|+scientist|+president|+reporter|+prosecutor|+judge|+rival|+opponent|+critic|+dissident|+informant|princess|+activist|+inventor|+doctor|+banker",
  NWO: "new world order|nwo|one world government|one world order|world government|one world religion|great reset|the great reset|agenda 21|agenda 2030|agenda 2021|depopulation agenda|globalist agenda|+globalist plan|fourth reich|secret agenda|+secret plan|hidden agenda|master plan|+satanic agenda|+social credit system|digital id|+15 minute city|+15 minute cities|cashless society|digital prison|+fema camp|one world state|kalergi plan|technocracy",
  GREATREPL:
    "great replacement|the great replacement|white genocide|population replacement|ethnic replacement|demographic replacement|race replacement|cultural replacement|replacement migration|kalergi plan|kalergi|demographic engineering|replacement of whites|replacement of white people|replacement of our people|the replacement of the native|white replacement|replacement agenda|replacement plan|great replacing",
  NOTPEOPLE:
    "hair|tattoo|+tattoo|shoulders|legs|grey|gray|pool|+window|bald|pimples|head|cleavage|furniture|seeds|+plant|+bald spot|face|skin|ankles|the smell|knees|stain|+stain|baby bump|bruise|+bruise|wall|walls|+car|garden",
};

export const thingUnions: UnionData = {
  /** Anything that could be followed, hidden or lost in an affair. */
  LOSEABLE: ["TRUTH", "CAMERA", "WITNESS", "INVESTIGATION"],
  VICTIM: ["PERSON", "NAME", "WITNESS"],
  STAKE: ["ELECTION", "CONTEST"],
  HAPPENING: ["EVENT", "VIRUS"],
};
