import { BodyLong, BodyShort, Button, Heading, HStack, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints, type Work } from '../endpoints.ts'
import { Colleague } from './Colleague.tsx'

/** Who is away and who covers, by dates. */
export function Absences({ work }: { work: Work }) {
  const { t } = useTranslation('staff')
  const [said, setSaid] = useState('')
  const [saved, setSaved] = useState(0)
  const done = (count: number) => {
    setSaid(t('work.absence.done', { count }))
    setSaved((times) => times + 1)
  }
  return (
    <section className="staff-paper staff-padded" aria-label={t('work.absence.title')}>
      <VStack gap="space-16">
        <Heading level="2" size="small">
          {t('work.absence.title')}
        </Heading>
        <BodyLong>{t('work.absence.lead')}</BodyLong>
        <span role="status">{said}</span>
        {work.absences.length === 0 && <BodyShort>{t('work.absence.empty')}</BodyShort>}
        {work.absences.map((absence) => (
          <Standing key={absence.absenceId} absence={absence} onDone={() => setSaid(t('work.absence.ended'))} />
        ))}
        <Form key={saved} work={work} onDone={done} />
      </VStack>
    </section>
  )
}

function Standing({ absence, onDone }: { absence: Work['absences'][number]; onDone: () => void }) {
  const { t } = useTranslation('staff')
  const refresh = useRefresh()
  const { name, cover, startsOn, endsOn } = absence
  const act = useAct(endpoints.endAbsence, async () => {
    onDone()
    await refresh(endpoints.work, endpoints.queue)
  })
  const yesterday = new Date(Date.parse(`${today()}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  return (
    <>
      <HStack gap="space-16" align="center">
        <BodyShort>{t('work.absence.row', { name, cover, from: startsOn, to: endsOn })}</BodyShort>
        {startsOn <= today() && (
          <Button
            size="small"
            variant="tertiary"
            loading={act.isPending}
            onClick={() => act.mutate({ params: { absenceId: absence.absenceId }, body: { lastDay: yesterday } })}
          >
            {t('work.absence.end')}
          </Button>
        )}
      </HStack>
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
    </>
  )
}

function Form({ work, onDone }: { work: Work; onDone: (count: number) => void }) {
  const { t } = useTranslation('staff')
  const [away, setAway] = useState({ staffId: work.me, coverId: '', startsOn: today(), endsOn: '' })
  const refresh = useRefresh()
  const act = useAct(endpoints.registerAbsence, async ({ cases }) => {
    onDone(cases)
    await refresh(endpoints.work, endpoints.queue)
  })
  const missing = [
    away.staffId === '' ? t('work.absence.needsWho') : '',
    away.coverId === '' ? t('work.absence.needsCover') : '',
    away.startsOn === '' || away.endsOn === '' ? t('work.absence.needsDays') : '',
  ].filter((one) => one !== '')
  const choose = (more: Partial<typeof away>) => setAway((was) => ({ ...was, ...more }))
  return (
    <VStack gap="space-16">
      <HStack gap="space-16" align="end">
        <Colleague
          label={t('work.absence.who')}
          work={work}
          value={away.staffId}
          onChoose={(staffId) => choose({ staffId })}
          mineOnly
        />
        <Colleague
          label={t('work.absence.cover')}
          work={work}
          value={away.coverId}
          onChoose={(coverId) => choose({ coverId })}
          not={away.staffId}
        />
        {(['startsOn', 'endsOn'] as const).map((name) => (
          <DayField
            key={name}
            label={t(name === 'startsOn' ? 'work.absence.from' : 'work.absence.to')}
            size="small"
            from={name === 'startsOn' || away.startsOn === '' ? today() : away.startsOn}
            value={away[name]}
            onDay={(day) => choose({ [name]: day })}
          />
        ))}
      </HStack>
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      <Blocked reasons={missing} loading={act.isPending} variant="secondary" onClick={() => act.mutate({ body: away })}>
        {t('work.absence.submit')}
      </Blocked>
    </VStack>
  )
}
