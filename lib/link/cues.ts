/** What the wording of a comment says about whom it answers. */

/** Openings with which people answer a person; a comment on an article seldom starts so. */
const answering =
  /^["'“”‘(*_\s]{0,4}(?:yes|yeah|yep|yup|nope|no[,.!? ]|true[,.!]|exactly|agreed|i (?:dis)?agree|sorry about|thanks|thank you|thx|correct[,.!]|wrong[,.!]|or maybe|or perhaps|fair (?:point|enough)|good (?:point|one|question)|great (?:point|question)|not (?:really|true|at all|quite)|of course|nonsense|touch[eé]|to clarify|to be clear|i (?:meant|never said)|you (?:are|have|do|did|must|can|say|said|think|mean|know|forgot|seem|should)|you['’]?re|your (?:point|comment|claim|argument|question)|what do you|where do you|do you|did you|are you|why do you|how do you|have you|says who|source[?]|citation|indeed|ok(?:ay)?[,. ]|really[?]|seriously[?]|ditto|same here|me too|heh|haha|lol|ja[,. ]|nein[,. ]|genau|stimmt|danke|oui[,. ]|non[,. ]|merci|s[ií][,. ]|gracias)/i;

/** Openings with which people go on with what they said before. */
const continuing =
  /^["'“(*_\s]{0,4}(?:also[, ]|p\.?s\.?[ :.]|edit[ :]|correction|oops|i meant|and another|one more|\*[a-z])/i;

/** Openings that give an answer to a question. */
const givingAnswer =
  /^["'“(*_\s]{0,4}(?:yes|yeah|yep|nope|no[,.!? ]|nothing|none|because|sure|of course|not (?:really|at all|quite|that)|maybe|probably|i (?:do|did|don|have|am|was|think|would)|it (?:is|was|does)|ja[,. ]|nein[,. ]|oui[,. ]|s[ií][,. ])/i;

export function opensAsAnswer(text: string): boolean {
  return answering.test(text.slice(0, 60));
}

export function opensAsContinuation(text: string): boolean {
  return continuing.test(text.slice(0, 40));
}

export function givesAnswer(text: string): boolean {
  return givingAnswer.test(text.slice(0, 40));
}

/** Whether the last lines ask something. */
export function endsAsking(text: string): boolean {
  return text.slice(-240).includes("?");
}

/**
 * Requests that presuppose that the one addressed has claimed something: for
 * evidence, or about what "you" said. The words after them name the claim.
 */
const presupposing =
  /\b(?:(?:do |did |would )?you (?:actually |really |even )?(?:have|got|possess|know of) (?:any |some |actual |real |credible |a |the )?(?:\w+ (?:and\/or|or|and) )?(?:evidence|proof|information|sources?|links?|citations?|data|documentation|facts)|(?:evidence|proof|source|citation|link) (?:for|of|that|on)\b[^.!?\n]{0,160}\?|what(?:['’]s| is) your (?:source|evidence|proof|basis)|(?:you|your) (?:say|said|claim|claimed|wrote|mention|mentioned|allege|alleged|assert|asserted|state|stated|insist|insisted|assume|suggest|suggested|keep saying|just said)\b|your (?:claim|claims|theory|story|comment|remark|statement|assertion|point|argument|example|link) (?:about|that|on|of|regarding)\b|(?:can|could) you (?:cite|source|show|prove|provide|document|substantiate|back up)\b|thanks for (?:mentioning|bringing up|the (?:link|tip|pointer) (?:to|on|about)))/i;

/** Where a comment presupposes a claim of the one it answers, or null. */
export function findPresupposition(text: string): { start: number; end: number } | null {
  const match = presupposing.exec(text.slice(0, 2000));
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}
