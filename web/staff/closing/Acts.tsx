import { Button, HStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseLife } from '../endpoints.ts'
import { JoinForm } from '../households/JoinForm.tsx'
import { SplitPart } from '../households/SplitPart.tsx'
import { CloseForm } from './CloseForm.tsx'
import { MergeForm } from './MergeForm.tsx'
import { Part } from './Part.tsx'
import { ReopenForm } from './ReopenForm.tsx'
import { ShutForm } from './ShutForm.tsx'

const whenOpen = ['close', 'split', 'join', 'merge', 'shut'] as const
type Act = (typeof whenOpen)[number] | 'reopen'

/** What may be done with the case as it stands: one form at a time, under the button that opened it. */
export function Acts({ caseId, life }: { caseId: string; life: CaseLife }) {
  const { t } = useTranslation('staff')
  const [act, setAct] = useState<Act | null>(null)
  const acts: readonly Act[] = life.state === 'open' ? whenOpen : goesOn(life) ? [] : ['reopen']
  if (acts.length === 0) return null
  const props = { caseId, life, onClose: () => setAct(null) }
  return (
    <Part title={t('life.acts.title')}>
      <HStack gap="space-8" className="ui-no-print">
        {acts.map((one) => (
          <Button
            key={one}
            size="small"
            variant={one === act ? 'primary' : 'secondary'}
            aria-expanded={one === act}
            onClick={() => setAct(one === act ? null : one)}
          >
            {t(`life.acts.${one}`)}
          </Button>
        ))}
      </HStack>
      {act === 'close' && <CloseForm {...props} />}
      {act === 'reopen' && <ReopenForm {...props} />}
      {act === 'shut' && <ShutForm {...props} />}
      {act === 'merge' && <MergeForm {...props} />}
      {act === 'split' && <SplitPart {...props} />}
      {act === 'join' && <JoinForm {...props} />}
    </Part>
  )
}

const goesOn = ({ links }: CaseLife): boolean => links.some((one) => one.way === 'to' && one.kind !== 'split')
