/**
 * How WordPress announces a comment ("%s says:") in its translations, as they
 * stand after the name. Compared folded; a space before the colon is French.
 */
export const saysEndings: readonly string[] = [
  " says", " said", " wrote", " writes", " replied", " commented",
  " sagt", " sagte", " schreibt", " schrieb", " meint",
  " dit", " a dit", " écrit", " a écrit",
  " dice", " dijo", " ha dicho", " escribió", " escribe", " comenta",
  " ha detto", " scrive", " ha scritto",
  " diz", " disse", " escreveu",
  " zegt", " schreef", " schrijft", " zei",
  " säger", " skriver", " sade", " sa", " sier", " siger", " skrev",
  " sanoo", " kirjoittaa", " mówi", " pisze", " napisał", " napisał(a)",
  " napsal", " říká", " píše", " hovorí", " szerint", " spune", " a spus", " kaže", " pravi", " kazao je",
  " diyor ki", " dedi ki", " говорит", " пишет", " сказал", " сказал(а)", " каже", " коментує", " казва", " каза",
  " λέει", " viết", " berkata", " mengatakan", " יאמר", " הגיב", " אומר", " يقول", " говори", " diu", " ütleb", " sako", " saka",
  " より", "より", "说道", "說道", " 说道", " 說道", "说", "說", " 댓글", "님의 말",
];

/** Words that begin a clause, never a person's name: "As he says:". */
export const clauseOpeners: ReadonlySet<string> = new Set(
  ("as and but when then he she it they we who what which that this these those if because since while although though so or nor " +
    "my your his her their our also even still only maybe perhaps article someone everyone nobody somebody one " +
    "wie und aber wenn dann er sie comme et mais quand il elle como y pero cuando él ella come ma quando lui lei").split(" "),
);
