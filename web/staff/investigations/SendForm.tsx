import { BodyShort, Checkbox, HStack, Select, Textarea } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { Cite } from '../../ui/LineTree.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints } from '../endpoints.ts'
import { HearingButtons } from './HearingButtons.tsx'

const channels = ['e_service', 'letter', 'phone', 'visit'] as const
type Channel = (typeof channels)[number]
/** A time to answer that is usual; the caseworker changes it. */
const usualDays = 14

const daysFrom = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

interface Props {
  caseId: string
  month: string
  onClose: () => void
}

export function SendForm({ caseId, month, onClose }: Props) {
  const { t } = useTranslation('staff')
  const [material, setMaterial] = useKeptText(`hearing.${caseId}.${month}`)
  const [channel, setChannel] = useState<Channel>('e_service')
  const [told, setTold] = useState(false)
  const [answerBy, setAnswerBy] = useState(() => daysFrom(today(), usualDays))
  const refresh = useRefresh()
  const act = useAct(endpoints.makeHearing, async () => {
    setMaterial('')
    onClose()
    await refresh(endpoints.month)
  })
  const missing = [
    material.trim() === '' ? t('hearing.needsMaterial') : '',
    answerBy === '' ? t('hearing.needsDay') : '',
    channel === 'e_service' || told ? '' : t('hearing.needsCommittee'),
  ].filter((reason) => reason !== '')
  return (
    <>
      <Textarea
        size="small"
        label={t('hearing.material')}
        maxLength={5000}
        value={material}
        onChange={({ target }) => setMaterial(target.value)}
      />
      <HStack gap="space-16" align="start">
        <Select
          size="small"
          label={t('hearing.channel')}
          value={channel}
          onChange={({ target }) => setChannel(channels.find((one) => one === target.value) ?? 'e_service')}
        >
          {channels.map((one) => (
            <option key={one} value={one}>
              {t(`hearing.channels.${one}`)}
            </option>
          ))}
        </Select>
        <DayField size="small" label={t('hearing.answerBy')} value={answerBy} onDay={setAnswerBy} from={today()} />
      </HStack>
      <Committee byItself={channel === 'e_service'} told={told} onTold={setTold} />
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      <HearingButtons
        submit={t('hearing.submitSent')}
        missing={missing}
        loading={act.isPending}
        onSubmit={() =>
          act.mutate({
            params: { caseId, month },
            body: { kind: 'sent', material, channel, answerBy, toldOfCommittee: told },
          })
        }
        onClose={onClose}
      />
    </>
  )
}

/** SoL 14:8: the person is told of the right to speak before the committee; the e-service says it by itself. */
function Committee({ byItself, told, onTold }: { byItself: boolean; told: boolean; onTold: (told: boolean) => void }) {
  const { t } = useTranslation('staff')
  if (byItself) {
    return (
      <BodyShort size="small">
        {t('hearing.committeeByItself')} <Cite source="SoL 14:8" />
      </BodyShort>
    )
  }
  return (
    <Checkbox size="small" checked={told} onChange={({ target }) => onTold(target.checked)}>
      {t('hearing.committee')} <Cite source="SoL 14:8" />
    </Checkbox>
  )
}
