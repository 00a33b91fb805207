import { BodyShort, TextField, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints, type Guideline } from '../endpoints.ts'
import { useGo } from '../frame/To.tsx'
import { changedKeys, isWhole, toDraft, toGuideline, type Draft } from './draft.ts'
import { Limits } from './Limits.tsx'
import { Reckoning } from './Reckoning.tsx'

/** The guideline in force as a form: what is changed is tried. */
export function DraftForm({ inForce }: { inForce: Guideline }) {
  const { t } = useTranslation('staff')
  const [draft, setDraft] = useState(() => toDraft(inForce))
  const [name, setName] = useState('')
  const go = useGo()
  const refresh = useRefresh()
  const act = useAct(endpoints.startSimulation, async ({ simulationId }) => {
    await refresh(endpoints.simulations)
    go(`/simulations/${simulationId}`)
  })
  const onChange = (change: Partial<Draft>) => setDraft({ ...draft, ...change })
  const missing = [
    name.trim() === '' ? t('simulations.needsName') : '',
    changedKeys(draft, inForce).length === 0 ? t('simulations.needsChange') : '',
    isWhole(draft) ? '' : t('simulations.needsList'),
  ].filter((reason) => reason !== '')
  return (
    <VStack gap="space-24" className="staff-paper staff-padded">
      <BodyShort>{t('simulations.draftHow')}</BodyShort>
      <TextField
        size="small"
        className="staff-select"
        label={t('simulations.name')}
        description={t('simulations.nameHow')}
        maxLength={80}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Limits draft={draft} inForce={inForce} onChange={onChange} />
      <Reckoning draft={draft} inForce={inForce} onChange={onChange} />
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      <Blocked
        reasons={missing}
        loading={act.isPending}
        onClick={() => act.mutate({ body: { name, draft: toGuideline(draft) } })}
      >
        {t('simulations.start')}
      </Blocked>
    </VStack>
  )
}
