import { BodyLong, Button, Heading, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../ui/language/format.ts'
import { useRead } from '../../../ui/query.ts'
import { ask } from '../../endpoints.ts'
import { Wrong } from '../../case/registers/Wrong.tsx'
import { useDraft } from '../draft/draft.ts'
import { differing, newestRows, type ToldRow } from './told.ts'

/** What authorities have told of the person, each with who said it and the way to say that it is wrong. Nothing where nothing was told. */
export function ToldByOthers() {
  const { t } = useTranslation('client')
  const { data } = useRead(ask.registers, {})
  const rows = newestRows(data?.askings ?? [])
  if (rows.length === 0) return null
  return (
    <section className="client-card">
      <Heading level="2" size="small" spacing>
        {t('same.told.title')}
      </Heading>
      <ul className="client-rows">
        {rows.map((row) => (
          <li key={`${row.holder} ${row.label}`}>
            <Row of={row} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Row({ of: row }: { of: ToldRow }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const { content, tell } = useDraft()
  const { members } = content.household
  const holder = t(`registers.holders.${row.holder}`)
  const amount = format.kronor(row.amount)
  const income = differing(row, content.incomes, members.find(({ role }) => role === 'applicant')?.key ?? '')
  const use = () =>
    tell({
      incomes: content.incomes.map((one) => (one.key === income?.key ? { ...one, amount: row.amount } : one)),
    })
  return (
    <VStack gap="space-4" align="start">
      <BodyLong className="ui-numbers">
        {t('same.told.row', { holder, label: row.label, amount, day: format.longDay(row.paidOn) })}
      </BodyLong>
      {income && (
        <Button size="small" variant="secondary" onClick={use}>
          {t('same.told.use', { amount })}
        </Button>
      )}
      <Wrong answerId={row.registerAnswerId} holder={holder} />
    </VStack>
  )
}
