// @ts-check
/**
 * Writes a calendar as RFC 5545 has it. Times are floating (section 3.3.5, form 1): ten o'clock is ten o'clock where
 * the reader is, in winter and in summer, so that no time zone has to be known or described.
 */

const LONGEST = 75;
const octets = new TextEncoder();

/**
 * An entry of a calendar.
 * @typedef {object} Entry
 * @property {string} uid the same whenever this entry is written again
 * @property {string} title
 * @property {string} day such as 2027-03-01
 * @property {string} [time] such as 10:00; without it the entry is for the whole day
 * @property {number} [minutes] how long it lasts
 * @property {string} [place]
 * @property {string} [reminder] what to say a day before
 */

/**
 * The text of a file that calendars open; entries are private and a whole day does not count as busy.
 * @param {Entry[]} entries
 * @param {Date} now
 */
export function calendar(entries, now) {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mentor Directory//Pack for a pair//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => event(entry, stamp)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

/** @param {Entry} entry @param {string} stamp */
function event({ uid, title, day, time, minutes = 60, place, reminder }, stamp) {
  const at = Date.parse(`${day}T${time || '00:00'}Z`);
  const from = local(at);
  const to = local(at + (time ? minutes : 24 * 60) * 60_000);
  return [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${stamp}`,
    time ? `DTSTART:${from}` : `DTSTART;VALUE=DATE:${from.slice(0, 8)}`,
    time ? `DTEND:${to}` : `DTEND;VALUE=DATE:${to.slice(0, 8)}`,
    `SUMMARY:${text(title)}`,
    ...(place ? [`LOCATION:${text(place)}`] : []),
    'CLASS:PRIVATE',
    `TRANSP:${time ? 'OPAQUE' : 'TRANSPARENT'}`,
    ...(reminder
      ? ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${text(reminder)}`, 'TRIGGER:-P1D', 'END:VALARM']
      : []),
    'END:VEVENT',
  ];
}

/** A local time without a zone. @param {number} time in milliseconds, as if it were UTC */
function local(time) {
  return new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '');
}

/** Section 3.3.11. @param {string} words */
function text(words) {
  return words
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

/** Section 3.1: no line is longer than 75 octets, and no letter is cut in two. @param {string} line */
function folded(line) {
  let written = '';
  let length = 0;
  for (const letter of line) {
    const size = octets.encode(letter).length;
    if (length + size > LONGEST) {
      written += '\r\n ';
      length = 1;
    }
    written += letter;
    length += size;
  }
  return written;
}
