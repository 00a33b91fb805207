import { BodyShort, Button, Heading } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { lookUp } from '../cases/names.tsx'
import type { CaseLife } from '../endpoints.ts'
import { useLabels } from '../month/labels.ts'
import { Part } from './Part.tsx'
import { WithdrawForm } from './WithdrawForm.tsx'

type Month = CaseLife['applied'][number]
type Need = Month['needs'][number]

const isDecided = (one: Month): boolean => one.needs.every((need) => need.state === 'decided')

/** What was applied for and what became of each need; what is open may be taken back by the person. */
export function Applied({ caseId, life: { applied, state } }: { caseId: string; life: CaseLife }) {
  const { t } = useTranslation('staff')
  const told = applied.filter((one) => !isDecided(one)).toReversed()
  const decided = applied.filter(isDecided).toReversed()
  return (
    <Part title={t('life.applied.title')}>
      {applied.length === 0 && <BodyShort>{t('life.applied.none')}</BodyShort>}
      {told.map((one) => (
        <AppliedMonth key={one.applicationId} caseId={caseId} of={one} isOpen={state === 'open'} />
      ))}
      {decided.length > 0 && (
        <details>
          <summary>{t('life.applied.decided', { count: decided.length })}</summary>
          {decided.map((one) => (
            <AppliedMonth key={one.applicationId} caseId={caseId} of={one} isOpen={false} />
          ))}
        </details>
      )}
    </Part>
  )
}

function AppliedMonth({ caseId, of, isOpen }: { caseId: string; of: Month; isOpen: boolean }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const labels = useLabels([])
  const [open, setOpen] = useState(false)
  const mayWithdraw = isOpen && of.needs.some((need) => need.state === 'open')
  const month = format.month(of.month)
  return (
    <div>
      <Heading level="3" size="xsmall">
        {t('life.applied.month', { month, day: of.arrivedOn })}
      </Heading>
      <ul className="staff-plain-list">
        {of.needs.map((need) => (
          <li key={need.key}>
            {labels.need(need.kind)}: {t(`life.applied.states.${need.state}`)}
            <Said need={need} />
          </li>
        ))}
      </ul>
      {mayWithdraw && !open && (
        <Button
          size="small"
          variant="tertiary"
          className="ui-no-print"
          onClick={() => setOpen(true)}
          aria-label={t('life.applied.withdrawOf', { month })}
        >
          {t('life.applied.withdraw')}
        </Button>
      )}
      {mayWithdraw && open && <WithdrawForm caseId={caseId} of={of} onClose={() => setOpen(false)} />}
    </div>
  )
}

function Said({ need: { words, told, endedOn } }: { need: Need }) {
  const { t } = useTranslation('staff')
  const tellings: Readonly<Record<string, string>> = t('life.applied.tellings', { returnObjects: true })
  if (words === null) return null
  return (
    <p className="staff-written">
      {t('life.applied.said', { day: endedOn ?? '', told: lookUp(tellings, told ?? '').toLowerCase(), words })}
    </p>
  )
}
