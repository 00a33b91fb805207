import { BodyShort } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../ui/endpoint.ts'
import { today } from '../../ui/language/format.ts'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import type { splitHousehold } from '../../../api/households.ts'
import type { ActProps } from '../closing/act-form.ts'
import { lifePath } from '../closing/LinkedCases.tsx'
import { endpoints, type CaseHousehold } from '../endpoints.ts'
import { To } from '../frame/To.tsx'
import { adultsNow, useStayNames } from './names.ts'
import { SplitForm } from './SplitForm.tsx'

type Done = Reply<typeof splitHousehold>

/** Two who applied together have parted; afterwards, the way to the cases one has. */
export function SplitPart({ caseId, life, onClose }: ActProps) {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.caseHousehold, { params: { caseId } })
  const [done, setDone] = useState<Done | null>(null)
  return (
    <Loaded query={query} rows={4}>
      {(household) => {
        if (done) return <Told done={done} household={household} month={life.lastMonth ?? today().slice(0, 7)} />
        const adults = adultsNow(household)
        if (adults.length !== 2) return <BodyShort>{t('life.split.notTwo')}</BodyShort>
        return <SplitForm caseId={caseId} household={household} onDone={setDone} onClose={onClose} />
      }}
    </Loaded>
  )
}

function Told({ done, household, month }: { done: Done; household: CaseHousehold; month: string }) {
  const { t } = useTranslation('staff')
  const name = useStayNames(household.stays)
  return (
    <div role="status">
      <BodyShort weight="semibold">{t('life.split.done')}</BodyShort>
      <ul className="staff-plain-list">
        {done.cases.map(({ personId, caseId, caseNumber }) => (
          <li key={personId}>
            {caseId === null ? (
              t('life.split.notMine', { who: name(personId) })
            ) : (
              <To path={lifePath(caseId, month)}>
                {t('life.split.got', { who: name(personId), number: caseNumber ?? '' })}
              </To>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
