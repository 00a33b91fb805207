import { Checkbox, Radio, RadioGroup, Select, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { guardiansTold, shortestConcern, type GuardiansTold } from '../../../rules/concerns/concern.ts'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints } from '../endpoints.ts'
import { HearingButtons } from '../investigations/HearingButtons.tsx'

interface Props {
  caseId: string
  ofHousehold: readonly { personId: string; name: string }[]
  known: readonly string[]
  onClose: () => void
}

const isShort = (text: string): boolean => text.trim().length < shortestConcern

/** Begins with what the case already says; what is typed stays if it is closed before it is saved. */
export function WriteForm({ caseId, ofHousehold, known, onClose }: Props) {
  const { t } = useTranslation('staff')
  const begin = known.join(' ')
  const [childId, setChild] = useState(ofHousehold.length === 1 ? (ofHousehold[0]?.personId ?? '') : '')
  const [learnedOn, setDay] = useState(today())
  const [acute, setAcute] = useState(false)
  const [told, setTold] = useState<GuardiansTold | null>(null)
  const [seen, setSeen] = useKeptText(`concern.seen.${caseId}`, begin)
  const [worry, setWorry] = useKeptText(`concern.worry.${caseId}`)
  const refresh = useRefresh()
  const act = useAct(endpoints.makeConcernReport, async () => {
    setSeen(begin)
    setWorry('')
    await refresh(endpoints.caseConcerns)
    onClose()
  })
  const missing = [
    childId === '' && t('concerns.needs.child'),
    learnedOn === '' && t('concerns.needs.day'),
    isShort(seen) && t('concerns.needs.seen'),
    isShort(worry) && t('concerns.needs.worry'),
    told === null && t('concerns.needs.told'),
  ].filter((one) => one !== false)
  const send = () => {
    if (told === null) return
    act.mutate({ params: { caseId }, body: { childId, learnedOn, acute, seen, worry, toldGuardians: told } })
  }
  return (
    <VStack gap="space-12">
      <Select
        size="small"
        label={t('concerns.child')}
        value={childId}
        onChange={({ target }) => setChild(target.value)}
      >
        <option value="">{t('concerns.choose')}</option>
        {ofHousehold.map(({ personId, name }) => (
          <option key={personId} value={personId}>
            {name}
          </option>
        ))}
      </Select>
      <DayField size="small" label={t('concerns.learnedOn')} value={learnedOn} onDay={setDay} to={today()} />
      <Text label={t('concerns.seen')} how={t('concerns.seenHow')} value={seen} onText={setSeen} />
      <Text label={t('concerns.worry')} how={t('concerns.worryHow')} value={worry} onText={setWorry} />
      <Told told={told} onTell={setTold} />
      <Checkbox size="small" checked={acute} onChange={({ target }) => setAcute(target.checked)}>
        {t('concerns.acute')}
      </Checkbox>
      {act.isError && <ProblemNotice problem={act.error} headingLevel="4" />}
      <HearingButtons
        submit={t('concerns.write')}
        missing={missing}
        loading={act.isPending}
        onSubmit={send}
        onClose={onClose}
      />
    </VStack>
  )
}

function Told({ told, onTell }: { told: GuardiansTold | null; onTell: (told: GuardiansTold) => void }) {
  const { t } = useTranslation('staff')
  return (
    <RadioGroup size="small" legend={t('concerns.guardians')} value={told ?? ''} onChange={onTell}>
      {guardiansTold.map((one) => (
        <Radio key={one} value={one}>
          {t(`concerns.told.${one}`)}
        </Radio>
      ))}
    </RadioGroup>
  )
}

interface TextProps {
  label: string
  how: string
  value: string
  onText: (text: string) => void
}

const Text = ({ label, how, value, onText }: TextProps) => (
  <Textarea
    size="small"
    label={label}
    description={how}
    minRows={3}
    maxLength={5000}
    value={value}
    onChange={({ target }) => onText(target.value)}
  />
)
