import { BodyShort, Button, HStack, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { Difference } from '../../../rules/registers/differences.ts'
import type { FetchedIncome } from '../../../rules/registers/incomes.ts'
import { giveBack, isTaken, take } from '../../../rules/registers/take.ts'
import type { Edit } from '../assessments/useAssessment.ts'
import { useFormat } from '../../ui/language/format.ts'
import { Cite } from '../../ui/LineTree.tsx'
import type { AssessmentContent, Registers } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'

interface Props {
  found: Registers
  incomes: readonly FetchedIncome[]
  differences: readonly Difference[]
  content: AssessmentContent
  edit: Edit | null
  labels: Labels
}

/** What was paid in the month that counts: each beside what was told, with what differs, and taken in or given back with one press. */
export function Fetched(props: Props) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const { found, incomes, differences, content, edit, labels } = props
  const month = format.month(found.counts)
  const loose = differences.filter(({ rule }) => rule === 'told_not_paid')
  const open = incomes.filter((one) => one.amount > 0 && !isTaken(content.incomes, one.key))
  const takeAll = () =>
    edit?.({ incomes: open.reduce<AssessmentContent['incomes']>((rows, one) => take(rows, one), content.incomes) })
  const caption = t('registers.incomes', { month })
  return (
    <VStack gap="space-8">
      {incomes.length === 0 && <BodyShort>{t('registers.none', { month })}</BodyShort>}
      {incomes.length > 0 && (
        <div className="ui-scroll" role="region" aria-label={caption} tabIndex={0}>
          <table className="ui-table ui-stack">
            <caption className="staff-caption">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{t('registers.income')}</th>
                <th scope="col" className="ui-amount">
                  {t('registers.told')}
                </th>
                <th scope="col" className="ui-amount">
                  {t('registers.fetched')}
                </th>
                <th scope="col">{t('registers.counted')}</th>
              </tr>
            </thead>
            <tbody>
              {incomes.map((one) => (
                <Row key={one.key} of={one} {...props} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {edit && open.length > 1 && (
        <HStack>
          <Button size="small" variant="secondary" className="ui-no-print" onClick={takeAll}>
            {t('registers.takeAll')}
          </Button>
        </HStack>
      )}
      {loose.map((one) => (
        <Says
          key={`${one.member} ${one.kind}`}
          of={one}
          found={found}
          lead={`${labels.income(one.kind ?? 'other')}, ${labels.byKey(one.member)}: `}
        />
      ))}
    </VStack>
  )
}

function Row({ of, found, differences, content, edit, labels }: Props & { of: FetchedIncome }) {
  const { t } = useTranslation(['staff', 'ui'])
  const format = useFormat()
  const kind = labels.income(of.kind ?? 'other')
  const what = t('month.household.of', { what: kind, who: labels.byKey(of.member) })
  const told = content.incomes.filter(
    (row) => row.member === of.member && row.kind === (of.kind ?? 'other') && !row.key.startsWith('register.'),
  )
  const taken = isTaken(content.incomes, of.key)
  const own = differences.filter(
    (one) =>
      one.rule !== 'told_not_paid' && one.member === of.member && one.holder === of.holder && one.label === of.label,
  )
  return (
    <tr>
      <th scope="row">
        {kind}
        <span className="ui-because">{labels.byKey(of.member)}</span>
        {of.label !== kind && (
          <span className="ui-because" lang="sv">
            {of.label}
          </span>
        )}
        <span className="ui-because">
          {t(`completions.holders.${of.holder}`)},{' '}
          {of.rows.map((row) => t('registers.paid', { day: format.day(row.paidOn) })).join(', ')}
        </span>
        {own.map((one) => (
          <Says key={one.rule} of={one} found={found} />
        ))}
      </th>
      <td className="ui-amount" data-label={t('registers.told')}>
        {told.length === 0 ? t('ui:none') : format.kronor(told.reduce((sum, row) => sum + row.told, 0))}
      </td>
      <td className="ui-amount" data-label={t('registers.fetched')}>
        {format.kronor(of.amount)}
      </td>
      <td data-label={t('registers.counted')}>
        {edit && of.amount > 0 ? (
          <Button
            size="xsmall"
            variant={taken ? 'tertiary' : 'secondary'}
            aria-label={t(taken ? 'registers.undoWhat' : 'registers.takeWhat', { what })}
            onClick={() => edit({ incomes: taken ? giveBack(content.incomes, of.key) : take(content.incomes, of) })}
          >
            {t(taken ? 'registers.undo' : 'registers.take')}
          </Button>
        ) : (
          t(taken ? 'yes' : 'no')
        )}
      </td>
    </tr>
  )
}

/** A difference in words: its rule, both amounts and the provision. It is gone when its cause is. */
function Says({
  of: { rule, fetched, against, holder, source },
  found,
  lead = '',
}: {
  of: Difference
  found: Registers
  lead?: string
}) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const facts = {
    fetched: format.kronor(fetched),
    against: format.kronor(against),
    threshold: found.threshold,
    holder: t(`completions.holders.${holder}`),
  }
  return (
    <span className="staff-differs">
      {lead}
      {t(`registers.rules.${rule}`, facts)} <Cite source={source} />
    </span>
  )
}
