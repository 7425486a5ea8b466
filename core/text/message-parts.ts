/** A message in the syntax of ICU, taken apart; the texts and marks print to the message again. */
export type MessagePart =
  | { readonly is: 'text'; readonly text: string }
  /** An argument without branches, one end of a tag, or what apostrophes keep from being syntax: as it is written. */
  | { readonly is: 'mark'; readonly name: string; readonly text: string }
  /** A plural or select. */
  | {
      readonly is: 'choice';
      readonly name: string;
      /** Up to the bracket that opens the first branch. */
      readonly head: string;
      /** `rest`: from the bracket that closes the branch to the one that opens the next, or to the end. */
      readonly branches: readonly { readonly parts: readonly MessagePart[]; readonly rest: string }[];
    };

const words = /[^{}<']+|[<']/y;
const marks = [/'(?:'|[{}<>#|][^']*(?:'|$))/y, /<\/?([a-zA-Z][\w-]*)\s*\/?>/y, /\{\s*(\w+)\s*(?:,[^{}]*)?\}/y] as const;
const choice = /\{\s*(\w+)\s*,\s*(?:plural|selectordinal|select)\s*,[^{}]*\{/y;
const nextBranch = /\}[^{}]*\{/y;
const end = /\}\s*\}/y;

/** Takes a message apart; throws for what is no message. */
export function messageParts(message: string): readonly MessagePart[] {
  let at = 0;
  const whole = parts();
  return at === message.length ? whole : fault();

  /** Up to the end or a bracket that closes a branch. */
  function parts(): readonly MessagePart[] {
    const found: MessagePart[] = [];
    while (at < message.length && message[at] !== '}') found.push(part());
    return found;
  }

  function part(): MessagePart {
    for (const mark of marks) {
      const found = take(mark);
      if (found) return { is: 'mark', name: found[1] ?? '', text: found[0] };
    }
    const head = take(choice);
    if (head) return { is: 'choice', name: head[1] ?? '', head: head[0], branches: branches() };
    return { is: 'text', text: take(words)?.[0] ?? fault() };
  }

  function branches(): { parts: readonly MessagePart[]; rest: string }[] {
    const inside = parts();
    const next = take(nextBranch);
    if (next) return [{ parts: inside, rest: next[0] }, ...branches()];
    return [{ parts: inside, rest: take(end)?.[0] ?? fault() }];
  }

  function take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const found = pattern.exec(message);
    if (found) at = pattern.lastIndex;
    return found;
  }

  function fault(): never {
    throw new Error(`not a message: ${message}`);
  }
}
