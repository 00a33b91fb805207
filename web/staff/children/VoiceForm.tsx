import { BodyShort, HStack, Radio, RadioGroup, Select, Textarea, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { toDay } from '../../../base/day.ts'
import { untrained, voiceResults, type Trained, type VoiceResult } from '../../../rules/children/voice.ts'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import { Cite } from '../../ui/LineTree.tsx'
import type { ChildrenOfMonth, ChildVoice } from './endpoints.ts'

interface Props {
  name: string
  voice: ChildVoice | null
  staff: ChildrenOfMonth['staff']
  onChange: (voice: ChildVoice) => void
}

const unsaid: ChildVoice = {
  offered: null,
  whyNot: '',
  result: null,
  heardOn: null,
  heardBy: [],
  whyUntrained: '',
  consent: null,
  said: '',
  weight: '',
}

/** The child's own voice: one question leads to the next, and what is not asked is not shown. */
export function VoiceForm({ name, voice, staff, onChange }: Props) {
  const { t } = useTranslation('staff')
  const told = voice ?? unsaid
  const change = (more: Partial<ChildVoice>) => onChange({ ...told, ...more })
  return (
    <VStack gap="space-12">
      <RadioGroup
        size="small"
        legend={
          <>
            {t('children.voice.offered')} <Cite source="SoL 3:2" />
            <span className="ui-hidden">, {name}</span>
          </>
        }
        value={told.offered}
        onChange={(offered: boolean) => change({ offered })}
      >
        <HStack gap="space-16">
          <Radio value={true}>{t('children.voice.yes')}</Radio>
          <Radio value={false}>{t('children.voice.no')}</Radio>
        </HStack>
      </RadioGroup>
      {told.offered === true && (
        <RadioGroup
          size="small"
          legend={t('children.voice.result')}
          value={told.result}
          onChange={(result: VoiceResult) => change({ result })}
        >
          <HStack gap="space-16">
            {voiceResults.map((one) => (
              <Radio key={one} value={one}>
                {t(`children.voice.results.${one}`)}
              </Radio>
            ))}
          </HStack>
        </RadioGroup>
      )}
      {told.offered === true && told.result === 'talked' && <Talk told={told} staff={staff} change={change} />}
      {(told.offered === false || (told.offered === true && told.result !== null && told.result !== 'talked')) && (
        <Textarea
          size="small"
          label={t(told.offered ? 'children.voice.whyNoTalk' : 'children.voice.whyNot')}
          minRows={2}
          maxLength={2000}
          value={told.whyNot}
          onChange={({ target }) => change({ whyNot: target.value })}
        />
      )}
    </VStack>
  )
}

interface TalkProps {
  told: ChildVoice
  staff: ChildrenOfMonth['staff']
  change: (more: Partial<ChildVoice>) => void
}

const consents = ['given', 'not_needed'] as const

function Talk({ told, staff, change }: TalkProps) {
  const { t } = useTranslation('staff')
  return (
    <>
      <HStack gap="space-16" align="start">
        <DayField
          size="small"
          label={t('children.voice.heardOn')}
          value={told.heardOn ?? ''}
          onDay={(day) => change({ heardOn: day === '' ? null : day })}
        />
        <HeldBy told={told} staff={staff} change={change} />
      </HStack>
      {told.heardBy.length < 2 && <BodyShort size="small">{t('children.voice.two')}</BodyShort>}
      <Untrained told={told} staff={staff} change={change} />
      <RadioGroup
        size="small"
        legend={t('children.voice.consent')}
        value={told.consent}
        onChange={(consent: ChildVoice['consent']) => change({ consent })}
      >
        <HStack gap="space-16">
          {consents.map((one) => (
            <Radio key={one} value={one}>
              {t(`children.voice.consents.${one}`)}
            </Radio>
          ))}
        </HStack>
      </RadioGroup>
      <div className="staff-child-outcomes">
        {(['said', 'weight'] as const).map((which) => (
          <Textarea
            key={which}
            size="small"
            label={t(`children.voice.${which}`)}
            minRows={2}
            maxLength={5000}
            value={told[which]}
            onChange={({ target }) => change({ [which]: target.value })}
          />
        ))}
      </div>
    </>
  )
}

/** A talk is held by two who are trained for it. Where somebody is not, it is said, and why they held it all the same. */
function Untrained({ told, staff, change }: TalkProps) {
  const { t } = useTranslation('staff')
  const heldBy = told.heardBy.map((id) => staff.find(({ staffId }) => staffId === id)?.trained ?? [])
  const count = untrained(
    heldBy.map((one) => one.map(asTrained)),
    toDay(told.heardOn ?? today()),
  )
  if (count === 0) return null
  return (
    <Textarea
      size="small"
      label={t('children.voice.whyUntrained')}
      description={t('children.voice.untrained', { count })}
      minRows={2}
      maxLength={1000}
      value={told.whyUntrained}
      onChange={({ target }) => change({ whyUntrained: target.value })}
    />
  )
}

const asTrained = ({ from, until }: { from: string; until: string | null }): Trained => ({
  from: toDay(from),
  until: until === null ? null : toDay(until),
})

/** Two different of the staff; the second is chosen among the others. */
function HeldBy({ told, staff, change }: TalkProps) {
  const { t } = useTranslation('staff')
  const choose = (place: number, staffId: string) => {
    const others = told.heardBy.filter((one, at) => at !== place && one !== staffId)
    change({ heardBy: staffId === '' ? others : place === 0 ? [staffId, ...others] : [...others, staffId] })
  }
  return (['heardBy', 'also'] as const).map((label, place) => (
    <Select
      key={label}
      size="small"
      label={t(`children.voice.${label}`)}
      value={told.heardBy[place] ?? ''}
      disabled={place > told.heardBy.length}
      onChange={({ target }) => choose(place, target.value)}
    >
      <option value="">{t('children.voice.nobody')}</option>
      {staff
        .filter(({ staffId }) => place === 0 || staffId !== told.heardBy[0])
        .map(({ staffId, name }) => (
          <option key={staffId} value={staffId}>
            {name}
          </option>
        ))}
    </Select>
  ))
}
