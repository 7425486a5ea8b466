/** The sentence under a field that was refused. */
export function FieldError({ id, sentence }: { readonly id: string; readonly sentence: string | undefined }) {
  if (!sentence) return null;
  return (
    <p id={id} className="mt-1.5 border-l-3 border-alert pl-2 text-small font-medium text-alert">
      {sentence}
    </p>
  );
}
