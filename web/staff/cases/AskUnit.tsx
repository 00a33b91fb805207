import { Alert, BodyLong, Button, Heading, Select, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { breakGlass } from '../../../api/breakGlass.ts'
import type { Body } from '../../ui/endpoint.ts'
import { Blocked } from '../../ui/Blocked.tsx'
import { PageTitle } from '../../ui/Page.tsx'
import { isRecord, type Problem } from '../../ui/problem.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints } from '../endpoints.ts'
import { useSession } from '../frame/session.ts'

const mayOpen: ReadonlySet<string> = new Set(['caseworker', 'first_social_worker', 'unit_manager'])
const reasons = ['acute_need', 'danger_to_life', 'colleague_absent', 'court_or_supervision'] as const
type Reason = Body<typeof breakGlass>['reason']
const shortest = 20

/** The case is somebody else's: whom to ask, and the way in when it cannot wait. */
export function AskUnit({ caseId, problem }: { caseId: string; problem: Problem }) {
  const { t } = useTranslation('staff')
  const { roles } = useSession()
  const [opening, setOpening] = useState(false)
  const facts = isRecord(problem.extra['facts']) ? problem.extra['facts'] : {}
  const { unit, phone } = facts
  const known = typeof unit === 'string' && typeof phone === 'string'
  return (
    <VStack gap="space-24" className="staff-narrow">
      <PageTitle title={t('askUnit.title')} />
      <Alert variant="info">{known ? t('askUnit.who', { unit, phone }) : t('askUnit.whoUnknown')}</Alert>
      {roles.some((role) => mayOpen.has(role)) && (
        <VStack gap="space-12" align="start">
          <Heading level="2" size="small">
            {t('askUnit.openTitle')}
          </Heading>
          <BodyLong>{t('askUnit.openLead')}</BodyLong>
          {opening ? (
            <OpenForm caseId={caseId} />
          ) : (
            <Button variant="secondary" onClick={() => setOpening(true)}>
              {t('askUnit.start')}
            </Button>
          )}
        </VStack>
      )}
    </VStack>
  )
}

function OpenForm({ caseId }: { caseId: string }) {
  const { t } = useTranslation('staff')
  const [reason, setReason] = useState<Reason>('acute_need')
  const [explanation, setExplanation] = useKeptText(`break-glass.${caseId}`)
  const refresh = useRefresh()
  const act = useAct(endpoints.breakGlass, () => {
    setExplanation('')
    return refresh(endpoints.month)
  })
  const short = explanation.trim().length < shortest
  return (
    <VStack gap="space-16" className="staff-form">
      <Select
        label={t('askUnit.reason')}
        value={reason}
        onChange={({ target }) => setReason(reasons.find((one) => one === target.value) ?? 'acute_need')}
      >
        {reasons.map((one) => (
          <option key={one} value={one}>
            {t(`askUnit.reasons.${one}`)}
          </option>
        ))}
      </Select>
      <Textarea
        label={t('askUnit.explanation')}
        description={t('askUnit.explanationHow')}
        value={explanation}
        maxLength={2000}
        onChange={({ target }) => setExplanation(target.value)}
      />
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      <Blocked
        data-color="danger"
        reasons={short ? [t('askUnit.explanationHow')] : []}
        loading={act.isPending}
        onClick={() => act.mutate({ params: { caseId }, body: { reason, explanation } })}
      >
        {t('askUnit.submit')}
      </Blocked>
    </VStack>
  )
}
