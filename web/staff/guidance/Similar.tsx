import { BodyShort } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { deviationMeasures } from '../../../law/deviation.ts'
import type { DeviationsOfMonth } from '../endpoints.ts'

interface Props {
  similar: DeviationsOfMonth['similar']
  what: (subject: string) => string
}

/** How others were answered: kinds and months alone. */
export function Similar({ similar, what }: Props) {
  const { t } = useTranslation('staff')
  const heads = [
    t('deviations.what'),
    t('deviations.ground'),
    t('deviations.paragraph'),
    t('deviations.answer'),
    t('deviations.months'),
    t('deviations.times'),
  ]
  return (
    <details>
      <summary>
        {t('deviations.similar')} ({similar.length})
      </summary>
      <BodyShort size="small">
        {similar.length === 0
          ? t('deviations.similarNone', { count: deviationMeasures.fewest_similar.value })
          : t('deviations.similarHow')}
      </BodyShort>
      {similar.length > 0 && (
        <table className="ui-table ui-stack">
          <caption className="ui-hidden">{t('deviations.similar')}</caption>
          <thead>
            <tr>
              {[t('deviations.when'), ...heads].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {alike(similar).map(({ key, times, row: { subject, ground, paragraph, answer, month, months } }) => (
              <tr key={key}>
                <th scope="row">{month}</th>
                {[
                  what(subject),
                  t(`deviations.grounds.${ground}`),
                  paragraph,
                  t(`deviations.answers.${answer}`),
                  months,
                  times,
                ].map((cell, at) => (
                  <td key={heads[at]} data-label={heads[at]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  )
}

type Row = Props['similar'][number]

/** Rows that say the same are one, with how often: nothing tells them apart, and nothing shall. */
function alike(similar: Props['similar']): { key: string; times: number; row: Row }[] {
  const found = new Map<string, { key: string; times: number; row: Row }>()
  for (const row of similar) {
    const key = Object.values(row).join(' ')
    found.set(key, { key, times: (found.get(key)?.times ?? 0) + 1, row })
  }
  return [...found.values()]
}
