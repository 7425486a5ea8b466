import Link from 'next/link';

/** Tags of a group, each a way to all that have it. */
export function Tags({ tags }: { readonly tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1.5">
      {tags.map((tag) => (
        <li key={tag}>
          <Link
            href={`/teams?tag=${encodeURIComponent(tag)}`}
            prefetch={false}
            className="inline-flex min-h-6 items-center rounded-cell border border-edge px-1.5 text-caption text-ink-2 no-underline hover:border-ink hover:text-ink"
          >
            {tag}
          </Link>
        </li>
      ))}
    </ul>
  );
}
