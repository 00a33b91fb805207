import { Alert, Button, Checkbox, HStack, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { CaseList } from '../cases/CaseTable.tsx'
import type { Waiting } from '../delegation/endpoints.ts'
import { TellForm } from './TellForm.tsx'

interface Props {
  rows: readonly Waiting[]
  onPapers: (papers: readonly string[]) => void
}

const keyOf = ({ caseId, month }: Waiting): string => `${caseId} ${month}`

/** Those with the same reason are chosen and told in one act. */
export function ToTell({ rows, onPapers }: Props) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [done, setDone] = useState<{ count: number; papers: readonly string[] } | null>(null)
  const selected = rows.filter((row) => chosen.has(keyOf(row)))
  const toggle = (key: string) =>
    setChosen(new Set(chosen.has(key) ? [...chosen].filter((one) => one !== key) : [...chosen, key]))
  const choose = (row: Waiting) => (
    <Checkbox size="small" hideLabel checked={chosen.has(keyOf(row))} onChange={() => toggle(keyOf(row))}>
      {t('delays.choose', { number: row.caseNumber, month: format.month(row.month) })}
    </Checkbox>
  )
  return (
    <VStack gap="space-12">
      <CaseList
        none={t('delays.none')}
        title={t('delays.toTell')}
        lead={t('delays.toTellHow')}
        heads={[t('delays.month'), t('delays.arrivedOn'), t('delays.told'), t('delays.tell.title')]}
        rows={rows.map((row) => ({
          row,
          key: keyOf(row),
          cells: [format.month(row.month), row.arrivedOn, toldOf(row, t), choose(row)],
        }))}
      />
      {rows.length > 0 && (
        <HStack>
          <Button size="small" variant="tertiary" onClick={() => setChosen(new Set(rows.slice(0, 100).map(keyOf)))}>
            {t('delays.chooseAll')}
          </Button>
        </HStack>
      )}
      <div role="status">
        {done && (
          <Alert variant="success" size="small">
            {t('delays.tell.done', { count: done.count })}
          </Alert>
        )}
      </div>
      {done && done.papers.length > 0 && (
        <div>
          <Button size="small" variant="secondary" onClick={() => globalThis.print()}>
            {t('delays.tell.print')}
          </Button>
        </div>
      )}
      {rows.length > 0 && (
        <TellForm
          months={selected.map(({ caseId, month }) => ({ caseId, month }))}
          onDone={(count, papers) => {
            setChosen(new Set())
            setDone({ count, papers })
            onPapers(papers)
          }}
        />
      )}
    </VStack>
  )
}

type Say = ReturnType<typeof useTranslation<'staff'>>['t']
const toldOf = ({ told }: Waiting, t: Say): string =>
  told === null ? t('delays.notTold') : t('delays.toldOn', { on: told.on, newDay: told.newDay })
