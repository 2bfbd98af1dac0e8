import { fold } from "../lines";

const MAX = 200;

const closed =
  /^(?:sorry,? )?(?:(?:the )?comments?(?: for this \p{L}+| on this \p{L}+| section)?|commenting|(?:this |the )?(?:discussion|thread|topic)|(?:die )?kommentare?(?:funktion)?|(?:les )?commentaires|(?:los )?comentarios|i commenti|(?:os )?comentários|комментарии|(?:de )?reacties) (?:are|is|have been|has been|were|sind|ist|sont|están|sono|estão|zijn)?(?: now| currently)? ?(?:closed|off|locked|disabled|geschlossen|deaktiviert|fermés|cerrados|chiusi|encerrados|fechados|закрыты|gesloten)(?: (?:for|on|to|at) .{1,80})?[.!]?$/u;
const paging =
  /^(?:[←«<] ?)?(?:(?:older|newer|previous|next|more) (?:comments|replies)|load more comments|view more comments|comments? navigation|comments? pagination|ältere kommentare|neuere kommentare|commentaires plus anciens|comentarios más antiguos)(?: ?[→»>])?$/u;
const form =
  /^(?:leave a (?:reply|comment|response)(?: to .{1,80})?(?: cancel reply)?|post a (?:comment|reply)|add (?:a|your) comment|submit a comment|join the (?:conversation|discussion)|write a comment|cancel reply|you must be (?:logged in|registered).{0,80}|log in to (?:leave a comment|reply|comment)|please log ?in to .{1,60}|your email address will not be published.*|required fields are marked.*|schreibe einen kommentar.*|kommentar verfassen.*|laisser un commentaire.*|deja una respuesta.*|deja un comentario.*|lascia un commento.*|deixe um comentário.*|deixe uma resposta.*|geef een reactie.*|reactie annuleren|добавить комментарий.*|notify me of .{1,80}|this site uses akismet.*|save my name, email.*)$/u;

export const isClosedNotice = (text: string): boolean => text.length <= MAX && closed.test(fold(text));
export const isPagingNotice = (text: string): boolean => text.length <= MAX && paging.test(fold(text));
const isFormLine = (text: string): boolean => text.length <= 400 && form.test(fold(text));

/** Lines that stand after a thread, never in a comment. */
export const isThreadEnd = (text: string): boolean => isClosedNotice(text) || isPagingNotice(text) || isFormLine(text);

const sidebar =
  /^(?:recent (?:posts|comments|articles)|archives|categories|meta|primary sidebar|secondary sidebar|footer|post navigation|related (?:posts|articles|stories)|blogroll|tag cloud|search(?: for:?)?|trending(?: now)?|most (?:read|popular)|popular posts|about (?:us|me)|contact us|privacy policy|terms of (?:use|service)|(?:← ?)?previous post|next post(?: ?→)?|neueste (?:beiträge|kommentare)|articles récents|commentaires récents|entradas recientes|comentarios recientes|powered by .{1,60}|(?:©|copyright) .{1,160})$/u;

/** The names of boxes that stand below or beside a thread. */
export const isSidebar = (text: string): boolean => text.length <= MAX && sidebar.test(fold(text));

const widgets: readonly RegExp[] = [
  /^(?:↩ ?)?(?:reply|reply ↓|reply ↵|log ?in to reply|sign in to reply|\(?edit\)?|permalink|link|#|quote|share|flag|report(?: comment)?|like|liked?|unlike|upvote|downvote|loading\.{3}|antwort|antworten|répondre|responder|rispondi|beantwoorden|ответить|svara|odpowiedz|yanıtla|返信|回复)(?: [↓↵])?$/u,
  /^(?:liked by (?:\d+|one|you).{0,60}|\d{1,6} (?:likes?|upvotes?|votes?|points?))$/u,
  /^reply(?: \||$)|^(?:hide|view|show) (?:replies|all replies|\d{1,5} (?:more )?repl(?:y|ies))(?: \(\d{1,5}\))?$/u,
  /^(?:rate this|thumb up|thumb down|thumbs up|thumbs down|vote up|vote down|report this comment|copy link|see more|read more »?)$/u,
  /^(?:like|liken|gefällt mir|j['’]aime|me gusta|mi piace|curtir)(?: ?(?:like|liken|liked by .{1,60}|gefällt .{1,60}))?$/u,
  /^(?:daumen hoch|thumbs? up) ?\d{0,5} ?(?:daumen runter|thumbs? down)(?: ?(?:antworten|reply))?$/u,
  /^last edited .{1,80}$/u,
];

/** A button or counter that a theme prints below or above a comment's text. */
export const isCommentWidget = (text: string): boolean =>
  text.length <= MAX && widgets.some((pattern) => pattern.test(fold(text)));

/** A vote counter: only in formats that print votes, a number is a comment's text elsewhere. */
export const isVote = (text: string): boolean => /^[+−-]?\d{1,6}(?: ?[|/] ?[+−-]?\d{1,6})?$/u.test(text);

export const isPendingNotice = (text: string): boolean =>
  text.length <= MAX &&
  /^\(?(?:your comment is awaiting (?:moderation|approval)|this comment is awaiting moderation|dein kommentar wartet auf .{1,40}|votre commentaire est en attente de modération)/u.test(
    fold(text),
  );

const countNouns =
  "repl(?:y|ies)|comments?|responses?|thoughts?|reactions?|opinions?|kommentare?|kommentarer?|gedanken|antworten|commentaires?|réponses?|réflexions?|comentarios?|respuestas?|pensamientos?|comentários?|respostas?|commenti|commento|risposte|pensieri|reacties|reactie|gedachten|комментари\\p{L}{1,3}|ответ\\p{L}{0,3}|мысл\\p{L}{1,2}|komentarz\\p{L}{0,2}|odpowied\\p{L}{1,2}|komentář\\p{L}{0,2}|hozzászólás|svar|yorum|件のコメント|条评论|則留言";
const numbered = new RegExp(
  `^(?:(?:view|show|showing|read|see|all|join the discussion) )?(?:all )?(\\d[\\d.,'’ ]{0,12}|one|two|three|four|five|six|seven|eight|nine|ten|no|ein|eine|un|une|uno|una|um|uma|een) ?(?:${countNouns})(?: (?:to|on|for|so far|about|in|from|zu|auf|über|à|sur|en|a|su|em|op|к|на|do)(?: .*)?)?[:.]?$`,
  "u",
);
const labelled =
  /^(?:(?:reader )?comments|replies|responses|discussion|conversation|kommentare|commentaires|comentarios|comentários|commenti|reacties|комментарии|komentarze|コメント|评论)(?: ?[([:]? ?(\d[\d.,]{0,9})[)\]]?)?:?$/u;
const numberWords = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** "44 replies", "One thought on “Title”", "Comments (44)": the line over a thread. `count` is null when it states none. */
export function parseCount(text: string): { count: number | null; title: string | null } | null {
  if (text.length > 300) return null;
  const folded = fold(text)
    .replace(/^[{([] ?/u, "")
    .replace(/ ?(?:read (?:them|it) below.{0,30}|add one.{0,20})?[})\]]$/u, "")
    .replace(/\.{3}$/u, "");
  const first = numbered.exec(folded);
  if (first) {
    const value = first[1] ?? "";
    const word = numberWords.indexOf(value);
    const digits = value.replaceAll(/\D/g, "");
    const title = /[“"«„‘](.+)[”"»“’]$/u.exec(text.replace(/[:.]$/u, ""))?.[1] ?? null;
    return { count: digits !== "" ? Number(digits) : word >= 0 ? word : 1, title };
  }
  const second = labelled.exec(folded);
  if (!second) return null;
  return { count: second[1] ? Number(second[1].replaceAll(/\D/g, "")) : null, title: null };
}
