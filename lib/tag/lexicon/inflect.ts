/** Verbs whose forms don't follow the rules: past, participle (when it differs). */
const IRREGULAR: Record<string, string> = {
  be: "am is are was were been being",
  bring: "brought",
  bury: "buries buried burying",
  buy: "bought",
  catch: "caught",
  come: "came",
  cut: "cutting",
  do: "does did done",
  drive: "drove driven driving",
  fake: "faked faking",
  feed: "fed",
  fix: "fixes fixed",
  forge: "forged forging",
  get: "got gotten getting",
  give: "gave given giving",
  go: "goes went gone",
  have: "has had having",
  hide: "hid hidden hiding",
  hold: "held",
  keep: "kept",
  know: "knew known",
  lead: "led",
  leave: "left leaving",
  let: "letting",
  lose: "lost losing",
  lie: "lied lying",
  make: "made making",
  pay: "paid",
  put: "putting",
  rig: "rigged rigging",
  run: "ran running",
  say: "said",
  sell: "sold",
  send: "sent",
  set: "setting",
  shoot: "shot",
  shut: "shutting",
  stage: "staged staging",
  steal: "stole stolen",
  sweep: "swept",
  swing: "swung",
  take: "took taken taking",
  tell: "told",
  think: "thought",
  throw: "threw thrown",
  write: "wrote written writing",
  hang: "hanged hung",
  burn: "burned burnt",
  beat: "beaten",
  break: "broke broken",
  blow: "blew blown",
  plan: "planned planning",
  drug: "drugged drugging",
  stuff: "stuffed",
  scrub: "scrubbed scrubbing",
  plot: "plotted plotting",
  whip: "whipped",
  stomp: "stomped",
  gag: "gagged gagging",
  bug: "bugged bugging",
  wiretap: "wiretapped wiretapping",
  tap: "tapped tapping",
  pull: "pulled",
  traffic: "trafficked trafficking",
  quash: "quashed",
  drop: "dropped dropping",
  skim: "skimmed skimming",
  spin: "spun spinning",
  infect: "infected",
  chip: "chipped chipping",
  depopulate: "depopulated depopulating",
  rob: "robbed robbing",
  stop: "stopped stopping",
  slip: "slipped slipping",
  suppress: "suppressed",
  swap: "swapped swapping",
  spray: "sprayed",
  cull: "culled",
  choose: "chose chosen choosing",
  begin: "began begun beginning",
  wipe: "wiped wiping",
  see: "saw seen",
  breed: "bred",
  find: "found",
  mislead: "misled",
  overthrow: "overthrew overthrown",
  split: "splitting",
  spread: "spreading",
  stab: "stabbed stabbing",
  strangle: "strangled strangling",
  rape: "raped raping",
  star: "starred",
  tip: "tipped tipping",
  trap: "trapped trapping",
  shred: "shredded shredding",
  pocket: "pocketed pocketing",
  commit: "committed committing",
  control: "controlled controlling",
  program: "programmed programming",
};

const VOWELS = "aeiou";

/** All forms of an English verb: base, third person, past, participle, -ing. */
export function verbForms(verb: string): string[] {
  const forms = new Set([verb]);
  const last = verb.at(-1) ?? "";
  const before = verb.at(-2) ?? "";
  const softY = last === "y" && !VOWELS.includes(before);
  if (softY) forms.add(`${verb.slice(0, -1)}ies`);
  else if (/(?:s|x|z|ch|sh)$/.test(verb)) forms.add(`${verb}es`);
  else forms.add(`${verb}s`);
  const irregular = IRREGULAR[verb];
  if (irregular) {
    for (const form of irregular.split(" ")) forms.add(form);
    if (!irregular.includes("ing")) forms.add(last === "e" ? `${verb.slice(0, -1)}ing` : `${verb}ing`);
    return [...forms];
  }
  forms.add(last === "e" ? `${verb.slice(0, -1)}ing` : `${verb}ing`);
  if (softY) forms.add(`${verb.slice(0, -1)}ied`);
  else forms.add(last === "e" ? `${verb}d` : `${verb}ed`);
  return [...forms];
}

/** Singular and plural of an English noun. */
export function nounForms(noun: string): string[] {
  const last = noun.at(-1) ?? "";
  if (noun === "child") return [noun, "children"];
  if (noun.endsWith("man") && noun !== "german") return [noun, `${noun.slice(0, -3)}men`];
  if (last === "y" && !VOWELS.includes(noun.at(-2) ?? "")) return [noun, `${noun.slice(0, -1)}ies`];
  return [noun, /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`];
}
