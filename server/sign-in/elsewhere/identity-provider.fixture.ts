import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** How this provider misbehaves. */
export interface Faults {
  /** Other claims in the ID token than true ones. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Not signed at all, or with a key that it does not publish. */
  readonly signature?: 'none' | 'foreign';
  /** What it says that its name is. */
  readonly issuer?: string;
}

/** An OpenID Connect provider for tests, and a GitHub server. Whoever asks is the person that was set last. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Claims about the person who is signed in there; `told` is kept out of the ID token and told on request. */
  person: Readonly<Record<string, unknown>>;
  told: Readonly<Record<string, unknown>>;
  faults: Faults;
  close(): Promise<void>;
}

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });

interface Asked {
  readonly nonce: string | null;
  readonly challenge: string | null;
  readonly redirect: string;
}

export async function startIdentityProvider(): Promise<IdentityProvider> {
  const codes = new Map<string, Asked>();
  const tokens = new Set<string>();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider: IdentityProvider = {
    issuer,
    clientId: 'phaseline',
    clientSecret: 'secret of the client',
    person: {},
    told: {},
    faults: {},
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', issuer);
    const json = (body: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return void json({
          issuer: provider.faults.issuer ?? issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          userinfo_endpoint: `${issuer}/userinfo`,
          jwks_uri: `${issuer}/keys`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
        });
      case '/keys':
        return void json({
          keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }],
        });
      case '/authorize':
      case '/login/oauth/authorize':
        return void response.writeHead(302, { location: agreed(url.searchParams) }).end();
      case '/token':
      case '/login/oauth/access_token': {
        const given = granted(new URLSearchParams(await text(request)), request.headers.authorization ?? '');
        return void (given ? json(given) : json({ error: 'invalid_grant' }, 400));
      }
      case '/userinfo':
        return void (isKnown(request) ? json({ sub: provider.person.sub, ...provider.told }) : json({}, 401));
      case '/api/v3/user':
        return void (isKnown(request) ? json(provider.person) : json({}, 401));
      case '/api/v3/user/emails':
        return void (isKnown(request) ? json(provider.told.emails) : json({}, 401));
      default:
        return void response.writeHead(404).end();
    }
  }

  /** The person says yes: the address to send them back to. */
  function agreed(asked: URLSearchParams): string {
    const redirect = asked.get('redirect_uri') ?? '';
    const isFine = asked.get('client_id') === provider.clientId && asked.get('response_type') === 'code';
    if (!isFine || asked.get('code_challenge_method') !== 'S256') return `${redirect}?error=invalid_request`;
    const code = randomUUID();
    codes.set(code, { nonce: asked.get('nonce'), challenge: asked.get('code_challenge'), redirect });
    return `${redirect}?${new URLSearchParams({ code, state: asked.get('state') ?? '' })}`;
  }

  /** Tokens for a code: once, to whoever knows the secret and began it. */
  function granted(form: URLSearchParams, authorization: string) {
    const code = form.get('code') ?? '';
    const asked = codes.get(code);
    codes.delete(code);
    const credentials = [provider.clientId, provider.clientSecret].map((part) =>
      encodeURIComponent(part).replaceAll('%20', '+'),
    );
    const isClient = authorization === `Basic ${Buffer.from(credentials.join(':')).toString('base64')}`;
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!asked || !isClient || asked.challenge !== challenge || asked.redirect !== form.get('redirect_uri'))
      return null;
    const token = randomUUID();
    tokens.add(token);
    const rest = { access_token: token, token_type: 'Bearer', expires_in: 300 };
    return asked.nonce === null ? rest : { ...rest, id_token: idToken(asked.nonce) };
  }

  function idToken(nonce: string): string {
    const { signature, claims } = provider.faults;
    const now = Math.floor(Date.now() / 1000);
    const head = signature === 'none' ? { alg: 'none' } : { alg: 'RS256', kid: 'one' };
    const body = {
      iss: issuer,
      aud: provider.clientId,
      iat: now,
      exp: now + 300,
      nonce,
      ...provider.person,
      ...claims,
    };
    const signed = [head, body].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    if (signature === 'none') return `${signed}.`;
    const { privateKey } = signature === 'foreign' ? foreign : keys;
    return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
  }

  function isKnown({ headers }: IncomingMessage): boolean {
    return tokens.has(headers.authorization?.split(' ')[1] ?? '');
  }

  return provider;
}
