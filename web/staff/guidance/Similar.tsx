import { BodyShort } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
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
  ]
  return (
    <details>
      <summary>
        {t('deviations.similar')} ({similar.length})
      </summary>
      <BodyShort size="small">{t(similar.length === 0 ? 'deviations.similarNone' : 'deviations.similarHow')}</BodyShort>
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
            {similar.map(({ subject, ground, paragraph, answer, month, months }, place) => (
              <tr key={`${place} ${month}`}>
                <th scope="row">{month}</th>
                {[
                  what(subject),
                  t(`deviations.grounds.${ground}`),
                  paragraph,
                  t(`deviations.answers.${answer}`),
                  months,
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
