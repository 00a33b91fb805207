import { BodyShort, Button, Fieldset, HStack, Textarea, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { CountField } from '../../ui/fields/CountField.tsx'
import { MonthField } from './MonthField.tsx'
import type { Value2027 } from './Reform.tsx'
import { Rows } from './Rows.tsx'

interface Props {
  value: Value2027
  fault: string
  onChange: (value: Value2027) => void
}

/** Shares by order of birth, the phase-in, and the exceptions from the ceiling. */
export function ReformFields({ value, fault, onChange }: Props) {
  const { t } = useTranslation('staff')
  return (
    <VStack gap="space-16">
      <BodyShort weight="semibold">{t('administration.tables.birthOrder')}</BodyShort>
      {(['single', 'couple'] as const).map((key) => (
        <Shares
          key={key}
          legend={t(
            key === 'single' ? 'administration.tables.birthOrderSingle' : 'administration.tables.birthOrderCouple',
          )}
          shares={value.childPercent[key]}
          onShares={(shares) => onChange({ ...value, childPercent: { ...value.childPercent, [key]: [...shares] } })}
        />
      ))}
      <Phases value={value} fault={fault} onChange={onChange} />
      <Textarea
        size="small"
        className="staff-wide-field"
        label={t('administration.tables.exceptions')}
        description={t('administration.tables.exceptionsHow')}
        minRows={2}
        value={value.ceilingExceptions.join('\n')}
        onChange={({ target }) => onChange({ ...value, ceilingExceptions: target.value.split('\n') })}
      />
    </VStack>
  )
}

interface SharesProps {
  legend: string
  shares: readonly number[]
  onShares: (shares: readonly number[]) => void
}

function Shares({ legend, shares, onShares }: SharesProps) {
  const { t } = useTranslation('staff')
  return (
    <Fieldset size="small" legend={legend} description={t('administration.tables.birthOrderHow')}>
      <HStack gap="space-16" align="start">
        {shares.map((share, at) => {
          const label = t('administration.tables.nthChild', { count: at + 1 })
          return (
            <CountField
              key={label}
              size="small"
              className="staff-count-field"
              label={label}
              value={share}
              least={0}
              most={100}
              onCount={(next) => onShares(shares.map((one, place) => (place === at ? next : one)))}
            />
          )
        })}
      </HStack>
      <HStack gap="space-8">
        <Button
          size="small"
          variant="secondary"
          type="button"
          onClick={() => onShares([...shares, shares.at(-1) ?? 100])}
        >
          {t('administration.tables.oneMore')}
        </Button>
        {shares.length > 1 && (
          <Button size="small" variant="tertiary" type="button" onClick={() => onShares(shares.slice(0, -1))}>
            {t('administration.tables.oneLess')}
          </Button>
        )}
      </HStack>
    </Fieldset>
  )
}

function Phases({ value, fault, onChange }: Props) {
  const { t } = useTranslation('staff')
  return (
    <Fieldset
      size="small"
      legend={t('administration.tables.phaseIn')}
      description={t('administration.tables.phaseInHow')}
      error={fault === 'value.phaseIn' && t('administration.submissions.missing')}
    >
      <Rows
        rows={value.phaseIn}
        add={() => ({ from: '2027-01', percent: 100 })}
        onRows={(phaseIn) => onChange({ ...value, phaseIn })}
        renderRow={(step, _at, onRow) => (
          <HStack gap="space-16" align="start">
            <MonthField
              label={t('administration.tables.phaseFrom')}
              value={step.from}
              onMonth={(from) => onRow({ ...step, from })}
            />
            <CountField
              size="small"
              className="staff-count-field"
              label={t('administration.tables.phasePercent')}
              value={step.percent}
              least={0}
              most={100}
              onCount={(percent) => onRow({ ...step, percent })}
            />
          </HStack>
        )}
      />
    </Fieldset>
  )
}
