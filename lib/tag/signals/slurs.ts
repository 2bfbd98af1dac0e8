/**
 * Slurs, kept turned by thirteen letters so that this page can be read aloud.
 * Only words whose sole use in comments is to demean a group; words with a
 * second, decent sense are left out, because a wrong mask is worse than none.
 */
const TURNED =
  "avttre avttref avttn avttnf avtyrg avtyrgf snttbg snttbgf snt sntf xvxr xvxrf fcvp fcvpf jrgonpx " +
  "jrgonpxf enturnq enturnqf gbjryurnq gbjryurnqf fnaqavttre tbbx tbbxf puvax puvaxf genaal genaavrf " +
  "furznyr furznyrf ergneq ergneqf cnxv cnxvf qnexvr qnexvrf mvccreurnq mvccreurnqf ornare ornaref " +
  "tbyyvjbt jbt jbtf wvtnobb wvtnobbf cvpxnavaal zhmmvr zhmmvrf zhqfyvzr zhqfyvzrf xnssve xnssvef fdhnj " +
  "tlccb tlccbf cnwrrg cnwrrgf";

function turn(text: string): string {
  return text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 84) % 26) + 97));
}

export const slurs: ReadonlySet<string> = new Set(turn(TURNED).split(" "));
