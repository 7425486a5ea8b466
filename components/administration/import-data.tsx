import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';

/** A plain form: the file goes to the API, which comes back to the page. */
export function ImportData() {
  const t = useTranslations('administration.data.putIn');
  return (
    <form method="post" action="/api/data.json" encType="multipart/form-data" className="mt-4 grid max-w-[34rem] gap-4">
      <div>
        <label htmlFor="file" className="block font-semibold">
          {t('file')}
        </label>
        <input id="file" name="file" type="file" accept=".json,application/json" required className="control mt-1.5" />
      </div>
      <div>
        <Button>{t('action')}</Button>
      </div>
    </form>
  );
}
