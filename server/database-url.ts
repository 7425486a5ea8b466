const example = 'postgres://phaseline@db.example.org/phaseline';

/** What is wrong with the address of a PostgreSQL database, never quoting it, since it may hold a password; else null. */
export function databaseUrlFault(text: string): string | null {
  if (!/^postgres(ql)?:\/\//.test(text))
    return `is not the address of a PostgreSQL database. Use something like ${example}.`;
  const url = URL.parse(text);
  if (!url || !isDecodable(url)) {
    return 'cannot be read as an address. Write special characters of the user name and the password as % and two digits: @ is %40, / is %2F, % is %25.';
  }
  if (url.pathname.length <= 1) return `names no database. Put its name at the end, such as ${example}.`;
  return null;
}

function isDecodable({ username, password, pathname }: URL): boolean {
  try {
    for (const part of [username, password, pathname]) decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}
