import { anchor } from "./anchor";
import { link } from "./link";
import { type Analysis, type Document, noSettings, type SourceSettings } from "./model";
import { read } from "./read";
import { tag } from "./tag";

export { readerVersion } from "./read";

/** Reads one file and says everything the product knows about it. Pure: no database, clock or network. Throws ReadError. */
export function analyze(bytes: Uint8Array, settings: SourceSettings = noSettings): Analysis {
  return analyzeDocument(read(bytes), settings);
}

/** The pipeline after reading: settings → anchor → link → tag. */
export function analyzeDocument(source: Document, settings: SourceSettings = noSettings): Analysis {
  const document = applySettings(source, settings);
  const anchored = anchor(document);
  const { answers, warnings } = link(document, anchored);
  const tags = tag(document, anchored, answers);
  return {
    ...document,
    comments: document.comments.map((comment, index) => ({
      ...comment,
      answers: answers[index] as Analysis["comments"][number]["answers"],
      anchors: anchored.comments[index]?.anchors ?? [],
      quotes: anchored.comments[index]?.quotes ?? [],
      ...(tags.comments[index] ?? { provenance: [], claims: [], interventions: [], signals: [] }),
    })),
    threadInterventions: tags.threadInterventions,
    proposedStaff: tags.proposedStaff,
    warnings: [...document.warnings, ...warnings],
  };
}

function sameName(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}

/** Roles and publisher as a person has set them; what the page's markup says stays where nothing is set. */
function applySettings(document: Document, settings: SourceSettings): Document {
  const staff = new Set(settings.staff.map(sameName));
  const authors = new Set(settings.authors.map(sameName));
  if (staff.size === 0 && authors.size === 0 && settings.publisher === null) return document;
  return {
    ...document,
    article: { ...document.article, publisher: settings.publisher ?? document.article.publisher },
    comments: document.comments.map((comment) => {
      const name = sameName(comment.author);
      if (staff.has(name)) return { ...comment, role: "staff" };
      return authors.has(name) ? { ...comment, role: "author" } : comment;
    }),
  };
}
