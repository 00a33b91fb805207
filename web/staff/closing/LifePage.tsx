import { BodyShort, HStack, Tag, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { isProblem } from '../../ui/problem.ts'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { AskUnit } from '../cases/AskUnit.tsx'
import { endpoints, type CaseLife } from '../endpoints.ts'
import { monthPath, To } from '../frame/To.tsx'
import { HouseholdPart } from '../households/HouseholdPart.tsx'
import { Acts } from './Acts.tsx'
import { Applied } from './Applied.tsx'
import { History } from './History.tsx'
import { LinkedCases } from './LinkedCases.tsx'

/** How a case stands, who lives with whom, and what may be done with both. */
export function LifePage({ caseId, month }: { caseId: string; month: string }) {
  const { t } = useTranslation('staff')
  const life = useRead(endpoints.caseLife, { params: { caseId } })
  if (isProblem(life.error, 'case.ask_unit')) return <AskUnit caseId={caseId} problem={life.error} />
  return (
    <VStack gap="space-16" className="staff-narrow">
      <To path={monthPath(caseId, month)} className="aksel-link ui-no-print">
        {t('life.back')}
      </To>
      <PageTitle title={t('life.title')} />
      <Loaded query={life} rows={10}>
        {(data) => (
          <>
            <Standing life={data} />
            <HouseholdPart caseId={caseId} isOpen={data.state === 'open'} />
            <Applied caseId={caseId} life={data} />
            <Acts caseId={caseId} life={data} />
            <LinkedCases life={data} />
            <History life={data} />
          </>
        )}
      </Loaded>
    </VStack>
  )
}

const colours = { open: 'accent', closed: 'neutral', shut: 'warning' } as const

function Standing({ life }: { life: CaseLife }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const isSplit = life.state === 'open' && life.links.some((one) => one.kind === 'split' && one.way === 'to')
  return (
    <div>
      <HStack gap="space-8" align="center">
        <Tag size="small" variant="moderate" data-color={colours[life.state]}>
          {t(`life.states.${life.state}`)}
        </Tag>
        {life.closedOn !== null && <span>{t('life.closedOn', { day: life.closedOn })}</span>}
        <BodyShort>{t('life.lead', { number: life.caseNumber, day: format.longDay(life.openedOn) })}</BodyShort>
      </HStack>
      {isSplit && <BodyShort weight="semibold">{t('life.nextStep')}</BodyShort>}
    </div>
  )
}
