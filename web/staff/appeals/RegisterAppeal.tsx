import { BodyShort, Button, HStack, Select, Textarea, TextField, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { today } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints, type AppealedDecision } from '../endpoints.ts'

interface Props {
  caseId: string
  decision: AppealedDecision
  onClose: () => void
}

const channels = ['paper', 'email', 'spoken'] as const

/** An appeal that came another way than by the e-service: whose, how, the day it came, and the person's own words. */
export function RegisterAppeal({ caseId, decision, onClose }: Props) {
  const { t } = useTranslation(['staff', 'ui'])
  const { decisionId, appeals, recipients } = decision
  const left = recipients.filter(({ personId }) => !appeals.some((one) => one.personId === personId))
  const [personId, setPersonId] = useState(left[0]?.personId ?? '')
  const [channel, setChannel] = useState<(typeof channels)[number]>('paper')
  const [arrivedOn, setArrivedOn] = useState(today())
  const [wish, setWish] = useKeptText(`appeal.${decisionId}.wish`)
  const [why, setWhy] = useKeptText(`appeal.${decisionId}.why`)
  const refresh = useRefresh()
  const act = useAct(endpoints.registerAppeal, async () => {
    setWish('')
    setWhy('')
    await refresh(endpoints.appeals, endpoints.caseWork, endpoints.month)
    onClose()
  })
  if (left.length === 0) return <BodyShort size="small">{t('appeals.all')}</BodyShort>
  const lacks = [
    ...(wish.trim() === '' ? [t('appeals.wishFirst')] : []),
    ...(arrivedOn === '' ? [t('appeals.dayFirst')] : []),
  ]
  return (
    <VStack gap="space-12" align="start">
      <BodyShort size="small">{t('appeals.how')}</BodyShort>
      <HStack gap="space-12">
        <Select
          size="small"
          label={t('appeals.whose')}
          value={personId}
          onChange={({ target }) => setPersonId(target.value)}
        >
          {left.map((one) => (
            <option key={one.personId} value={one.personId}>
              {one.name ?? t('contacts.unnamed')}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          label={t('appeals.channel')}
          value={channel}
          onChange={({ target }) => setChannel(channels.find((one) => one === target.value) ?? 'paper')}
        >
          {channels.map((one) => (
            <option key={one} value={one}>
              {t(`appeals.channels.${one}`)}
            </option>
          ))}
        </Select>
        <TextField
          size="small"
          type="date"
          label={t('appeals.arrived')}
          max={today()}
          value={arrivedOn}
          onChange={({ target }) => setArrivedOn(target.value)}
        />
      </HStack>
      <Words label={t('appeals.wish')} most={4000} value={wish} onChange={setWish} />
      <Words label={t('appeals.why')} most={20_000} value={why} onChange={setWhy} />
      {act.isError && <ProblemNotice problem={act.error} headingLevel="4" />}
      <HStack gap="space-8">
        <Blocked
          size="small"
          loading={act.isPending}
          reasons={lacks}
          onClick={() =>
            act.mutate({ params: { caseId, decisionId }, body: { personId, channel, arrivedOn, wish, why } })
          }
        >
          {t('appeals.save')}
        </Blocked>
        <Button size="small" variant="tertiary" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
      </HStack>
    </VStack>
  )
}

interface WordsProps {
  label: string
  most: number
  value: string
  onChange: (value: string) => void
}

const Words = ({ label, most, value, onChange }: WordsProps) => (
  <Textarea
    size="small"
    className="staff-wide-field"
    label={label}
    minRows={2}
    maxLength={most}
    value={value}
    onChange={({ target }) => onChange(target.value)}
  />
)
