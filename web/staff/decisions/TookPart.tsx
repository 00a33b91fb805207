import { BodyShort, Button, Checkbox, CheckboxGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Cite } from '../../ui/LineTree.tsx'
import { useRead } from '../../ui/query.ts'
import { Loaded } from '../../ui/states.tsx'
import type { Assessment } from '../assessments/useAssessment.ts'
import { endpoints } from '../endpoints.ts'

/** Who else took part in the final handling (FL 31): nobody, unless somebody is named. It stands in the letter. */
export function TookPart({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation('staff')
  const chosen = assessment.content.tookPart ?? []
  const [isOpen, setOpen] = useState(chosen.length > 0)
  if (isOpen) return <Colleagues chosen={chosen} onChange={(tookPart) => assessment.edit({ tookPart })} />
  return (
    <BodyShort size="small">
      <strong>{t('decide.tookPart')}:</strong> {t('decide.nobodyElse')} <Cite source="FL 31" />{' '}
      <Button size="xsmall" variant="tertiary" onClick={() => setOpen(true)}>
        {t('decide.nameOthers')}
      </Button>
    </BodyShort>
  )
}

function Colleagues({ chosen, onChange }: { chosen: readonly string[]; onChange: (chosen: string[]) => void }) {
  const { t } = useTranslation('staff')
  const query = useRead(endpoints.work, {})
  return (
    <Loaded query={query} rows={2}>
      {({ colleagues }) => (
        <CheckboxGroup
          size="small"
          legend={
            <>
              {t('decide.tookPart')} <Cite source="FL 31" />
            </>
          }
          description={t('decide.tookPartHow')}
          value={[...chosen]}
          onChange={onChange}
        >
          {colleagues.map(({ staffId, name }) => (
            <Checkbox key={staffId} value={staffId}>
              {name}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
    </Loaded>
  )
}
