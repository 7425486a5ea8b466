import { Composer, type ParsedNode, type YAMLError } from 'yaml';
import { documentFaults } from './document-faults.ts';
import { isTooLarge, type Limits } from './limits.ts';
import type { Spot } from './spot.ts';
import { tokeniseYaml } from './tokenise-yaml.ts';
import type { YamlDocument } from './yaml-document.ts';

/**
 * A YAML (or JSON) text as one document: core schema, no other tags, string keys. Syntax faults come all at once;
 * repeated keys are reported beside the document, since the rest of it can still be checked.
 */
export function composeYaml(
  text: string,
  limits: Limits,
): { ok: true; document: YamlDocument; spots: Spot[] } | { ok: false; spots: Spot[] } {
  if (isTooLarge(text, limits)) {
    return { ok: false, spots: [{ offset: 0, message: `the file is larger than ${limits.bytes / 1024} kB.` }] };
  }
  const tokenised = tokeniseYaml(text, limits);
  if (!tokenised.ok) return { ok: false, spots: [tokenised.spot] };

  // `uniqueKeys` compares every key with every other; `documentFaults` takes one look at each.
  const composer = new Composer<ParsedNode, true>({
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
  });
  const [document, second] = withoutStackTraces(() => [...composer.compose(tokenised.tokens, true, text.length)]);
  if (document === undefined) throw new Error('the YAML composer made no document');
  // A tag that the core schema does not know is only a warning there.
  const spots = [...document.errors, ...document.warnings].map(spotOf);
  if (second !== undefined) spots.push({ offset: second.range[0], message: 'a file holds one document only.' });
  if (spots.length > 0) return { ok: false, spots };
  return { ok: true, document, spots: documentFaults(document) };
}

/** Each fault is an `Error` that nobody throws; in a file of nothing but faults, recording their stacks takes most of the time. */
function withoutStackTraces<T>(work: () => T): T {
  const usual = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = usual;
  }
}

function spotOf(error: YAMLError): Spot {
  return { offset: error.pos[0], message: sentenceOf(error) };
}

function sentenceOf({ code, message }: YAMLError): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'a tab cannot indent; use spaces.';
    case 'TAG_RESOLVE_FAILED':
      return 'tags (words that begin with `!`) cannot be used here.';
    default: {
      const [first = ''] = message.split('\n');
      return `${first.charAt(0).toLowerCase()}${first.slice(1).replace(/\.$/, '')}.`;
    }
  }
}
