/** Whole numbers modulo a prime below 2^30, exact without BigInt. */
export interface PrimeField {
  readonly prime: number;
  readonly inverse: number;
}

/** The largest two primes below 2^30: what a determinant would have to be divisible by to escape is their product. */
export const fields: readonly PrimeField[] = [1_073_741_789, 1_073_741_783].map((prime) => ({
  prime,
  inverse: 1 / prime,
}));

/**
 * a·b mod p, for a and b in [0, p). The quotient from floating point is off by one at most; with it the low 32 bits of
 * a·b and quotient·p decide, because the rest lies within (-p, 2p) and p is below 2^30.
 */
export function times(a: number, b: number, { prime, inverse }: PrimeField): number {
  const quotient = (a * b * inverse) | 0;
  const rest = (Math.imul(a, b) - Math.imul(quotient, prime)) | 0;
  return rest < 0 ? rest + prime : rest >= prime ? rest - prime : rest;
}

/** a + b mod p, for a and b in [0, p). */
export function plus(a: number, b: number, { prime }: PrimeField): number {
  const sum = a + b;
  return sum >= prime ? sum - prime : sum;
}

/** -a mod p, for a in [0, p). */
export function minus(a: number, { prime }: PrimeField): number {
  return a === 0 ? 0 : prime - a;
}

/** The one b with a·b = 1 mod p, for a in [1, p): a to the power of p - 2. */
export function inverseOf(a: number, field: PrimeField): number {
  let result = 1;
  let power = a;
  for (let rest = field.prime - 2; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = times(result, power, field);
    power = times(power, power, field);
  }
  return result;
}

/** The same number in [0, p) for the same place, scattered so that no two places have to do with each other. */
export function scattered(place: number, { prime }: PrimeField): number {
  let mixed = Math.imul(place + 0x9e3779b9, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x27d4eb2f);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % prime;
}
