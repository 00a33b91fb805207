import { BodyShort, Heading, HStack, TextField, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints } from '../endpoints.ts'

/** At which meeting the board had the list. */
export function Tell({ month, committeeId }: { month: string; committeeId: string }) {
  const { t } = useTranslation('staff')
  const refresh = useRefresh()
  const [meetingOn, setMeetingOn] = useState('')
  const [paragraph, setParagraph] = useState('')
  const act = useAct(endpoints.tellCommittee, () => refresh(endpoints.delegatedDecisions))
  const isWhole = meetingOn !== '' && paragraph.trim() !== ''
  return (
    <VStack gap="space-12" className="staff-paper staff-padded ui-no-print" as="section" aria-labelledby="tell">
      <Heading level="3" size="small" id="tell">
        {t('delegation.list.tell')}
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
      {act.isError && <ProblemNotice problem={act.error} headingLevel="4" />}
      <Blocked
        size="small"
        loading={act.isPending}
        reasons={isWhole ? [] : [t('delegation.list.tellFirst')]}
        onClick={() => act.mutate({ params: { month }, body: { committeeId, meetingOn, paragraph } })}
      >
        {t('delegation.list.tell')}
      </Blocked>
    </VStack>
  )
}
