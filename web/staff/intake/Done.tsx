import { Alert, BodyLong, BodyShort, Button, HStack, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { registerApplication } from '../../../api/intake.ts'
import type { Reply } from '../../ui/endpoint.ts'
import { useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { monthPath, useGo } from '../frame/To.tsx'

interface Props {
  taken: Reply<typeof registerApplication>
  onAgain?: () => void
}

/** What came of it, and what to tell the person while they are still there. */
export function Done({ taken, onAgain }: Props) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const go = useGo()
  const { caseNumber, month, arrivedOn, caseworker, unit, unitPhone, supplements, caseId } = taken
  return (
    <VStack gap="space-24" className="staff-narrow">
      <PageTitle title={t('intake.done.title')} />
      <Alert variant="success">
        <BodyShort>
          {t('intake.done.case', { number: caseNumber, month: format.month(month), day: format.day(arrivedOn) })}
        </BodyShort>
        {caseworker !== null && <BodyShort>{t('intake.done.keeper', { name: caseworker })}</BodyShort>}
        <BodyShort>{t('intake.done.unit', { unit, phone: unitPhone })}</BodyShort>
      </Alert>
      {supplements && <BodyLong>{t('intake.done.supplement')}</BodyLong>}
      <BodyLong>{t('intake.done.tell')}</BodyLong>
      <HStack gap="space-12">
        {caseId !== null && !supplements && (
          <Button onClick={() => go(`${monthPath(caseId, month)}/form`)}>{t('papers.form.fillIn')}</Button>
        )}
        {caseId !== null && (
          <Button variant="secondary" onClick={() => go(monthPath(caseId, month))}>
            {t('intake.done.open')}
          </Button>
        )}
        {onAgain && (
          <Button variant={caseId === null ? 'primary' : 'secondary'} onClick={onAgain}>
            {t('intake.done.another')}
          </Button>
        )}
        <Button variant="tertiary" onClick={() => go('/intake')}>
          {t('intake.done.back')}
        </Button>
      </HStack>
    </VStack>
  )
}

/** Expressly only a question: kept, and no application. */
export function Kept({ onAgain }: { onAgain?: () => void }) {
  const { t } = useTranslation('staff')
  const go = useGo()
  return (
    <VStack gap="space-24" className="staff-narrow">
      <PageTitle title={t('intake.done.question')} />
      <HStack gap="space-12">
        {onAgain && <Button onClick={onAgain}>{t('intake.done.another')}</Button>}
        <Button variant="tertiary" onClick={() => go('/intake')}>
          {t('intake.done.back')}
        </Button>
      </HStack>
    </VStack>
  )
}
