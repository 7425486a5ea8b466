/** The digit key that stands for the nth choice, from 0; beyond the ninth there is none. */
export function ChoiceKey({ index }: { readonly index: number }) {
  if (index >= 9) return null;
  return (
    <span className="key" aria-hidden="true">
      {index + 1}
    </span>
  );
}
