import { BodyShort, Button, HStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import { Part } from '../closing/Part.tsx'
import { endpoints } from '../endpoints.ts'
import { GiveNumber, withoutNumber } from './GiveNumber.tsx'
import { NoteStay } from './NoteStay.tsx'
import { Stays } from './Stays.tsx'
import { TimeLine } from './TimeLine.tsx'

/** Who has lived with whom, from when to when: a time line to see it by, a table to read. */
export function HouseholdPart({ caseId, isOpen }: { caseId: string; isOpen: boolean }) {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.caseHousehold, { params: { caseId } })
  const [changing, setChanging] = useState<'stay' | 'number' | null>(null)
  return (
    <Part title={t('life.household.title')}>
      <BodyShort>{t('life.household.lead')}</BodyShort>
      <Loaded query={query} rows={4}>
        {({ stays }) => (
          <>
            <TimeLine stays={stays} />
            <Stays stays={stays} />
            {isOpen && changing === null && (
              <HStack gap="space-8" className="ui-no-print">
                {stays.some(({ role }) => role === 'child') && (
                  <Button size="small" variant="secondary" onClick={() => setChanging('stay')}>
                    {t('life.household.change')}
                  </Button>
                )}
                {withoutNumber(stays).length > 0 && (
                  <Button size="small" variant="secondary" onClick={() => setChanging('number')}>
                    {t('life.household.number.give')}
                  </Button>
                )}
              </HStack>
            )}
            {changing === 'stay' && <NoteStay caseId={caseId} stays={stays} onClose={() => setChanging(null)} />}
            {changing === 'number' && <GiveNumber caseId={caseId} stays={stays} onClose={() => setChanging(null)} />}
          </>
        )}
      </Loaded>
    </Part>
  )
}
