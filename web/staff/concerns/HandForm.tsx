import { HStack, Select, TextField, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { concernChannels } from '../../../rules/concerns/concern.ts'
import { Blocked } from '../../ui/Blocked.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints } from '../endpoints.ts'

interface Props {
  at: { caseId: string; concernReportId: string }
}

/** Who has been handed the report, and how. */
export function HandForm({ at }: Props) {
  const { t } = useTranslation('staff')
  const [channel, setChannel] = useState<(typeof concernChannels)[number]>('in_person')
  const [to, setTo] = useState('')
  const refresh = useRefresh()
  const act = useAct(endpoints.handConcernReport, () => refresh(endpoints.caseConcerns))
  const missing = to.trim().length < 2 ? [t('concerns.needs.to')] : []
  return (
    <VStack gap="space-8" className="ui-no-print">
      <HStack gap="space-16" align="end">
        <Select
          size="small"
          label={t('concerns.channel')}
          value={channel}
          onChange={({ target }) => setChannel(concernChannels.find((one) => one === target.value) ?? channel)}
        >
          {concernChannels.map((one) => (
            <option key={one} value={one}>
              {t(`concerns.channels.${one}`)}
            </option>
          ))}
        </Select>
        <TextField
          size="small"
          label={t('concerns.to')}
          maxLength={200}
          value={to}
          onChange={({ target }) => setTo(target.value)}
        />
      </HStack>
      {act.isError && <ProblemNotice problem={act.error} headingLevel="4" />}
      <Blocked
        size="small"
        reasons={missing}
        loading={act.isPending}
        onClick={() => act.mutate({ params: at, body: { channel, to } })}
      >
        {t('concerns.hand')}
      </Blocked>
    </VStack>
  )
}
