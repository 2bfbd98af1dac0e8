import type { ClassData, UnionData } from "./lexicon";

/**
 * Who may be said to act. Classes only: persons, parties and places are
 * recognised by their shape (`NAME`), so that no name weighs more than another.
 * Vocabulary: actor spans of PsyCoMark, agents of Samory & Mitra 2018.
 */
export const agents: ClassData = {
  SPY: "cia|fbi|nsa|dhs|mi5|mi6|gchq|kgb|fsb|gru|mossad|stasi|isi|dea|atf|secret service|+secret service|intelligence|+intelligence agency|intelligence services|intelligence community|security services|+spy|+spook|+three letter agency|alphabet agencies|black ops|homeland security|special branch|+intelligence officer|military intelligence|interpol|the agency|feds|+g man|the bureau|special forces",
  DEEPSTATE:
    "deep state|deep staters|deep stater|shadow government|secret government|parallel government|permanent government|invisible government|permanent state|shadow state|state within a state|shadow cabinet of unelected bureaucrats",
  POWER:
    "+government|govt|gov|gov't|+administration|+regime|+authority|+official|+politician|+lawmaker|congress|+congressman|+congressmen|+congresswoman|senate|+senator|parliament|+mp|+president|+prime minister|+minister|+chancellor|+governor|+mayor|+councillor|+councilor|+councilman|+council|city hall|town hall|county|+commissioner|+bureaucrat|+civil servant|establishment|+prosecutor|+attorney general|+district attorney|+judge|+court|supreme court|justice department|doj|department of justice|treasury|treasury department|treasury dept|state department|state dept|pentagon|dod|military|army|navy|air force|+general|white house|downing street|whitehall|westminster|washington|brussels|capitol hill|kremlin|vatican|holy see|church|+bishop|+cardinal|pope|police|police department|+cop|+officer|+detective|+sheriff|+chief of police|met police|prison guards|+guard|+warden|law enforcement|+democrat|+dem|dnc|+republican|gop|rnc|+conservative|+liberal|+tory|labour|labour party|+party|+lib dem|the left|the right|+leftist|+progressive|+campaign|leadership|+leader|our leaders|world leaders|eu|european union|european commission|+eurocrat|un|united nations|nato|wef|world economic forum|imf|world bank|ecb|federal reserve|the fed|central banks|central bank|central bankers|irs|epa|nasa|fema|sec|high ups|+higher up|someone high up|people at the top|people in power|those in power|those in charge|the people in charge|ruling party|ruling class|+electoral commission|+election official|+poll worker|+regulator|ofcom|board of elections|fifa|uefa|ioc|nfl|nba|mlb|fia|+referee|+ref|+umpire|+head coach|+coroner|+medical examiner|royals|royal family|monarchy|palace|buckingham palace|crown|forest service|coast guard|social services|home office|foreign office|ministry|+ministry of defence|school board|university|+insider|junta|politburo|bureau of labor statistics|zoning board|planning department|planning committee|public works|the state|+aide|+staffer|+admiral|+department|+agency|+director|+committee|+boss|management|+chief|+clinic|+embassy|+ambassador|+diplomat|top brass|+headmaster|+priest|clergy|+league|+club|+federation|+candidate|+nominee|opposition|coalition|+cabinet|+rebel|+militia|+justice|chief justice|+lawyer|+trustee|+institute|+lord|+lady|prince|princess|king|queen|duke|+chairman|+chairwoman|+director|+coach|+promoter|+planner|+planning officer|+inspector|+investigator|+organizer|+organiser|+operator|+state official|+faction|+squad|secretary of state|+secretary|inspector general|board",
  MEDIA:
    "media|mainstream media|lamestream media|msm|legacy media|corporate media|press|+newspaper|news|fake news|+journalist|+reporter|+editor|+news outlet|+broadcaster|+network|cable news|the times|the post|the sun|the mirror|the telegraph|the independent|the journal|the herald|the tribune|the chronicle|the observer|the gazette|der spiegel|spiegel|le monde|bild|zdf|ard|tagesschau|al jazeera|rt|cnn|msnbc|fox|fox news|abc|cbs|nbc|npr|pbs|bbc|itv|sky news|the guardian|guardian|new york times|nyt|washington post|wapo|ny times|reuters|associated press|daily mail|wikipedia|+fact checker|hollywood|+tabloid|+publisher|+anchor|+presenter|+pollster",
  TECH: "big tech|google|facebook|twitter|youtube|reddit|meta|tiktok|apple|amazon|microsoft|instagram|silicon valley|tech companies|tech giants|social media companies|huawei",
  PHARMA:
    "big pharma|pharma|drug companies|drug company|pharmaceutical companies|pharmaceutical company|pharmaceutical industry|pharmaceuticals|vaccine manufacturers|vaccine makers|pfizer|moderna|astrazeneca|merck|glaxo|johnson & johnson|bayer|monsanto|cdc|fda|nih|world health organization|world health organisation|who officials|health officials|public health officials|medical establishment|medical industry|medical profession|+hospital|+doctor|nhs|ema|health ministry|+drugmaker|cancer industry|+insurance company",
  CORP: "+corporation|+company|+corp|+bank|+banker|+bankster|+financial institution|wall street|city of london|+hedge fund|goldman sachs|goldman|+lobbyist|+lobby|big oil|big tobacco|oil companies|oil company|+oil industry|+defense contractor|+arms dealer|arms industry|military industrial complex|industry|+contractor|+developer|+landlord|+ceo|+executive|+shareholder|+donor|+mega donor|+insurer|+retailer|big business|big ag|+manufacturer|+employer|+firm|+utility company|+airline|+union|+account holder|+hedge funder|+investor|blackrock|+foundation|+ngo|+charity|+think tank",
  ELITE:
    "elite|elites|+elitist|+globalist|cabal|illuminati|+freemason|+mason|+rothschild|+rockefeller|bilderberg|bilderbergers|bilderberg group|+bilderberger|trilateral commission|council on foreign relations|bohemian grove|skull and bones|+jesuit|+zionist|the 1%|one percent|the one percent|1 percent|+oligarch|+billionaire|powers that be|the powers that be|tptb|+puppet master|+puppeteer|shadowy figures|hidden hand|dark forces|dark money|+secret society|club of rome|davos crowd|davos|+satanist|+reptilian|+lizard people|+overlord|+plutocrat|rich and powerful|the rich|the wealthy|+international banker|opus dei|+cult|scientology|swamp|the committee of 300|+mafia|+mob",
  STATE:
    "russia|+russian|moscow|putin|soviets|ussr|china|chinese|beijing|ccp|chinese communist party|communist party|iran|+iranian|tehran|mullahs|north korea|israel|+israeli|saudi arabia|+saudi|saudis|qatar|+qatari|turkey|ukraine|+ukrainian|kiev|kyiv|pakistan|india|+indian|japan|+japanese|germany|+german|france|french|britain|british|uk|england|u.s.|us government|u.s|usa|united states|america|+american|americans|canada|+canadian|mexico|+mexican|cuba|venezuela|australia|+australian|poland|hungary|ireland|spain|italy|+italian|emirates|uae|syria|foreign power|foreign powers|foreign government|foreign governments|+foreign agent|gulf states|+korean|brazil|+brazilian|argentina|south africa|egypt|+european|europe|american government",
  EXPERT:
    "+scientist|+climate scientist|+researcher|+academic|+professor|+expert|+climatologist|academia|scientific community|+lab|+laboratory|+engineer|+archaeologist|+historian|+environmentalist|+alarmist|ipcc|+teacher|smithsonian|+astronomer",
  GROUP:
    "+communist|+marxist|+islamist|+jihadist|muslim brotherhood|+muslim|+fascist|+nazi|antifa|blm|+anarchist|+extremist|+sleeper agent|+activist|+leftist|+jew|jewish lobby|jewish bankers|+catholic|+evangelical|+mormon|+feminist|+socialist|+neocon|+insurgent|+alien|greys|+extraterrestrial",
  THEY: "they|these people|those people|these guys|these bastards|certain people|certain interests|someone|somebody|some people|the people who|whoever|who|those who|the ones who|their people|his people|her people|everyone involved|everybody involved|all of them|both parties|both sides|everyone in power|vested interests|special interests|powerful people|powerful interests|bad actors",
  HESHE: "he|she|the guy|this guy|that guy|this man|that man|the man|the old man|the woman|this woman|that woman",
};

/** Which classes an agent slot accepts. `NAME` is found by shape, see `names.ts`. */
export const agentUnions: UnionData = {
  ACTOR: ["SPY", "DEEPSTATE", "POWER", "MEDIA", "TECH", "PHARMA", "CORP", "ELITE", "STATE", "EXPERT", "GROUP", "NAME"],
  AGENT: ["ACTOR", "THEY", "HESHE"],
  /** Institutions that can do things in secret without being named. */
  INSTITUTION: ["SPY", "DEEPSTATE", "POWER", "MEDIA", "TECH", "PHARMA", "CORP", "ELITE", "STATE", "EXPERT"],
  /** Offices and agencies of a state. */
  OFFICE: ["SPY", "DEEPSTATE", "POWER", "STATE"],
  ANYONE: ["ACTOR", "PUBLIC"],
  SHADOW: ["SPY", "DEEPSTATE", "ELITE"],
  PRESS: ["MEDIA", "TECH"],
  MEDIC: ["PHARMA", "EXPERT"],
};
