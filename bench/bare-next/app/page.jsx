// Rendered for every request, as the pages of the app are.
export const dynamic = 'force-dynamic';

export default function Page() {
  return (
    <main>
      <h1>A bare page</h1>
      <p>What Next itself costs: one layout, one page, no data, no style.</p>
    </main>
  );
}
