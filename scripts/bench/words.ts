import type { Random } from "./random";

const split = (text: string): string[] => text.trim().split(/\s+/);

/**
 * What generated articles and comments are made of. Between two chosen words stand few
 * that are fixed, so that people rarely share a phrase unless they quote.
 */
const lists = {
  place: [
    "Brookfield",
    "Larchmont",
    "Santa Rosa",
    "Ashby",
    "Veldhoven",
    "Kerrville",
    "Nantwich",
    "Oslo",
    "Toledo",
    "Mérida",
  ],
  body: split(
    "council ministry board court senate parish union bank hospital school newspaper embassy agency committee",
  ),
  person: ["Alma Reyes", "Gordon Pike", "Senator Whitlock", "Judge Okafor", "Commissioner Hale", "Nadia Brandt"],
  noun: split(`report vote contract hearing record invoice survey permit ledger bridge memo levee tunnel budget depot clinic
    harbour road pension tax census lottery archive orchard ferry market dam signal engine letter witness border garden
    museum prison theatre weather factory pipeline reservoir statue timber warehouse radio loan mortgage election protest
    strike storm fire flood harvest bakery kitchen violin lantern horse tractor bicycle camera ticket island valley`),
  quality:
    split(`late careful expensive odd public thorough short uneven sensible unclear brave cheap clumsy curious dusty
    early famous gentle heavy honest hollow idle jealous kind lazy loud modest narrow noisy old patient plain proud quiet
    rapid rough rural sharp shy silent slow small steady stiff sudden tall tidy tired vague warm weak wild young`),
  verb: split(`delayed approved questioned rewrote funded opened inspected postponed measured admired blamed borrowed built
    carried changed chased cleaned copied counted covered defended described dropped earned examined expected explained
    filled fixed followed forgot gathered guarded handled ignored imagined invited joined kept lifted limited listed
    loved mended mentioned missed moved named needed noticed ordered owned packed painted planned praised printed`),
  time: split(
    "yesterday today tomorrow often never again already recently seldom twice lately overnight abroad indoors",
  ),
  link: split("because although while since unless until before after whereas and but so if when"),
  start: split("Honestly Frankly Perhaps Still However Indeed Clearly Maybe Well Anyway Meanwhile Luckily Sadly Today"),
  name: split(
    "Ada Bram Cleo Dov Edda Finn Gus Hana Ivo June Kofi Lena Milo Nour Olga Piet Quinn Rosa Sven Tara Uwe Vera",
  ),
  handle: split("Lake 1961 Ohio Elder R. Kent 42 Public Jr Main Stone Winter Brook Fox Hill Marsh Reed Wren Ash Birch"),
};

const sentences = [
  "The {quality} {noun} {verb} my {noun} {time}, {link} {person} {verb} every {quality} {noun}.",
  "{start}, a {noun} in {place} {verb} {time} {link} no {body} {verb} its {noun}.",
  "Has {person} {verb} that {quality} {noun}, {link} our {body} {verb} {quality} {noun} {time}?",
  "Your {noun} {verb} {quality} {noun} {link} {place} {verb} {time}.",
  "{start}, this {body} {verb} {noun} {link} some {quality} {body} {verb} another {noun}.",
];

const claims = [
  "The {body} is covering up the {noun}.",
  "{person} was paid off to bury the {noun}.",
  "The media and the {body} are secretly working together to hide the {noun}.",
  "They killed the {noun} inspector because he knew about the {noun}.",
  "The vote in {place} was rigged by the {body}.",
];

const acts = [
  "Please give a source for that {noun} or it will be removed.",
  "You have used a different name before. Pick one and stick with it.",
  "This is off topic. Stay with the {noun}, please.",
  "That is not what the {noun} says.",
  "Thank you for the {noun}, that helps.",
];

function fill(random: Random, template: string): string {
  const text = template.replace(/\{(\w+)\}/g, (_, name) => random.pick(lists[name as keyof typeof lists]));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const sentence = (random: Random): string => fill(random, random.pick(sentences));
export const claim = (random: Random): string => fill(random, random.pick(claims));
export const act = (random: Random): string => fill(random, random.pick(acts));
export const authorName = (random: Random): string => fill(random, "{name} {handle}");
