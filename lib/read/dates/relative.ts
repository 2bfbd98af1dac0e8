const unit =
  "s|sec|secs|seconds?|m|min|mins|minutes?|h|hr|hrs|hours?|d|days?|w|wk|wks|weeks?|mo|mos|months?|y|yr|yrs|years?";
const number = "\\d{1,4}|an?|one|two|three|few|a few";

/** "3 days ago", "1 year 2 months ago", "2h", "vor 3 Tagen", "il y a 3 jours": the forms that only mean something with a capture date. */
const patterns: readonly RegExp[] = [
  new RegExp(
    `^(?:about |over |almost |around )?(?:${number}) ?(?:${unit})(?:(?:,| and)? (?:${number}) ?(?:${unit}))? ago$`,
  ),
  /^\d{1,3} ?(?:s|m|h|d|w|mo|y|min|hr|hrs)$/,
  /^(?:just now|moments? ago|a moment ago|yesterday|today|last week|last month|last year)$/,
  /^(?:yesterday|today|gestern|heute|hier|aujourd'hui|ayer|hoy|ieri|oggi|вчера|сегодня)(?:,| at| um| à| a las| alle| в)? \d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?| uhr)?$/,
  /^vor (?:\d{1,4}|einem|einer) (?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)$/,
  /^il y a (?:\d{1,4}|une?) (?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?)$/,
  /^(?:hace|há|fa|hai) (?:\d{1,4}|una?|um|uma) \p{L}{3,9}(?: atrás)?$/u,
  /^\d{1,4} (?:second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa$/,
  /^\d{1,4} (?:seconden?|minuten?|minuut|uur|uren|dag|dagen|weken|week|maanden?|jaar|jaren) geleden$/,
  /^\d{1,4} (?:sekund\p{L}*|minut\p{L}*|timm\p{L}*|timer?|dag\p{L}*|veck\p{L}*|uger?|månad\p{L}*|måned\p{L}*|år) (?:sedan|siden)$/u,
  /^\d{1,4} (?:секунд\p{L}*|минут\p{L}*|час\p{L}*|дн\p{L}*|день|недел\p{L}*|месяц\p{L}*|год\p{L}*|лет) назад$/u,
  /^\d{1,4} (?:sekund\p{L}*|minut\p{L}*|godzin\p{L}*|dni|dzień|tygodni\p{L}*|miesi\p{L}*|rok|lata?) temu$/u,
  /^(?:\d{1,4} ?(?:秒|分|分鐘|分钟|小時|小时|時間|天|日|週間|周|週|か月|ヶ月|個月|个月|年)前)$/u,
];

/** Whether a folded line is nothing but a relative time. */
export function isRelative(folded: string): boolean {
  return folded.length <= 60 && patterns.some((pattern) => pattern.test(folded));
}
