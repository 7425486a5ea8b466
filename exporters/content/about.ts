import type { Change, Link } from '#core/questionnaire/questionnaire.ts';
import type { ReportView } from '../report-view.ts';

/** Whose questions these are, on what terms, and how the two figures are made from the answers. */
export interface About {
  readonly model: readonly string[];
  readonly sources: readonly Link[];
  /** Newest first. */
  readonly changes: readonly Change[];
  readonly made: readonly { readonly title: string; readonly text: string }[];
}

export function aboutOf({ report: { questionnaire }, t }: ReportView): About {
  const { title, version, licence, attribution, sources, changelog = [] } = questionnaire;
  const terms =
    licence === ''
      ? t('result.model.unlicensed', { title, version })
      : t('result.model.text', { title, version, licence });
  return {
    model: [terms, attribution].filter((text) => text !== ''),
    sources,
    changes: changelog,
    made: [
      { title: t('help.made.score'), text: t('help.made.scoreText') },
      { title: t('help.made.phase'), text: t('help.made.phaseText') },
      { title: t('help.made.unknown'), text: t('help.made.unknownText') },
      { title: t('help.made.na'), text: t('help.made.naText') },
    ],
  };
}
