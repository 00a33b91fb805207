import { BodyShort, Button, Heading, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import type { Simulation } from '../endpoints.ts'
import { Chart } from './Chart.tsx'
import { saveCsv, useCsv } from './csv.ts'
import { useGroups, type SimulationReport } from './groups.ts'
import { GroupTable } from './GroupTable.tsx'

const least = 5

/** What the draft leads to: in words, as a picture, and every figure in a table. */
export function Report({ simulation, report }: { simulation: Simulation; report: SimulationReport }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const groups = useGroups(report)
  const csv = useCsv(groups)
  const { from, to } = report.months
  const basis = { from: format.month(from), to: format.month(to), day: simulation.knownOn }
  return (
    <VStack gap="space-24" as="section" aria-labelledby="result">
      <VStack gap="space-4">
        <Heading level="2" size="medium" id="result">
          {t('simulations.result')}
        </Heading>
        <BodyShort>{t(from === to ? 'simulations.basisOne' : 'simulations.basis', basis)}</BodyShort>
        {report.leftOut > 0 && <BodyShort>{t('simulations.leftOut', { count: report.leftOut })}</BodyShort>}
      </VStack>
      <Summary all={report.all} />
      <Chart groups={groups} />
      <VStack gap="space-12" as="section" aria-labelledby="groups">
        <Heading level="3" size="small" id="groups">
          {t('simulations.table')}
        </Heading>
        <GroupTable groups={groups} />
        <BodyShort size="small">{t('simulations.fewNote', { least })}</BodyShort>
      </VStack>
      <div className="ui-no-print staff-ways">
        <Button size="small" variant="secondary" onClick={() => saveCsv(csv, simulation.startedAt)}>
          {t('simulations.csv')}
        </Button>
        <Button size="small" variant="secondary" onClick={() => globalThis.print()}>
          {t('simulations.print')}
        </Button>
      </div>
    </VStack>
  )
}

function Summary({ all }: { all: SimulationReport['all'] }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const change = all.after - all.before
  const cost =
    change === 0
      ? t('simulations.summary.costSame')
      : t(change > 0 ? 'simulations.summary.costMore' : 'simulations.summary.costLess', {
          amount: format.kronor(Math.abs(change)),
        })
  const fromTo = { before: format.kronor(all.before), after: format.kronor(all.after) }
  return (
    <ul className="staff-outcomes">
      <Sum word={t('simulations.summary.lose', { count: all.lose })} kind="lose">
        {t('simulations.summary.children', { count: all.childrenLose })}
      </Sum>
      <Sum word={t('simulations.summary.gain', { count: all.gain })} kind="gain">
        {t('simulations.summary.children', { count: all.childrenGain })}
      </Sum>
      <Sum word={t('simulations.summary.same', { count: all.same })} kind="same">
        {t('simulations.summary.children', { count: all.children - all.childrenLose - all.childrenGain })}
      </Sum>
      <Sum word={cost} kind="cost">
        {t('simulations.summary.cost')}. {t('simulations.summary.fromTo', fromTo)}
      </Sum>
    </ul>
  )
}

function Sum({ word, kind, children }: { word: string; kind: string; children: React.ReactNode }) {
  return (
    <li className="staff-paper staff-outcome" data-kind={kind}>
      <BodyShort weight="semibold" size="large">
        {word}
      </BodyShort>
      <BodyShort size="small">{children}</BodyShort>
    </li>
  )
}
