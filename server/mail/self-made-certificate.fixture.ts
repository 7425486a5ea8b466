import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A certificate that no authority knows, for 127.0.0.1, and its key; both as PEM. */
export function selfMadeCertificate(): { readonly key: string; readonly cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const byEcdsa = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
  const name = sequence(of(0x31, sequence(oid(0x55, 0x04, 0x03), of(0x0c, Buffer.from('self-made')))));
  const day = 86_400_000;
  const valid = sequence(...[-day, day].map((shift) => of(0x17, timeOf(new Date(Date.now() + shift)))));
  const four = Buffer.from([127, 0, 0, 1]);
  const mapped = Buffer.concat([Buffer.alloc(10), Buffer.from([0xff, 0xff]), four]);
  const names = sequence(of(0x87, four), of(0x87, mapped));
  const extensions = sequence(
    sequence(oid(0x55, 0x1d, 0x11), of(0x04, names)),
    sequence(oid(0x55, 0x1d, 0x13), of(0x01, Buffer.from([0xff])), of(0x04, sequence(of(0x01, Buffer.from([0xff]))))),
  );
  const said = sequence(
    of(0xa0, of(0x02, Buffer.from([2]))),
    of(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ...[byEcdsa, name, valid, name],
    publicKey.export({ type: 'spki', format: 'der' }),
    of(0xa3, extensions),
  );
  const signature = of(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', said, privateKey)]));
  const lines =
    sequence(said, byEcdsa, signature)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
  };
}

/** DER: a tag, the length, the content. */
function of(tag: number, ...content: readonly Buffer[]): Buffer {
  const { length } = Buffer.concat(content);
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), ...content]);
}

const sequence = (...content: readonly Buffer[]) => of(0x30, ...content);
const oid = (...bytes: readonly number[]) => of(0x06, Buffer.from(bytes));
const timeOf = (at: Date) =>
  Buffer.from(
    `${at
      .toISOString()
      .replaceAll(/[-:T]|\..*/g, '')
      .slice(2)}Z`,
  );
