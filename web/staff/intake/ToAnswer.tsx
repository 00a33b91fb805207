import { BodyShort, Heading, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { ApplicantName } from '../cases/names.tsx'
import type { Inbox } from '../endpoints.ts'
import { To } from '../frame/To.tsx'

/** Contacts about help where nobody has said what it was: each has to be an application, or expressly only a question. */
export function ToAnswer({ rows }: { rows: Inbox['toAnswer'] }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <section className="staff-paper staff-padded" aria-label={t('intake.toAnswer.title')}>
      <VStack gap="space-8">
        <Heading level="2" size="small">
          {t('intake.toAnswer.title')} ({rows.length})
        </Heading>
        <BodyShort size="small">{t('intake.toAnswer.why')}</BodyShort>
        <ul className="staff-results">
          {rows.map(
            ({
              contactId,
              caseId,
              caseNumber,
              applicant,
              protected: isProtected,
              happenedAt,
              contactChannel,
              month,
            }) => (
              <li key={contactId}>
                <span>{caseNumber}</span>
                <ApplicantName name={applicant} isProtected={isProtected} />
                <span>
                  {t(`contacts.channels.${contactChannel}`)}, {format.instant(happenedAt)}
                </span>
                {caseId !== null && (
                  <To
                    path={`/case/${caseId}/${month}/contact/${contactId}`}
                    aria-label={t('intake.toAnswer.label', { at: format.instant(happenedAt) })}
                  >
                    {t('intake.toAnswer.answer')}
                  </To>
                )}
              </li>
            ),
          )}
        </ul>
      </VStack>
    </section>
  )
}
