import type { Snippet as SnippetText } from "@/lib/insight/search";

/** Words around a match, the match marked. */
export function Snippet({ snippet }: { snippet: SnippetText }) {
  return (
    <span className="snippet">
      {snippet.map((part) =>
        part.match ? <mark key={part.start}>{part.text}</mark> : <span key={part.start}>{part.text}</span>,
      )}
    </span>
  );
}
