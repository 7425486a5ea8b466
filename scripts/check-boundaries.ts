// Which folder may import which, and no cycles. Tests, fixtures and bench may import anything; nobody imports them.
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** `*` allows a package by name; our own folders are named with a slash. A folder may always import itself. */
const rules: readonly {
  folder: string;
  own: readonly string[];
  packages: readonly string[] | 'any';
  except?: readonly string[];
}[] = [
  { folder: 'core/scoring/', own: ['core/'], packages: [] },
  { folder: 'core/roadmap/', own: ['core/'], packages: [] },
  { folder: 'core/charts/', own: ['core/'], packages: [] },
  { folder: 'core/', own: [], packages: ['zod'] },
  { folder: 'importers/', own: ['core/'], packages: 'any' },
  { folder: 'exporters/', own: ['core/'], packages: 'any' },
  { folder: 'db/', own: ['core/'], packages: 'any' },
  {
    folder: 'server/',
    own: ['db/', 'core/', 'importers/', 'exporters/', 'messages/'],
    packages: 'any',
    except: ['react', 'next'],
  },
  {
    folder: 'api/',
    own: ['server/', 'core/'],
    packages: 'any',
    except: ['drizzle-orm', 'better-sqlite3', 'react', 'next'],
  },
  { folder: 'cli/', own: ['server/', 'core/'], packages: [] },
  { folder: 'components/ui/', own: ['core/'], packages: ['react', 'next', 'next-intl', 'use-intl'] },
  {
    folder: 'components/charts/',
    own: ['core/', 'components/ui/'],
    packages: ['react', 'next', 'next-intl', 'use-intl'],
  },
  {
    folder: 'components/',
    own: ['core/', 'components/ui/', 'components/charts/'],
    packages: ['react', 'react-dom', 'next', 'next-intl', 'use-intl'],
  },
  {
    folder: 'app/',
    own: ['server/', 'components/', 'core/', 'messages/'],
    packages: 'any',
    except: ['drizzle-orm', 'better-sqlite3', 'hono'],
  },
  { folder: 'server.ts', own: ['api/', 'server/'], packages: 'any' },
];

const isFree = (file: string) => /\.(test|fixture|check)\.tsx?$/.test(file) || /^(e2e|bench|scripts)\//.test(file);
/** A feature folder of components/ is a house of its own: components/survey/ may not import components/results/. */
const houseOf = (file: string): string => {
  const [top = '', second = ''] = file.split('/');
  return top === 'components' ? `components/${second}/` : file.includes('/') ? `${top}/` : file;
};
const specifier =
  /(?:^|[;\n}])\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|[;\n])\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function targetOf(from: string, name: string): string | null {
  const file = name.startsWith('#')
    ? name.slice(1)
    : name.startsWith('.')
      ? path.posix.join(path.posix.dirname(from), name)
      : null;
  if (file && !existsSync(file)) throw new Error(`${from} imports ${name}, which does not exist`);
  return file;
}

/** Problems in words; empty when the house is in order. */
export function boundaryProblems(): string[] {
  const files = globSync('{core,importers,exporters,db,server,api,cli,components,app,messages}/**/*.{ts,tsx}').concat(
    'server.ts',
  );
  const problems: string[] = [];
  const arrows = new Map<string, string[]>();
  const late = new Map<string, string[]>();
  let looked = 0;
  for (const file of files) {
    looked += 1;
    const found = [...readFileSync(file, 'utf8').matchAll(specifier)].map((match) => ({
      name: match[1] ?? match[2] ?? match[3] ?? '',
      isLate: match[3] !== undefined,
    }));
    if (isFree(file)) continue;
    const rule = rules.find(({ folder }) => file.startsWith(folder));
    if (!rule) {
      if (!file.startsWith('messages/')) problems.push(`${file}: no rule says what this folder may import`);
      continue;
    }
    for (const { name, isLate } of found) {
      const target = targetOf(file, name);
      if (target === null) {
        if (name.startsWith('node:') && !file.startsWith('core/')) continue;
        const pack = name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/');
        const allowed = rule.packages === 'any' ? !rule.except?.includes(pack) : rule.packages.includes(pack);
        if (!allowed) problems.push(`${file}: may not import the package ${pack}`);
        continue;
      }
      if (!/\.(tsx?)$/.test(target)) continue;
      const kind = isLate && isUseCaseOfCommand(file, target) ? late : arrows;
      kind.set(file, [...(kind.get(file) ?? []), target]);
      const inHouse = houseOf(target) === houseOf(file);
      if (isFree(target)) problems.push(`${file}: imports ${target}, which is for tests only`);
      else if (!inHouse && !rule.own.some((own) => target.startsWith(own)))
        problems.push(`${file}: may not import ${target}`);
    }
  }
  return [
    ...problems,
    ...cycles(new Map([...arrows].map(([file, targets]) => [file, [...targets, ...(late.get(file) ?? [])]]))),
    ...heavyWays(arrows),
    ...(looked < files.length || looked < 50 ? [`only ${looked} modules were looked at`] : []),
  ];
}

function cycles(arrows: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const way: string[] = [];
  const problems: string[] = [];
  const visit = (file: string): void => {
    if (way.includes(file)) {
      problems.push(`a cycle: ${[...way.slice(way.indexOf(file)), file].join(' → ')}`);
      return;
    }
    if (done.has(file)) return;
    way.push(file);
    for (const next of arrows.get(file) ?? []) visit(next);
    way.pop();
    done.add(file);
  };
  for (const file of arrows.keys()) visit(file);
  return problems;
}

/**
 * What a command needs of the database, say to move it, is a use case that it imports when it runs, and only then. It
 * must be written so in the command itself: `await import('#server/…')`. Every other way to the database is too far.
 */
function isUseCaseOfCommand(file: string, target: string): boolean {
  return file.startsWith('cli/') && target.startsWith('server/');
}

/**
 * A command starts soon because it loads neither the database nor what answers requests or draws PDFs, apart from what
 * it imports late.
 */
function heavyWays(arrows: ReadonlyMap<string, readonly string[]>): string[] {
  const heavy = /^(?:db|api|app|components|server\/http|exporters\/pdf)\//;
  const reached = new Map([...arrows.keys()].filter((file) => file.startsWith('cli/')).map((file) => [file, file]));
  for (const [file, way] of reached) {
    for (const next of arrows.get(file) ?? []) if (!reached.has(next)) reached.set(next, `${way} → ${next}`);
  }
  return [...reached].filter(([file]) => heavy.test(file)).map(([, way]) => `the command line reaches too far: ${way}`);
}
