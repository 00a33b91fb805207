import { BodyShort, Button, HStack, Select, Textarea, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { AppealedDecision } from './endpoints.ts'
import { channels, useRegister, type Registering } from './useRegister.ts'

interface Props {
  caseId: string
  decision: AppealedDecision
  onClose: () => void
}

/** An appeal that came another way than by the e-service: whose, how, the day it came, and the person's own words. */
export function RegisterAppeal({ caseId, decision, onClose }: Props) {
  const { t } = useTranslation(['staff', 'ui'])
  const of = useRegister(caseId, decision, onClose)
  const { wish, why, arrivedOn, act } = of
  if (of.left.length === 0) return <BodyShort size="small">{t('appeals.all')}</BodyShort>
  const lacks = [
    ...(wish.trim() === '' ? [t('appeals.wishFirst')] : []),
    ...(arrivedOn === '' ? [t('appeals.dayFirst')] : []),
  ]
  return (
    <VStack gap="space-12" align="start">
      <BodyShort size="small">{t('appeals.how')}</BodyShort>
      <Came of={of} />
      <Words label={t('appeals.wish')} most={4000} value={wish} onChange={of.setWish} />
      <Words label={t('appeals.why')} most={20_000} value={why} onChange={of.setWhy} />
      {act.isError && <ProblemNotice problem={act.error} headingLevel="4" />}
      <HStack gap="space-8">
        <Blocked size="small" loading={act.isPending} reasons={lacks} onClick={of.save}>
          {t('appeals.save')}
        </Blocked>
        <Button size="small" variant="tertiary" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
      </HStack>
    </VStack>
  )
}

/** Whose it is, how and when it came. */
function Came({ of }: { of: Registering }) {
  const { t } = useTranslation('staff')
  return (
    <HStack gap="space-12">
      <Select
        size="small"
        label={t('appeals.whose')}
        value={of.personId}
        onChange={({ target }) => of.setPersonId(target.value)}
      >
        {of.left.map((one) => (
          <option key={one.personId} value={one.personId}>
            {one.name ?? t('contacts.unnamed')}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t('appeals.channel')}
        value={of.channel}
        onChange={({ target }) => of.setChannel(channels.find((one) => one === target.value) ?? 'paper')}
      >
        {channels.map((one) => (
          <option key={one} value={one}>
            {t(`appeals.channels.${one}`)}
          </option>
        ))}
      </Select>
      <DayField size="small" label={t('appeals.arrived')} value={of.arrivedOn} to={today()} onDay={of.setArrivedOn} />
    </HStack>
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
