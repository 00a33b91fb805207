import { Checkbox, CheckboxGroup, Fieldset, HStack, Select, TextField } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { needKindsOfOrder } from '../../../rules/delegation/order.ts'
import { AmountField } from '../../ui/fields/AmountField.tsx'
import { DayField } from '../../ui/fields/DayField.tsx'
import { outcomes, roles, type RuleInput } from './order.ts'
import { useKindName } from './OrderTable.tsx'

interface Props {
  at: number
  rule: RuleInput
  fault: string
  onRule: (rule: RuleInput) => void
}

/** One row of an order: who decides what, up to how much, and when. */
export function RuleFields({ at, rule, fault, onRule }: Props) {
  const { t } = useTranslation('staff')
  return (
    <Fieldset size="small" legend={t('delegation.rule', { count: at + 1 })} className="staff-row-set">
      <What at={at} rule={rule} fault={fault} onRule={onRule} />
      <CheckboxGroup
        size="small"
        legend={t('delegation.outcomes')}
        description={rule.outcomes.length === 0 ? t('delegation.allOutcomes') : undefined}
        value={rule.outcomes}
        onChange={(chosen: RuleInput['outcomes']) => onRule({ ...rule, outcomes: chosen })}
      >
        <HStack gap="space-16">
          {outcomes.map((one) => (
            <Checkbox key={one} value={one}>
              {t(`delegation.outcome.${one}`)}
            </Checkbox>
          ))}
        </HStack>
      </CheckboxGroup>
      <HStack gap="space-16" align="end">
        <DayField
          size="small"
          label={t('delegation.ruleFrom')}
          value={rule.from ?? ''}
          onDay={(day) => onRule({ ...rule, from: day === '' ? null : day })}
        />
        <DayField
          size="small"
          label={t('delegation.ruleTo')}
          value={rule.to ?? ''}
          {...(fault === `rules.${at}.to` ? { error: t('administration.submissions.missing') } : {})}
          onDay={(day) => onRule({ ...rule, to: day === '' ? null : day })}
        />
        <Checkbox size="small" checked={rule.sub} onChange={({ target }) => onRule({ ...rule, sub: target.checked })}>
          {t('delegation.sub')}
        </Checkbox>
      </HStack>
    </Fieldset>
  )
}

function What({ at, rule, fault, onRule }: Props) {
  const { t } = useTranslation('staff')
  const nameOf = useKindName()
  return (
    <HStack gap="space-16" align="end">
      <TextField
        size="small"
        label={t('delegation.item')}
        maxLength={20}
        value={rule.item}
        error={fault === `rules.${at}.item` && t('administration.submissions.missing')}
        onChange={({ target }) => onRule({ ...rule, item: target.value })}
      />
      <Select
        size="small"
        label={t('delegation.role')}
        value={rule.role}
        onChange={({ target }) => onRule({ ...rule, role: roles.find((one) => one === target.value) ?? rule.role })}
      >
        {roles.map((one) => (
          <option key={one} value={one}>
            {t(`delegation.roles.${one}`)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t('delegation.kind')}
        value={rule.kind}
        onChange={({ target }) =>
          onRule({ ...rule, kind: needKindsOfOrder.find((one) => one === target.value) ?? rule.kind })
        }
      >
        {needKindsOfOrder.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </Select>
      <AmountField
        size="small"
        label={t('delegation.max')}
        description={t('delegation.maxHow')}
        value={rule.max}
        onAmount={(max) => onRule({ ...rule, max })}
      />
      <AmountField
        size="small"
        label={t('delegation.reviewFrom')}
        description={t('delegation.reviewFromHow')}
        value={rule.reviewFrom ?? null}
        onAmount={(reviewFrom) => onRule({ ...rule, reviewFrom })}
      />
    </HStack>
  )
}
