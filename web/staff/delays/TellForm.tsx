import { Heading, Radio, RadioGroup, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints } from '../endpoints.ts'

interface Props {
  months: readonly { caseId: string; month: string }[]
  /** How many were told, and the letters to print. */
  onDone: (count: number, papers: readonly string[]) => void
}

const channels = ['e_service', 'letter', 'phone'] as const
type Channel = (typeof channels)[number]
const shortest = 20

/** Why, until when, and how. */
export function TellForm({ months, onDone }: Props) {
  const { t } = useTranslation('staff')
  const refresh = useRefresh()
  const [reason, setReason] = useKeptText('delay.tell')
  const [newDay, setNewDay] = useState('')
  const [channel, setChannel] = useState<Channel>('letter')
  const act = useAct(endpoints.tellDelay, async ({ notices }) => {
    onDone(notices.length, channel === 'letter' ? notices.map((one) => one.notice) : [])
    setReason('')
    await refresh(endpoints.delays, endpoints.watches)
  })
  const reasons = [
    ...(months.length === 0 ? [t('delays.tell.chooseFirst')] : []),
    ...(reason.trim().length < shortest ? [t('delays.tell.reasonFirst')] : []),
    ...(newDay === '' ? [t('delays.tell.dayFirst')] : []),
  ]
  return (
    <VStack gap="space-12" className="staff-paper staff-padded" as="section" aria-labelledby="tell-delay">
      <Heading level="3" size="small" id="tell-delay">
        {t('delays.tell.title')}
      </Heading>
      <Textarea
        size="small"
        className="staff-wide-field"
        label={t('delays.tell.reason')}
        description={t('delays.tell.reasonHow')}
        minRows={3}
        maxLength={2000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <DayField size="small" label={t('delays.tell.newDay')} value={newDay} from={today()} onDay={setNewDay} />
      <RadioGroup
        size="small"
        legend={t('delays.tell.channel')}
        description={t('delays.tell.channelHow')}
        value={channel}
        onChange={(one: Channel) => setChannel(one)}
      >
        {channels.map((one) => (
          <Radio key={one} value={one}>
            {t(`delays.tell.channels.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      {act.isError && <ProblemNotice problem={act.error} headingLevel="4" />}
      <Blocked
        size="small"
        loading={act.isPending}
        reasons={reasons}
        onClick={() => act.mutate({ body: { months: [...months], channel, reason, newDay } })}
      >
        {t('delays.tell.send', { count: months.length })}
      </Blocked>
    </VStack>
  )
}
