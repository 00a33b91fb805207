import { BodyLong, BodyShort, Button, Heading, HStack, TextField, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints } from '../endpoints.ts'
import type { Effort } from './endpoints.ts'
import type { Respite } from './endpoints.ts'
import { NoteEffort } from './NoteEffort.tsx'

const shortest = 10

/** What the household has done to find a cheaper home, and whether it counts. */
export function Efforts({ respite, caseId }: { respite: Respite; caseId: string }) {
  const { t } = useTranslation('staff')
  return (
    <VStack gap="space-8">
      <Heading level="4" size="xsmall">
        {t('respite.efforts')}
      </Heading>
      {respite.efforts.length === 0 && <BodyShort size="small">{t('respite.effortsNone')}</BodyShort>}
      {respite.efforts.length > 0 && (
        <ul className="staff-entries">
          {respite.efforts.map((one) => (
            <OneEffort key={one.effortId} effort={one} caseId={caseId} />
          ))}
        </ul>
      )}
      {respite.withdrawn === null && <NoteEffort respiteId={respite.respiteId} caseId={caseId} />}
    </VStack>
  )
}

function OneEffort({ effort, caseId }: { effort: Effort; caseId: string }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const { kind, doneOn, text, toldBy, byStaff, review } = effort
  const told = toldBy === null ? t('respite.toldByProtected') : t('respite.toldBy', { name: toldBy })
  return (
    <li>
      <VStack gap="space-4">
        <div className="staff-entry-head">
          <strong>
            {t(`respite.effortKinds.${kind}`)}, {format.day(doneOn)}
          </strong>
          <span className="ui-because">{byStaff ? t('respite.notedBy', { name: toldBy ?? '' }) : told}</span>
        </div>
        <BodyLong size="small">{text}</BodyLong>
        {review === null ? (
          <Review effort={effort} caseId={caseId} />
        ) : (
          <BodyShort size="small">
            {review.counts ? t('respite.counts') : t('respite.countsNot', { reasons: review.reasons })}
          </BodyShort>
        )}
      </VStack>
    </li>
  )
}

/** Counts with one press; a no says why. */
function Review({ effort: { effortId, kind }, caseId }: { effort: Effort; caseId: string }) {
  const { t } = useTranslation('staff')
  const [asksWhy, setAsksWhy] = useState(false)
  const [reasons, setReasons] = useState('')
  const refresh = useRefresh()
  const act = useAct(endpoints.reviewEffort, () => refresh(endpoints.respites))
  const send = (counts: boolean) => act.mutate({ params: { caseId, effortId }, body: { counts, reasons } })
  const about = <span className="ui-hidden">: {t(`respite.effortKinds.${kind}`)}</span>
  return (
    <VStack gap="space-8" className="ui-no-print">
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      {asksWhy ? (
        <HStack gap="space-8" align="end">
          <TextField
            size="small"
            className="staff-grow"
            autoFocus
            maxLength={1000}
            label={t('respite.why')}
            value={reasons}
            onChange={({ target }) => setReasons(target.value)}
          />
          <Blocked
            size="small"
            reasons={reasons.trim().length < shortest ? [t('respite.whyShort')] : []}
            loading={act.isPending}
            onClick={() => send(false)}
          >
            {t('respite.save')}
          </Blocked>
        </HStack>
      ) : (
        <HStack gap="space-8">
          <Button size="small" variant="secondary" loading={act.isPending} onClick={() => send(true)}>
            {t('respite.review')}
            {about}
          </Button>
          <Button size="small" variant="tertiary" onClick={() => setAsksWhy(true)}>
            {t('respite.reviewNot')}
            {about}
          </Button>
        </HStack>
      )}
    </VStack>
  )
}
