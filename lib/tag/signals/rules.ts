import type { SignalType } from "../../model";

export type SignalRule = {
  id: string;
  version: number;
  type: SignalType;
  patterns: readonly string[];
  requires?: readonly string[];
  unless?: readonly string[];
  examples: readonly string[];
  counterExamples: readonly string[];
};

/** Signals read from wording; those read from form are in `form.ts`, those read across the thread in `copies.ts` and `flood.ts`. */
export const signalRules: readonly SignalRule[] = [
  {
    id: "signal.threat.call",
    version: 1,
    type: "threat",
    patterns: [
      "WISHER .. WISH .. !ATTACKV .. #SOMEBODY|NAME|POWER|GROUP|MEDIA|STATE|ELITE",
      "^ .. WISH .. !ATTACKV .. #SOMEBODY|GROUP",
      "^ !kill|hang|shoot|lynch|execute|behead|stomp|gas|exterminate|nuke|string_up|bomb|castrate|slaughter|behead .. #them|him|her|em|these|all|those|every|the_bastards|the_bitch",
      "#SOMEBODY|NAME|POWER|GROUP|MEDIA|STATE|ELITE .. should|needs_to|need_to|ought_to|must|deserve_to|deserves_to|has_to|have_to|gotta|better .. be|get|have_been .. !ATTACKED",
      "#SOMEBODY|NAME|POWER|GROUP|MEDIA|ELITE .. should|needs_to|need_to|ought_to|must|deserve_to|deserves_to !hang|swing|die|burn|rot_in_hell",
      "should|ought_to|must|deserve_to|deserves_to|needs_to|need_to|wish .. be|been|get|were !hanged|hung|shot|lynched|executed|beheaded|strung_up|gassed|put_down|put_to_death|castrated|taken_out_and_shot|taken_out_back_and_shot|shot_on_sight|guillotined",
      "i_hope|we_hope|hope|i_wish|hopefully|wish .. SOMEBODY|NAME|your .. !DIE|ATTACKED",
      "SOMEBODY|NAME|POWER|GROUP .. need|needs|deserve|deserves|get|gets .. a|the|some|hollow !NOOSE",
      "SOMEBODY|NAME|GROUP .. need|needs|deserve|deserves|put|take .. !NOOSE",
      "WISHER|WISH .. put .. !a_bullet_in|a_bullet_through|two_bullets|a_noose",
      "someone|somebody .. should|needs_to|ought_to|please !shoot|kill|hang|off|whack|end|take_out|stab|punch|assassinate",
      "!watch_your_back|know_where_you_live|you_'re_dead|you_are_dead|you're_a_dead_man|sleep_with_one_eye_open|bullet_with_your_name",
    ],
    unless: ["METAPHOR"],
    examples: [
      "We need to stomp the socialists.",
      "He should be hanged for this.",
      "Somebody should shoot that bastard.",
      "I hope you get cancer and die.",
      "Let's hang every last one of them.",
      "The traitors deserve a firing squad.",
      "I'm going to kill you.",
      "These bankers need to be strung up.",
      "Shoot them all at the border.",
      "Kill them all.",
    ],
    counterExamples: [
      "Congress should kill the bill.",
      "The stimulus was a shot in the arm.",
      "The police shot the suspect.",
      "We need to execute the plan.",
      "He was hanged in 1946.",
      "These taxes will be the end of us.",
      "I could kill for a coffee.",
      "We need to beat them in November.",
    ],
  },
  {
    id: "signal.insult.directed",
    version: 1,
    type: "insult",
    patterns: [
      "you|your|you_'re|youre|u|ur !HARDINSULT",
      "you|u|youre|ur BE? .. a|an|the|such|just|another|one|nothing|like|real|total|complete|fucking|bunch|most !INSULTNOUN",
      "you|u|youre|ur BE? .. a|an|the|such|just|another|one|nothing|total|complete|fucking|bunch|most .. !INSULTNOUN",
      "you|u|youre|ur BE .. !INSULTADJ",
      "you_people|you_liberals|you_conservatives|you_guys|you_lefties|you_democrats|you_republicans .. !INSULTNOUN|INSULTADJ",
      "you !INSULTNOUN|HARDINSULT",
      "NAME|POWER|he|she|they|MEDIA BE .. a|an|such|just|another|total|complete|the|fucking|bunch .. !HARDINSULT",
      "NAME|he|she BE a|an|such_a|just_a|just_another|a_total|a_complete|such|just|total|complete|fucking|pathetic|stupid !INSULTNOUN",
      "NAME|he|she|they|you|POWER BE .. !full_of_shit|full_of_crap|a_piece_of_shit|brain_dead|braindead|moronic|idiotic|stupid|retarded|senile",
      "what_a|such_a|this|that|the|these|those|fucking|stupid !HARDINSULT",
      "^ !HARDINSULT $",
      "^ !INSULTNOUN $",
      "!HARDINSULT $",
      "!DISMISS",
      "have|has|having .. !no_clue|no_brain|no_brains|shit_for_brains",
    ],
    unless: ["NOTINSULT"],
    examples: [
      "You are an idiot.",
      "Maybe you are full of shit.",
      "What a moron.",
      "The senator is a complete buffoon.",
      "You people are brainwashed.",
      "Go to hell.",
      "She is such a liar.",
      "Shut up, clown.",
    ],
    counterExamples: [
      "That is a stupid law.",
      "The plan is crazy.",
      "He lied about the budget.",
      "I was an idiot to buy it.",
      "The rat ran across the kitchen.",
      "You are right.",
      "It's a joke of a budget.",
    ],
  },
  {
    id: "signal.name-change",
    version: 1,
    type: "name-change",
    patterns: [
      "!formerly|f.k.a|fka|previously|used_to_post_as|used_to_comment_as|used_to_be known_as|NAME|posting|commenting",
      "!posting_as|commenting_as|commenting_under|posting_under .. a|another|new|different|NAME .. name|handle|username|nick|alias|now",
      "i|i_'ve|have .. changed|changing|change .. my .. !SCREENNAME",
      "my|new|different|first|second|third|fourth|old .. !HARDNAME .. here|now|is|was|i|issue",
      "second|third|fourth|fifth|sixth|another|different !SCREENNAME .. you .. used|use|using|posted",
      "sorry .. about|for .. my|the !HARDNAME",
    ],
    examples: [
      "Sorry about the username mix-up.",
      "I changed my screen name last week.",
      "This is the third name you have used.",
      "Formerly known as OldTimer.",
    ],
    counterExamples: ["The bank changed its name.", "His first name is John.", "The formerly quiet street is loud."],
  },
];
