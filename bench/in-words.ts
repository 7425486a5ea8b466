export function clientsInWords(clients: number): string {
  return clients === 1 ? '1 client' : `${clients} clients`;
}

/** A number to three digits or to whole numbers, with commas between thousands. */
export function inWords(value: number): string {
  if (Number.isNaN(value)) return '–';
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
