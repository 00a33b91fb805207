import { Alert, BodyLong, BodyShort, Button, Heading, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { useRead } from '../../ui/query.ts'
import { endpoints, type ApprovalOfMonth } from '../endpoints.ts'
import { ApprovalForm } from './ApprovalForm.tsx'

/** Whether the application is the other adult's too. Nothing is shown while there is no other adult to ask. */
export function Approvals({ caseId, month }: { caseId: string; month: string }) {
  const query = useRead(endpoints.monthApprovals, { params: { caseId, month } })
  return query.data?.adults.map((adult) => <Adult key={adult.personId} caseId={caseId} adult={adult} />)
}

function Adult({ caseId, adult }: { caseId: string; adult: ApprovalOfMonth }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  const name = adult.name ?? t('contacts.unnamed')
  if (adult.answer === 'yes' && adult.answeredAt !== null) {
    return (
      <BodyShort size="small">
        {t('intake.approvals.yes', { name, at: format.instant(adult.answeredAt), told: told(adult, t) })}
      </BodyShort>
    )
  }
  return (
    <Alert variant="warning">
      <VStack gap="space-8" align="start">
        <Heading level="2" size="xsmall">
          {t(adult.answer === 'no' ? 'intake.approvals.no' : 'intake.approvals.waiting', { name })}
        </Heading>
        {adult.words !== null && <BodyLong className="staff-answer staff-wrap">{adult.words}</BodyLong>}
        <BodyLong size="small">{t(adult.isNew ? 'intake.approvals.whyNew' : 'intake.approvals.why')}</BodyLong>
        {adult.answer === null && (
          <>
            <BodyShort size="small">{t('intake.approvals.asked', { at: format.instant(adult.askedAt) })}</BodyShort>
            {isOpen ? (
              <ApprovalForm caseId={caseId} adult={adult} onClose={() => setOpen(false)} />
            ) : (
              <Button size="small" variant="secondary" className="ui-no-print" onClick={() => setOpen(true)}>
                {t('intake.approvals.register')}
              </Button>
            )}
          </>
        )}
      </VStack>
    </Alert>
  )
}

const told = (adult: ApprovalOfMonth, t: ReturnType<typeof useTranslation<'staff'>>['t']): string =>
  adult.told === null || adult.told === 'own_login'
    ? t('intake.approvals.told.own_login')
    : `${t(`intake.approvals.told.${adult.told}`)}, ${adult.registeredBy ?? ''}`
