import { BodyShort, Button, Heading, HStack, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { endpoints, type CaseWork as Data } from '../endpoints.ts'
import { To } from '../frame/To.tsx'
import { lookUp } from '../cases/names.tsx'
import { Section } from '../month/sections.tsx'
import { AddWatch } from './AddWatch.tsx'
import { DeclareConflict } from './DeclareConflict.tsx'
import { MeetButton } from './MeetButton.tsx'
import { useWatchWords } from './words.ts'

/** Whose turn it has been, the days to watch, who has the case, and the ways to leave it. */
export function CaseWork({ caseId }: { caseId: string }) {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.caseWork, { params: { caseId } })
  const [declaring, setDeclaring] = useState(false)
  return (
    <Section
      name="work"
      aside={
        <Button size="small" variant="secondary" className="ui-no-print" onClick={() => setDeclaring(true)}>
          {t('work.conflict.open')}
        </Button>
      }
    >
      <Loaded query={query} rows={3}>
        {(data) => (
          <VStack gap="space-16">
            <Clocks data={data} />
            <Watches caseId={caseId} data={data} />
            <AddWatch caseId={caseId} />
            <Keepers data={data} />
          </VStack>
        )}
      </Loaded>
      {declaring && <DeclareConflict caseId={caseId} onClose={() => setDeclaring(false)} />}
    </Section>
  )
}

function Clocks({ data: { clocks } }: { data: Data }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  if (clocks.length === 0) return null
  return (
    <div>
      <Heading level="3" size="xsmall">
        {t('work.section.clocks')}
      </Heading>
      <ul className="staff-plain-list">
        {clocks.map(({ month, ours, clients, turn }) => (
          <li key={month}>
            {t('work.section.clock', { month: format.month(month), ours, clients })}
            {' · '}
            {turn === 'nobody' ? t('status.decided') : t(`turn.${turn}`)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Watches({ caseId, data: { watches } }: { caseId: string; data: Data }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const words = useWatchWords()
  return (
    <div>
      <Heading level="3" size="xsmall">
        {t('work.watches.title')}
      </Heading>
      {watches.length === 0 && <BodyShort>{t('work.watches.none')}</BodyShort>}
      <ul className="staff-plain-list">
        {watches.map((one) => (
          <li key={`${one.kind} ${one.dueOn} ${one.own?.ownWatchId ?? one.month ?? one.years}`}>
            {t('work.watches.inQueue', { day: format.day(one.dueOn), what: words(one) })}
            {one.source !== null && ` (${one.source})`}
            {one.own && <MeetButton caseId={caseId} ownWatchId={one.own.ownWatchId} text={one.own.text} />}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Keepers({ data: { keepers } }: { data: Data }) {
  const { t } = useTranslation('staff')
  const relations: Readonly<Record<string, string>> = t('relation', { returnObjects: true })
  return (
    <div>
      <HStack gap="space-16" align="baseline">
        <Heading level="3" size="xsmall">
          {t('work.section.keepers')}
        </Heading>
        <To path="/work" className="aksel-link ui-no-print">
          {t('work.section.handOver')}
        </To>
      </HStack>
      <ul className="staff-plain-list">
        {keepers.map(({ name, kind, from, to }) => (
          <li key={`${name} ${kind} ${from}`}>
            {name}, {lookUp(relations, kind).toLowerCase()},{' '}
            {to === null ? t('work.section.since', { from }) : t('work.section.until', { from, to })}
          </li>
        ))}
      </ul>
    </div>
  )
}
