import { BodyShort, HStack, Radio, RadioGroup, Select, TextField, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DayField } from '../../ui/fields/DayField.tsx'
import { EditorTitle } from '../administration/EditorTitle.tsx'
import { Rows } from '../administration/Rows.tsx'
import { SaveBar } from '../administration/SaveBar.tsx'
import { fieldOf, useSubmissionActs, type Done, type Written } from '../administration/submission.ts'
import { Part } from '../simulations/Part.tsx'
import { newRule, notices, type OrderInput, type Orders } from './order.ts'
import { RuleFields } from './RuleFields.tsx'

interface Props {
  written: Written<OrderInput>
  committees: Orders['committees']
  members: Orders['members']
  onDone: (what: Done) => void
  onClose: () => void
}

/** An order as it is written: who decided it, and who it lets decide. */
export function OrderEditor({ written, committees, members, onDone, onClose }: Props) {
  const { t } = useTranslation('staff')
  const [content, setContent] = useState(written.content)
  const [version, setVersion] = useState(written.version)
  const acts = useSubmissionActs(onDone)
  const fault = fieldOf(acts.problem)
  const put = (more: Partial<OrderInput>) => {
    acts.forget()
    setContent({ ...content, ...more })
  }
  const now = () => ({ submissionId: written.submissionId, version, content })
  return (
    <VStack gap="space-24" className="staff-paper staff-padded" as="section" aria-labelledby="editor">
      <EditorTitle>{t('delegation.editTitle')}</EditorTitle>
      <BodyShort>{t('delegation.editHow')}</BodyShort>
      <Decision content={content} committees={committees} members={members} fault={fault} onChange={put} />
      <Part id="rules" title={t('delegation.rules')}>
        <BodyShort size="small">{t('delegation.rulesHow')}</BodyShort>
        <Rows
          rows={content.rules}
          add={newRule}
          onRows={(rules) => put({ rules })}
          renderRow={(rule, at, onRule) => <RuleFields at={at} rule={rule} fault={fault} onRule={onRule} />}
        />
      </Part>
      <SaveBar
        acts={acts}
        onSave={() => acts.save(now(), setVersion)}
        onSend={() => acts.saveAndSend(now(), setVersion)}
        onClose={onClose}
      />
    </VStack>
  )
}

interface DecisionProps {
  content: OrderInput
  committees: Orders['committees']
  members: Orders['members']
  fault: string
  onChange: (more: Partial<OrderInput>) => void
}

/** From when, by whom it was decided, and what the board wants to be told of. */
function Decision({ content, committees, members, fault, onChange }: DecisionProps) {
  const { t } = useTranslation('staff')
  const missing = (field: string) => fault === field && t('administration.submissions.missing')
  const wrong = (field: string) => (fault === field ? { error: t('administration.submissions.missing') } : {})
  return (
    <VStack gap="space-16">
      <HStack gap="space-16" align="start">
        <Select
          size="small"
          label={t('delegation.committee')}
          value={content.committeeId}
          error={missing('committeeId')}
          onChange={({ target }) => onChange({ committeeId: target.value })}
        >
          {committees.map(({ committeeId, name }) => (
            <option key={committeeId} value={committeeId}>
              {name}
            </option>
          ))}
        </Select>
        <DayField
          size="small"
          label={t('delegation.from')}
          value={content.from}
          {...wrong('from')}
          onDay={(from) => from !== '' && onChange({ from })}
        />
        <DayField
          size="small"
          label={t('delegation.decidedOn')}
          value={content.decidedOn ?? ''}
          {...wrong('decidedOn')}
          onDay={(day) => onChange({ decidedOn: day === '' ? null : day })}
        />
        <TextField
          size="small"
          label={t('delegation.reference')}
          maxLength={60}
          value={content.reference}
          error={missing('reference')}
          onChange={({ target }) => onChange({ reference: target.value })}
        />
      </HStack>
      <Named content={content} members={members} onChange={onChange} />
      <ToldOf content={content} fault={fault} onChange={onChange} />
    </VStack>
  )
}

/** Who decides when the board cannot be waited for (KL 6:39). */
function Named({ content, members, onChange }: Pick<DecisionProps, 'content' | 'members' | 'onChange'>) {
  const { t } = useTranslation('staff')
  return (
    <Select
      size="small"
      className="staff-select"
      label={t('urgent.named')}
      description={t('urgent.namedHow')}
      value={content.urgentBy ?? ''}
      onChange={({ target }) => onChange({ urgentBy: target.value === '' ? null : target.value })}
    >
      <option value="">{t('urgent.nobody')}</option>
      {members.map(({ staffId, name }) => (
        <option key={staffId} value={staffId}>
          {name}
        </option>
      ))}
    </Select>
  )
}

/** Who may let others decide in turn, and what the board wants to be told of. */
function ToldOf({ content, fault, onChange }: Omit<DecisionProps, 'committees' | 'members'>) {
  const { t } = useTranslation('staff')
  return (
    <>
      <TextField
        size="small"
        className="staff-wide-field"
        label={t('delegation.head')}
        description={t('delegation.headHow')}
        maxLength={120}
        value={content.head}
        error={fault === 'head' && t('administration.submissions.missing')}
        onChange={({ target }) => onChange({ head: target.value })}
      />
      <RadioGroup
        size="small"
        legend={t('delegation.notice')}
        description={t('delegation.noticeHow')}
        value={content.notice}
        onChange={(notice: OrderInput['notice']) => onChange({ notice })}
      >
        {notices.map((one) => (
          <Radio key={one} value={one}>
            {t(`delegation.notices.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
    </>
  )
}
