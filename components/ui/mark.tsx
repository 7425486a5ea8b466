/** The sign of the product: four steps, two of them reached, and the line. */
export function Mark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 22 22" aria-hidden="true" className="shrink-0 text-ink">
      <path d="M1 15h4v6H1zM6.3 11h4v10h-4zM0 8.2h11.4V10H0z" fill="currentColor" />
      <path d="M11.6 7h4v14h-4zM16.9 3h4v18h-4z" fill="none" stroke="currentColor" strokeWidth="1.2" />
    </svg>
  );
}
