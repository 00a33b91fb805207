import { Select, Textarea } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useKeptText } from '../../ui/saving/kept.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints } from '../endpoints.ts'
import { HearingButtons } from './HearingButtons.tsx'

const exemptions = ['obviously_unnecessary', 'harder_to_carry_out', 'interest_demands_at_once'] as const
type Exemption = (typeof exemptions)[number]
const shortest = 20

interface Props {
  caseId: string
  month: string
  onClose: () => void
}

export function ExemptForm({ caseId, month, onClose }: Props) {
  const { t } = useTranslation('staff')
  const [material, setMaterial] = useKeptText(`exempt.${caseId}.${month}`)
  const [reason, setReason] = useKeptText(`exempt-reason.${caseId}.${month}`)
  const [exemption, setExemption] = useState<Exemption>('obviously_unnecessary')
  const refresh = useRefresh()
  const act = useAct(endpoints.makeHearing, async () => {
    setMaterial('')
    setReason('')
    onClose()
    await refresh(endpoints.month)
  })
  const missing = [
    material.trim() === '' ? t('hearing.needsMaterial') : '',
    reason.trim().length < shortest ? t('hearing.needsReason') : '',
  ].filter((one) => one !== '')
  return (
    <>
      <Select
        size="small"
        label={t('hearing.exemption')}
        value={exemption}
        onChange={({ target }) =>
          setExemption(exemptions.find((one) => one === target.value) ?? 'obviously_unnecessary')
        }
      >
        {exemptions.map((one) => (
          <option key={one} value={one}>
            {t(`hearing.exemptions.${one}`)}
          </option>
        ))}
      </Select>
      <Textarea
        size="small"
        label={t('hearing.exemptMaterial')}
        maxLength={5000}
        value={material}
        onChange={({ target }) => setMaterial(target.value)}
      />
      <Textarea
        size="small"
        label={t('hearing.reason')}
        description={t('hearing.reasonHow')}
        maxLength={2000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      <HearingButtons
        submit={t('hearing.submitExempt')}
        missing={missing}
        loading={act.isPending}
        onSubmit={() =>
          act.mutate({ params: { caseId, month }, body: { kind: 'exempt', material, exemption, reason } })
        }
        onClose={onClose}
      />
    </>
  )
}
