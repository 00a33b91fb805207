import { BodyShort, Button } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { Part } from '../closing/Part.tsx'
import { endpoints } from '../endpoints.ts'
import { NoteStay } from './NoteStay.tsx'
import { Stays } from './Stays.tsx'
import { TimeLine } from './TimeLine.tsx'

/** Who has lived with whom, from when to when: a time line to see it by, a table to read. */
export function HouseholdPart({ caseId, isOpen }: { caseId: string; isOpen: boolean }) {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.caseHousehold, { params: { caseId } })
  const [changing, setChanging] = useState(false)
  return (
    <Part title={t('life.household.title')}>
      <BodyShort>{t('life.household.lead')}</BodyShort>
      <Loaded query={query} rows={4}>
        {({ stays }) => (
          <>
            <TimeLine stays={stays} />
            <Stays stays={stays} />
            {isOpen && !changing && stays.some(({ role }) => role === 'child') && (
              <div>
                <Button size="small" variant="secondary" className="ui-no-print" onClick={() => setChanging(true)}>
                  {t('life.household.change')}
                </Button>
              </div>
            )}
            {changing && <NoteStay caseId={caseId} stays={stays} onClose={() => setChanging(false)} />}
          </>
        )}
      </Loaded>
    </Part>
  )
}
