import type { ClaimRule } from "./rule";

/** Press and platforms that hide or speak on somebody's orders; open bias is not a claim. */
export const media: readonly ClaimRule[] = [
  {
    id: "claim.media-collusion.orders",
    version: 1,
    types: ["media-collusion"],
    patterns: [
      "@PRESS .. BE|been|all|get|gets|got|are|has|have .. !CAPTURED .. by|with|for|of .. ACTOR|THEY",
      "@PRESS .. !COLLUDE",
      "@ACTOR .. !COLLUDE .. with .. #PRESS",
      "@PRESS .. !MARCHING",
      "@ACTOR .. !control|controls|controlled|controlling|script|scripts|scripted|bought|feeds|dictates_to|censors|pay|pays|paid .. #MEDIA",
      "@THEY .. !control|controls|own|owns|run|runs|script|scripted|bought .. #MEDIA",
      "@SPY|STATE|ELITE|POWER .. !plants|planted|feeds|fed|writes|pays|places .. stories|articles|story|headlines|journalists|reporters",
      "!controlled|scripted|captured|compromised|state_run|bought MEDIA",
    ],
    unless: ["OWNEDBY"],
    certainty: 0.65,
    examples: [
      { text: "The media is controlled by six corporations.", stance: "asserts" },
      { text: "The networks all read from the same script." },
      { text: "CNN colludes with the DNC." },
      { text: "Fox takes orders from the White House." },
      { text: "The CIA plants stories in every newspaper." },
      { text: "Bankers control the press." },
      { text: "Are the newspapers paid by the Kremlin?", stance: "asks" },
    ],
    counterExamples: [
      "The media is biased.",
      "Fox is trash.",
      "CNN belongs to a telecom company.",
      "The liberal media loves her.",
      "Reporters covered the game.",
      "The newspaper paid its interns.",
    ],
  },
  {
    id: "claim.media-collusion.blackout",
    version: 1,
    types: ["media-collusion"],
    patterns: [
      "!media_blackout|news_blackout|press_blackout",
      "@PRESS .. blackout|blacked_out|!BLACKOUT .. of|on|about",
      "@PRESS .. BE .. !complicit",
      "@PRESS .. !hide|hides|hid|hiding|bury|buried|buries|burying|suppress|suppresses|suppressed|suppressing|cover_up|covered_up|covers_up|covering_up|conceal|conceals|censor|censored|censors|spiked|killed|scrubbed|memory_holed .. #TRUTH|news|this|it|anything|everything|that",
      "@PRESS .. ordered|told|instructed|paid|forbidden|refuse|refuses|refused .. to !bury|ignore|suppress|spike|hide|stay_silent|keep_quiet",
      "@PRESS .. NOTHAVE NOTREPORT ... !because .. narrative|owners|sponsors|advertisers|masters|orders",
      "@PRESS .. !secretly|quietly|covertly .. shadow_bans|shadow_banned|shadowbans|shadowbanned|throttles|throttled|bans|banned|deletes|deleted|removes|removed|censors|censored|suppresses",
    ],
    certainty: 0.65,
    examples: [
      { text: "There is a total media blackout on the strikes.", stance: "asserts" },
      { text: "The BBC buried the story on orders from above." },
      { text: "The press is complicit in this." },
      { text: "YouTube quietly deletes every video about it." },
      { text: "Why is the press hiding the death toll?", stance: "hints" },
      { text: "The Times suppressed the evidence." },
    ],
    counterExamples: [
      "The newspapers reported it last week.",
      "Twitter banned him for spam.",
      "The blackout lasted two hours and the city was dark.",
      "The media never talks about football in summer.",
    ],
  },
];
