import { BodyShort } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { lookUp } from '../cases/names.tsx'
import type { CaseLife } from '../endpoints.ts'
import { Part } from './Part.tsx'

/** Each time the case was closed and opened, by whom and why. */
export function History({ life: { closings } }: { life: CaseLife }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const causes: Readonly<Record<string, string>> = t('life.acts.causes', { returnObjects: true })
  return (
    <Part title={t('life.history.title')}>
      {closings.length === 0 && <BodyShort>{t('life.history.none')}</BodyShort>}
      <ol className="staff-plain-list">
        {closings.map(({ cause, explanation, closedOn, closedBy, reopened }) => (
          <li key={`${closedOn} ${reopened?.at}`}>
            {t('life.history.closed', { day: closedOn, cause: lookUp(causes, cause), by: closedBy })} {explanation}
            {reopened && (
              <p className="staff-written">
                {t('life.history.reopened', {
                  at: format.instant(reopened.at),
                  by: reopened.by,
                  reason: reopened.reason,
                })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Part>
  )
}
