import { BodyShort, Heading, HStack, TextField, VStack } from '@navikt/ds-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { Problem } from '../../ui/problem.ts'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints } from '../endpoints.ts'

/** At which meeting the board had the list. */
export function Tell({ month, committeeId }: { month: string; committeeId: string }) {
  const { t } = useTranslation('staff')
  const refresh = useRefresh()
  const act = useAct(endpoints.tellCommittee, () => refresh(endpoints.delegatedDecisions))
  return (
    <TellForm
      title={t('delegation.list.tell')}
      problem={act.error}
      isPending={act.isPending}
      onTell={(meeting) => act.mutate({ params: { month }, body: { committeeId, ...meeting } })}
    />
  )
}

interface FormProps {
  title: string
  problem: Problem | null
  isPending: boolean
  onTell: (meeting: { meetingOn: string; paragraph: string }) => void
}

/** Which meeting it was. */
export function TellForm({ title, problem, isPending, onTell }: FormProps) {
  const { t } = useTranslation('staff')
  const [meetingOn, setMeetingOn] = useState('')
  const [paragraph, setParagraph] = useState('')
  const heading = useId()
  const isWhole = meetingOn !== '' && paragraph.trim() !== ''
  return (
    <VStack gap="space-12" className="staff-paper staff-padded ui-no-print" as="section" aria-labelledby={heading}>
      <Heading level="3" size="small" id={heading}>
        {title}
      </Heading>
      <BodyShort size="small">{t('delegation.list.tellHow')}</BodyShort>
      <HStack gap="space-16" align="start">
        <DayField
          size="small"
          label={t('delegation.list.meetingOn')}
          value={meetingOn}
          to={today()}
          onDay={setMeetingOn}
        />
        <TextField
          size="small"
          label={t('delegation.list.paragraph')}
          maxLength={60}
          value={paragraph}
          onChange={({ target }) => setParagraph(target.value)}
        />
      </HStack>
      {problem && <ProblemNotice problem={problem} headingLevel="4" />}
      <Blocked
        size="small"
        loading={isPending}
        reasons={isWhole ? [] : [t('delegation.list.tellFirst')]}
        onClick={() => onTell({ meetingOn, paragraph })}
      >
        {title}
      </Blocked>
    </VStack>
  )
}
