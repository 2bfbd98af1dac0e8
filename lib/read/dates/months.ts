/** Month names and their usual short forms in the languages WordPress is most used in, folded, without dots. */
const names: readonly string[] = [
  "january jan januar jän jänner janvier janv enero ene gennaio gen janeiro januari января янв stycznia sty tammikuu tammikuuta ocak ledna januára január ianuarie січня ιανουαρίου",
  "february feb februar février févr fév febrero febbraio fevereiro fev februari февраля фев lutego lut helmikuu helmikuuta şubat února február februarie лютого φεβρουαρίου",
  "march mar märz mär mrz mars marzo março maart mrt марта мар marca maaliskuu maaliskuuta mart března március martie березня μαρτίου",
  "april apr avril avr abril abr aprile апреля апр kwietnia kwi huhtikuu huhtikuuta nisan dubna április aprilie квітня απριλίου",
  "may mai mayo maggio mag maio mei мая май maja toukokuu toukokuuta mayıs května május maj травня μαΐου",
  "june jun juni juin junio giugno giu junho июня июн czerwca cze kesäkuu kesäkuuta haziran června június iunie червня ιουνίου",
  "july jul juli juillet juil julio luglio lug julho июля июл lipca lip heinäkuu heinäkuuta temmuz července július iulie липня ιουλίου",
  "august aug août aout agosto ago augustus augusti августа авг sierpnia sie elokuu elokuuta ağustos srpna augusztus серпня αυγούστου",
  "september sep sept septembre septiembre settembre set setembro сентября сен września wrz syyskuu syyskuuta eylül září szeptember septembrie вересня σεπτεμβρίου",
  "october oct oktober okt octobre octubre ottobre ott outubro out октября окт października paź lokakuu lokakuuta ekim října október octombrie жовтня οκτωβρίου",
  "november nov novembre noviembre novembro ноября ноя listopada lis marraskuu marraskuuta kasım noiembrie листопада νοεμβρίου",
  "december dec dezember dez décembre déc diciembre dic dicembre dezembro декабря дек grudnia gru joulukuu joulukuuta aralık prosince decembrie грудня δεκεμβρίου",
];

/** 1–12 by folded name. */
export const monthOf: ReadonlyMap<string, number> = new Map(
  names.flatMap((forms, index) => forms.split(" ").map((form) => [form, index + 1] as const)),
);

/** Words that may stand in a date line beside the date itself, folded. */
export const dateFillers: ReadonlySet<string> = new Set(
  (
    "at on the of de del di da do den der am um à a às as a las les le la el il al el ore alle kl klo uhr min om à op в г года o годa o'clock hrs hr " +
    "posted published updated date dated said wrote written created veröffentlicht publié publicado pubblicato geplaatst " +
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun " +
    "montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche " +
    "lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica " +
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag segunda-feira terça-feira quarta-feira quinta-feira sexta-feira " +
    "понедельник вторник среда четверг пятница суббота воскресенье est edt cst cdt mst mdt pst pdt et ct mt pt bst cet cest ist aest aedt " +
    "permalink permanent link edit reply # said: bearbeiten antworten répondre responder modifier editar rispondi beantwoorden ответить"
  ).split(" "),
);
