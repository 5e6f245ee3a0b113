// @ts-check
/** What may be wrong with an address that pages link to: check.rule.WebAddress in the browser. */
import { isOrcid, orcidIn } from './page-link.js';

const LONGEST = 2000;
const MAILBOX = String.raw`[\w.!#$%&'*+=^\x60{|}~\-]+@[\p{L}\p{N}\-]+(?:\.[\p{L}\p{N}\-]+)+`;
const IS_MAILBOX = new RegExp(`^${MAILBOX}$`, 'u');
const AFTER_MAILTO = new RegExp(String.raw`^${MAILBOX}(?:\?\S*)?$`, 'u');
/** A beginning, perhaps with a host behind it, and then another beginning. */
const TWICE = /^https?:\/{1,2}(?:(?:www\.)?([^/?#]{1,253})\/{1,2})?https?:\/{1,2}(.*)$/i;
const BEGUN_OTHERWISE = /^https?(?!:\/\/)[:/]{1,4}((?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+.*)$/i;
/** A space behind the beginning. */
const SPACED = /^(mailto:|https?:(?:\/\/)?)\s{1,9}(?:\/\/)?([^\s/]\S*)$/i;
const HANDLE = /^@?([\w.-]{1,64})@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)$/u;
const HOST_FIRST = /^(?:(?:\/\/|www\.).*|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/.*)?)$/;

// The addresses that java.net.URI finds a host in: RFC 2396, and letters of other scripts behind the host.
const OTHER = String.raw`%[0-9A-Fa-f]{2}|[^\x00-\x80\p{Z}]`;
const UNRESERVED = String.raw`\w.!~*'()\-`;
const USER = String.raw`(?:[${UNRESERVED};:&=+$,]|${OTHER})*`;
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?';
const TOP = '[A-Za-z](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?';
const BYTE = String.raw`0*(?:25[0-5]|2[0-4]\d|1\d\d|\d?\d)`;
const HOST = String.raw`${BYTE}(?:\.${BYTE}){3}|(?:${LABEL}\.)*${TOP}\.?|${LABEL}\.?`;
const PATH = String.raw`(?:[${UNRESERVED}:@&=+$,;/]|${OTHER})*`;
const QUERY = String.raw`(?:[${UNRESERVED}:@&=+$,;/?[\]]|${OTHER})*`;
const PAGE = new RegExp(
  String.raw`^[Hh][Tt][Tt][Pp][Ss]:\/\/(?:(?<user>${USER})@)?(?<host>${HOST})(?::(?<port>\d*))?(?:\/${PATH})?(?:\?${QUERY})?(?:#${QUERY})?$`,
  'u',
);
/** A host by its number in IPv6, about which only Java is asked. */
const IN_BRACKETS = /^https:\/\/[^/?#]*\[/i;
const LAST_PORT = 2 ** 31 - 1;

/**
 * @param {string} typed on one line
 * @returns {{sentence: string, better: string} | undefined} the name of the sentence, and a better address
 */
export function fault(typed) {
  if (typed.length > LONGEST) return { sentence: 'ADDRESS_TOO_LONG', better: '' };
  const [, begin, rest] = SPACED.exec(typed) ?? [];
  if (rest) return { sentence: 'BROKEN_BEGINNING', better: (/^mailto/i.test(begin) ? 'mailto:' : 'https://') + rest };
  if (/\s/.test(typed)) return { sentence: 'ADDRESS_WITH_SPACE', better: '' };
  const lower = typed.toLowerCase();
  const begun = begunOnce(typed);
  if (begun !== undefined) return { sentence: 'BROKEN_BEGINNING', better: begun };
  if (lower.startsWith('https:')) return faultOfPage(typed) ?? faultOfOrcid(typed);
  if (lower.startsWith('mailto:')) {
    return AFTER_MAILTO.test(typed.slice('mailto:'.length)) ? undefined : { sentence: 'NO_MAILBOX', better: '' };
  }
  if (lower.startsWith('http:')) return { sentence: 'NOT_SECURE', better: `https:${typed.slice(5)}` };
  if (isOrcid(typed)) return { sentence: 'NO_BEGINNING', better: `https://orcid.org/${typed}` };
  if (IS_MAILBOX.test(typed)) return { sentence: 'NO_BEGINNING', better: `mailto:${typed}` };
  if (HOST_FIRST.test(lower)) return { sentence: 'NO_BEGINNING', better: `https://${typed.replace(/^\/\//, '')}` };
  return { sentence: 'NO_ADDRESS', better: '' };
}

/**
 * What is wrong with the address of a page of somebody's own, where a mailbox is none.
 * @param {string} typed on one line
 */
export function faultOfOwnPage(typed) {
  const [, name, server] = (typed.length <= LONGEST && HANDLE.exec(typed)) || [];
  return name ? { sentence: 'HANDLE', better: `https://${server}/@${name}` } : fault(typed);
}

/**
 * The address as it was meant, where its beginning stands there twice or is broken.
 * @param {string} typed
 */
function begunOnce(typed) {
  const twice = TWICE.exec(typed);
  if (twice) {
    const [, host, rest] = twice;
    const isOne = host === undefined || rest.replace(/^www\./i, '').toLowerCase().startsWith(host.toLowerCase());
    return isOne ? `https://${rest}` : undefined; // an archive has whole addresses in its own
  }
  const otherwise = BEGUN_OTHERWISE.exec(typed);
  return otherwise ? `https://${otherwise[1]}` : undefined;
}

/** @param {string} typed */
function faultOfOrcid(typed) {
  const id = orcidIn(typed);
  return id !== undefined && !isOrcid(id) ? { sentence: 'WRONG_ORCID', better: '' } : undefined;
}

/** @param {string} typed */
function faultOfPage(typed) {
  if (IN_BRACKETS.test(typed)) return undefined;
  const { user, host, port } = PAGE.exec(typed)?.groups ?? {};
  if (host !== undefined && Number(port ?? 0) <= LAST_PORT) {
    if (user !== undefined) return { sentence: 'USER_IN_ADDRESS', better: typed.replace(/\/\/[^@/]*@/, '//') };
    // A host without a dot, such as `intranet`, is reached by nobody outside.
    if (host.includes('.')) return undefined;
  }
  return { sentence: 'INCOMPLETE_ADDRESS', better: '' };
}
