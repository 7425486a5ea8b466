import type { AuthOptions, LoggerInstance } from 'next-auth';
import { registry } from '../../registry.ts';
import type { ProviderSettings } from '../../sign-in-settings.ts';
import { sessionCookie, signInSecret } from '../session-cookie.ts';
import type { Claims } from './claims.ts';
import { nextAuthProvider } from './providers.ts';

/** Cookies by name. An empty value forgets one. */
export type Cookies = Readonly<Record<string, string>>;

interface Answer {
  readonly to: string | null;
  readonly body: unknown;
  readonly cookies: Cookies;
}

// next-auth is an HTTP handler. We hand it requests as objects and take what it would have sent: it keeps no session,
// sets no cookie by itself and shows no page. What is left of it is the exchange with the provider and its checks.

/** The address at the provider to go to, and the cookies that its answer is compared with; null when it is away. */
export async function leaveFor(
  provider: ProviderSettings,
): Promise<{ readonly to: string; readonly cookies: Cookies } | null> {
  // It starts for forms of ours only. Ours was looked at already, so this is the form.
  const csrf = await ask(provider, { action: 'csrf', method: 'GET', cookies: {} });
  const token = csrf.body as { readonly csrfToken: string };
  const { to, cookies } = await ask(provider, {
    action: 'signin',
    method: 'POST',
    cookies: csrf.cookies,
    body: { csrfToken: token.csrfToken },
  });
  // When something is wrong it leads to a page of its own, which we do not have.
  return to === null || to.startsWith(`${ownAddress()}/`) ? null : { to, cookies: kept(cookies) };
}

/** What the provider says about whoever came back with this query; null when something of it did not fit. */
export async function comeBack(
  provider: ProviderSettings,
  query: Readonly<Record<string, string>>,
  cookies: Cookies,
): Promise<Claims | null> {
  let claims: Claims | null = null;
  await ask(provider, { action: 'callback', method: 'GET', query, cookies: kept(cookies) }, (told) => {
    claims = told;
  });
  return claims;
}

/** Names of the cookies that live while somebody is away. */
export function cookiesOnTheWay(): {
  readonly state: string;
  readonly nonce: string;
  readonly pkceCodeVerifier: string;
} {
  const prefix = sessionCookie().secure ? '__Host-phaseline.' : 'phaseline.';
  return { state: `${prefix}state`, nonce: `${prefix}nonce`, pkceCodeVerifier: `${prefix}verifier` };
}

interface Request {
  readonly action: 'csrf' | 'signin' | 'callback';
  readonly method: 'GET' | 'POST';
  readonly query?: Readonly<Record<string, string>>;
  readonly cookies: Cookies;
  readonly body?: Readonly<Record<string, string>>;
}

async function ask(
  provider: ProviderSettings,
  { action, method, query = {}, cookies, body = {} }: Request,
  told: (claims: Claims) => void = () => {},
): Promise<Answer> {
  const { default: nextAuth } = await import('next-auth');
  // The only place where it looks for its own address, and so for the one that the provider sends people back to.
  process.env.NEXTAUTH_URL = ownAddress();
  const answer: { to: string | null; body: unknown; cookies: Record<string, string> } = {
    to: null,
    body: null,
    cookies: {},
  };
  const response = {
    status: () => response,
    getHeader: () => [],
    setHeader(name: string, value: string | readonly string[]) {
      if (name === 'Location') answer.to = String(value);
      if (name === 'Set-Cookie') Object.assign(answer.cookies, ...[value].flat().map(readSetCookie));
      return response;
    },
    send(sent: unknown) {
      answer.body = sent;
    },
    end() {},
  };
  const request = {
    method,
    query: { ...query, nextauth: [action, provider.id] },
    cookies,
    headers: {},
    body,
  };
  await nextAuth(request as never, response as never, optionsFor(provider, told));
  return answer;
}

function optionsFor(provider: ProviderSettings, told: (claims: Claims) => void): AuthOptions {
  const { secure } = sessionCookie();
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  const names = cookiesOnTheWay();
  const { groups } = registry().settings.signIn;
  const needed = groups.roles.length > 0 ? ['email', groups.claim] : ['email'];
  return {
    secret: signInSecret(),
    providers: [nextAuthProvider(provider, needed)],
    cookies: {
      state: { name: names.state, options },
      nonce: { name: names.nonce, options },
      pkceCodeVerifier: { name: names.pkceCodeVerifier, options },
    },
    callbacks: {
      // Here next-auth has checked everything; an address instead of yes ends its part.
      signIn({ profile }) {
        if (profile) told(profile as Claims);
        return '/';
      },
    },
    logger,
  };
}

const logger: LoggerInstance = {
  // Its details hold claims and tokens; its messages are the library's own and the provider's.
  error: (code, details) => registry().log.warn({ code, why: messageOf(details) }, 'signing in elsewhere failed'),
  warn: () => {},
  debug: () => {},
};

/** What went wrong, without what came with it: the words of the library up to the values that did not fit. */
function messageOf(details: unknown): string {
  const error = details instanceof Error ? details : (details as { readonly error?: unknown }).error;
  const said = error instanceof Error ? error.message : '';
  return (said.split(/[,(:"]/, 1)[0] ?? '')
    .replaceAll(/[^\w .-]/g, '')
    .trim()
    .slice(0, 80);
}

/** Below it are the addresses that next-auth thinks are its own. */
function ownAddress(): string {
  const { baseUrl } = registry().settings;
  if (!baseUrl) throw new Error('a provider is set without BASE_URL');
  return new URL('/sign-in', baseUrl).href;
}

function readSetCookie(header: string): Cookies {
  const [name = '', value = ''] = header.split(';', 1)[0]?.split('=') ?? [];
  return { [name]: decodeURIComponent(value) };
}

/** Of all cookies those that live while somebody is away. */
function kept(cookies: Cookies): Cookies {
  return Object.fromEntries(
    Object.values(cookiesOnTheWay()).flatMap((name) => {
      const value = cookies[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
