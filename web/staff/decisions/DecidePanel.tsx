import { BodyShort, Radio, RadioGroup, VStack } from '@navikt/ds-react'
import { useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { DayField } from '../../ui/fields/DayField.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { Cite } from '../../ui/LineTree.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useShortcuts } from '../../ui/keys/shortcuts.tsx'
import { lookUp } from '../cases/names.tsx'
import type { Assessment } from '../assessments/useAssessment.ts'
import type { MonthData } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'
import { Section } from '../month/sections.tsx'
import { blockedReasons, handOverReasons, totalGranted } from './blocked.ts'
import type { Choices } from './choices.ts'
import { Confirm } from './Confirm.tsx'
import { Interpreter } from './Interpreter.tsx'
import { ToAnother } from '../preparations/ToAnother.tsx'
import { TookPart } from './TookPart.tsx'
import { Unmet } from './Unmet.tsx'
import { useDecide } from './useDecide.ts'

interface Props {
  data: MonthData
  assessment: Assessment
  choices: Choices
  labels: Labels
  settled: boolean
  /** What was said of it by another. */
  children?: ReactNode
}

/** The end of the road: what is granted, what the law still asks, who may decide, and the button that says why it waits. */
export function DecidePanel({ data, assessment, choices, labels, settled, children }: Props) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const [payOn, setPayOn] = useState(data.payOn)
  const [confirming, setConfirming] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { act, handOver, problem, gates } = useDecide({ data, assessment, choices, payOn })
  const about = { data, assessment, choices, labels, settled, payOn }
  const reasons = blockedReasons({ ...about, unmet: gates.length }, t)
  const toHandOver = handOverReasons({ ...about, unmet: gates }, t)
  const decideNow = () => (data.mayDecide.review ? handOver.mutate(null) : act.mutate())
  const wanted = data.mayDecide.review ? { act: handOver, reasons: toHandOver } : { act, reasons }
  const ask = () => {
    if (wanted.reasons.length > 0) button.current?.focus()
    else if (data.mayDecide.review) handOver.mutate(null)
    else setConfirming(true)
  }
  useShortcuts([{ keys: 'ctrl+enter', label: t('decide.shortcut'), run: ask }])
  const total = totalGranted(data, choices)
  return (
    <Section name="decide">
      <VStack gap="space-16">
        {children}
        <Sum data={data} choices={choices} labels={labels} total={total} />
        <Unmet gates={gates} />
        <ConflictQuestion assessment={assessment} />
        <Interpreter data={data} assessment={assessment} />
        <TookPart assessment={assessment} />
        <Delegation data={data} />
        <Payee data={data} />
        <DayField size="small" label={t('decide.payOn')} value={payOn} onDay={setPayOn} />
        {problem && <ProblemNotice problem={problem} headingLevel="3" onRetry={decideNow} />}
        <Blocked ref={button} reasons={wanted.reasons} loading={wanted.act.isPending} onClick={ask}>
          {t(data.mayDecide.review ? 'prepared.handOver' : 'decide.button')}
        </Blocked>
        {!data.mayDecide.allowed && <ToAnother data={data} handOver={handOver} reasons={toHandOver} />}
      </VStack>
      {confirming && (
        <Confirm
          sum={
            total > 0
              ? t('decide.confirmSum', { amount: format.kronor(total), day: format.longDay(payOn) })
              : t('decide.confirmReject')
          }
          onCancel={() => setConfirming(false)}
          onConfirm={() => {
            setConfirming(false)
            act.mutate()
          }}
        />
      )}
    </Section>
  )
}

function Sum({ data, choices, labels, total }: Pick<Props, 'data' | 'choices' | 'labels'> & { total: number }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <div>
      <div className="staff-sum">
        <span>{t('decide.total')}</span>
        <strong className="ui-numbers">{format.kronor(total)}</strong>
      </div>
      <ul className="staff-sum-parts">
        {data.needs.map((need) => {
          const choice = choices.of(need)
          return (
            <li key={need.key}>
              <span>
                {labels.need(need.kind)}: {t(`needs.outcomesDone.${choice.outcome}`).toLowerCase()}
              </span>
              <span className="ui-numbers">{format.kronor(choice.granted ?? 0)}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function ConflictQuestion({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation('staff')
  const said = assessment.content.noConflictOfInterest
  return (
    <RadioGroup
      size="small"
      legend={
        <>
          {t('decide.question')} <Cite source="KL 7:4" />
        </>
      }
      value={said}
      onChange={(noConflictOfInterest: boolean) => assessment.edit({ noConflictOfInterest })}
    >
      <Radio value={true}>{t('decide.conflictNo')}</Radio>
      <Radio value={false}>{t('decide.conflictYes')}</Radio>
    </RadioGroup>
  )
}

function Delegation({ data }: { data: MonthData }) {
  const { t } = useTranslation('staff')
  const roles: Readonly<Record<string, string>> = t('roles', { returnObjects: true })
  const { allowed, item, whoMay } = data.mayDecide
  const who = whoMay.length === 0 ? t('decide.board') : whoMay.map((role) => lookUp(roles, role)).join(', ')
  return (
    <BodyShort size="small">
      <strong>{t('decide.delegation')}:</strong>{' '}
      {allowed && (item === null ? t('decide.mayDecideNoItem') : t('decide.mayDecide', { item }))}
      {!allowed && t('decide.mayNot', { who })}
    </BodyShort>
  )
}

function Payee({ data }: { data: MonthData }) {
  const { t } = useTranslation('staff')
  const { account } = data
  return (
    <BodyShort size="small">
      <strong>{t('decide.account')}:</strong>{' '}
      {account ? (
        <span className="ui-numbers">{[account.bank, account.written].filter((part) => part !== null).join(' ')}</span>
      ) : (
        t('decide.noAccount')
      )}
    </BodyShort>
  )
}
