import { z } from "zod";

/**
 * The closed vocabularies of Postil. Claims follow the agent–action–target
 * reading of Samory & Mitra 2018 and the roles of PsyCoMark and PAN 2024;
 * interventions follow the moderator functions of UMOD / Regulation Room and
 * WHoW.
 */
export const claimTypes = [
  "covert-killing",
  "cover-up",
  "corruption",
  "blackmail",
  "deep-state",
  "rigging",
  "media-collusion",
  "trafficking",
  "staged",
  "infiltration",
  "replacement",
  "medical",
  "cabal",
] as const;
export const ClaimType = z.enum(claimTypes);
export type ClaimType = z.infer<typeof ClaimType>;

export const stances = ["asserts", "hints", "asks", "reports", "denies", "mocks", "unclear"] as const;
export const Stance = z.enum(stances);
export type Stance = z.infer<typeof Stance>;

export const interventionTypes = [
  "identity",
  "evidence-request",
  "clarification-request",
  "correction",
  "challenge",
  "tone",
  "off-topic",
  "redundancy",
  "rule-explanation",
  "legal-caution",
  "edit",
  "redirect",
  "sanction-threat",
  "sanction",
  "thread-closing",
  "thanks",
  "broadening",
  "site-help",
] as const;
export const InterventionType = z.enum(interventionTypes);
export type InterventionType = z.infer<typeof InterventionType>;

export const interventionStyles = ["sociable", "neutral", "regulative", "sarcastic"] as const;
export const InterventionStyle = z.enum(interventionStyles);
export type InterventionStyle = z.infer<typeof InterventionStyle>;

/** What a comment rests its claim on. */
export const claimEvidences = ["none", "link", "quotation", "named-source", "experience", "hearsay"] as const;
export const ClaimEvidence = z.enum(claimEvidences);
export type ClaimEvidence = z.infer<typeof ClaimEvidence>;

/** What was seen after an act of staff; recorded, never called its effect. */
export const outcomes = ["answered", "complied", "gave-source", "gave-no-source", "repeated", "left"] as const;
export const Outcome = z.enum(outcomes);
export type Outcome = z.infer<typeof Outcome>;

export const signalTypes = [
  "threat",
  "insult",
  "slur",
  "near-duplicate",
  "link-only",
  "all-caps",
  "flood",
  "name-change",
  "quoted-only",
] as const;
export const SignalType = z.enum(signalTypes);
export type SignalType = z.infer<typeof SignalType>;

export const provenanceKinds = ["own", "article-quote", "comment-quote", "reported", "link"] as const;
export const ProvenanceKind = z.enum(provenanceKinds);
export type ProvenanceKind = z.infer<typeof ProvenanceKind>;

/** How we know whom a comment answers, strongest first. */
export const linkEvidences = ["declared", "quoted", "addressed", "adjacent", "guessed"] as const;
export const LinkEvidence = z.enum(linkEvidences);
export type LinkEvidence = z.infer<typeof LinkEvidence>;

/** At or above this confidence a link is drawn solid; below it the desk draws it dashed and asks. */
export const SURE_LINK = 0.95;
