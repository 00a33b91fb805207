import { BodyShort, Heading } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { today, useFormat } from '../../ui/language/format.ts'
import type { CaseLife } from '../endpoints.ts'
import { monthPath, To } from '../frame/To.tsx'
import { Part } from './Part.tsx'

export const lifePath = (caseId: string, month: string): string => `${monthPath(caseId, month)}/life`

/** The cases this one comes from and goes on in, as far as the reader has them, and the decisions of all that are one now. */
export function LinkedCases({ life: { caseNumber, links, decisions } }: { life: CaseLife }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <Part title={t('life.cases.title')}>
      {links.length === 0 && <BodyShort>{t('life.cases.none')}</BodyShort>}
      <ul className="staff-plain-list">
        {links.map(({ kind, way, caseId, caseNumber, onDay, lastMonth }) => (
          <li key={caseId}>
            <To path={lifePath(caseId, lastMonth ?? today().slice(0, 7))}>
              {t(`life.cases.kinds.${kind}_${way}`, { number: caseNumber, day: onDay })}
            </To>
          </li>
        ))}
      </ul>
      {decisions.some((one) => one.caseNumber !== caseNumber) && (
        <div>
          <Heading level="3" size="xsmall">
            {t('life.cases.decisions')}
          </Heading>
          <ol className="staff-plain-list">
            {decisions.map(({ caseId, caseNumber: number, month, decidedAt, decidedBy }) => (
              <li key={`${caseId} ${decidedAt}`}>
                <To path={monthPath(caseId, month)}>
                  {t('life.cases.decision', {
                    at: format.instant(decidedAt),
                    month: format.month(month),
                    by: decidedBy,
                    number,
                  })}
                </To>
              </li>
            ))}
          </ol>
        </div>
      )}
    </Part>
  )
}
