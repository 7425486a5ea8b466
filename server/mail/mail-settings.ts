import { addressSchema } from '#core/access/address.ts';
import { readPersonName } from '#core/access/person-name.ts';
import type { SettingFault } from '../settings/setting-fault.ts';

/** How mail is sent; none is sent without it. */
export interface MailSettings {
  /** May hold a password: never to be shown. */
  readonly server: URL;
  /** Absolute: holds the password, if the address does not. */
  readonly passwordFile: string | null;
  readonly from: Sender;
}

export interface Sender {
  /** Empty: the address alone. */
  readonly name: string;
  readonly address: string;
}

const example = 'smtp://phaseline@mail.example.org:587';

/** At the end of an address: mail may go out unencrypted, where the server offers nothing better. */
const plainAllowed = '?tls=if-offered';

export function isPlainAllowed({ search }: URL): boolean {
  return search === plainAllowed;
}

/** What is wrong with the address of a mail server, never quoting it, since it may hold a password; else null. */
export function smtpUrlFault(text: string): string | null {
  if (!/^smtps?:\/\//.test(text)) return `is not the address of a mail server. Use something like ${example}.`;
  const url = URL.parse(text);
  if (!url || decoded(url.username) === null || decoded(url.password) === null) {
    return 'cannot be read as an address. Write special characters of the user name and the password as % and two digits: @ is %40, / is %2F, % is %25.';
  }
  if (url.hostname === '') return `names no server. Use something like ${example}.`;
  const hasMore = (url.pathname !== '' && url.pathname !== '/') || url.hash !== '';
  if (hasMore || (url.search !== '' && url.search !== plainAllowed)) {
    return 'has more than a user, a server and a port. Remove what follows; characters such as / ? # in a password are written %2F %3F %23.';
  }
  if (url.search === '') return null;
  if (url.protocol === 'smtps:') return `has ${plainAllowed}, but smtps:// is always encrypted. Remove one of them.`;
  // Before the password could be sent.
  if (url.username !== '') {
    return `has ${plainAllowed} and a user name, whose password could be read on its way. Remove one of them.`;
  }
  return null;
}

/** Null when it is not written as `%` and two digits where it has to be. */
export function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** `Phaseline <phaseline@example.org>`, or the address alone; null when it is neither. */
export function readSender(text: string): Sender | null {
  const [, before = '', inside] = /^([^<>]*)<([^<>]*)>$/.exec(text.trim()) ?? [];
  const address = addressSchema.safeParse(inside ?? text);
  const name = before.replaceAll('"', '').trim();
  if (!address.success || /\p{Cc}/u.test(text) || (name !== '' && readPersonName(name) === null)) return null;
  return { name: readPersonName(name) ?? '', address: address.data };
}

/** What is wrong with variables that are fine by themselves. */
export function mailFaults(set: Readonly<Record<string, string | undefined>>): readonly SettingFault[] {
  const { SMTP_URL, SMTP_PASSWORD_FILE, BASE_URL } = set;
  if (SMTP_URL === undefined) {
    if (SMTP_PASSWORD_FILE === undefined) return [];
    const sentence = 'SMTP_URL is not set, but SMTP_PASSWORD_FILE is. Set both, or remove SMTP_PASSWORD_FILE.';
    return [{ name: 'SMTP_URL', sentence }];
  }
  const faults: SettingFault[] = [];
  if (BASE_URL === undefined) {
    const sentence =
      'BASE_URL is not set, but SMTP_URL is, and mails lead to that address. Set BASE_URL to the address people type, such as https://maturity.example.org, or remove SMTP_URL and MAIL_FROM.';
    faults.push({ name: 'BASE_URL', sentence });
  }
  const url = URL.parse(SMTP_URL);
  if (SMTP_PASSWORD_FILE !== undefined && url && url.password !== '') {
    const sentence = 'SMTP_PASSWORD_FILE is set, and SMTP_URL has a password, too. Remove one of them.';
    faults.push({ name: 'SMTP_PASSWORD_FILE', sentence });
  } else if (SMTP_PASSWORD_FILE !== undefined && url?.username === '') {
    const sentence = `SMTP_PASSWORD_FILE is set, but SMTP_URL has no user name. Put it before the server, such as ${example}.`;
    faults.push({ name: 'SMTP_URL', sentence });
  }
  return faults;
}
