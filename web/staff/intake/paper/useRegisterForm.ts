import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../../client/apply/draft/draft.ts'
import { intakeChannels } from '../../../../rules/intake/arrival.ts'
import { useAct, useRefresh } from '../../../ui/query.ts'
import { endpoints } from '../../endpoints.ts'
import { monthPath, useGo } from '../../frame/To.tsx'
import type { Came, Filled } from '../form.ts'
import { useWhere } from './where.ts'

/** How the form came and how it is known to be the person’s words; and the one act that enters it. */
export function useRegisterForm() {
  const { t } = useTranslation('staff')
  const { month, attachments, shown, flush, get, version } = useDraft()
  const where = useWhere()
  const { caseId } = where
  const [came, set] = useState<Came & Pick<Filled, 'attested'>>({
    channel: intakeChannels.find((one) => one === where.channel) ?? 'paper',
    arrivedOn: where.arrivedOn,
    clock: '',
    atFirstEmptying: false,
    attested: 'signed',
  })
  const fill = (change: Partial<typeof came>) => set((before) => ({ ...before, ...change }))
  const refresh = useRefresh()
  const go = useGo()
  const act = useAct(endpoints.registerPaperForm, async () => {
    go(monthPath(caseId, month))
    await refresh(endpoints.month, endpoints.paperForm, endpoints.monthApprovals, endpoints.inbox, endpoints.queue)
  })
  const onPaper = came.channel === 'paper' || came.channel === 'scan'
  const missing = [
    onPaper && came.attested === 'signed' && attachments.length === 0 ? t('papers.form.review.noPaper') : '',
    came.arrivedOn === '' ? t('papers.form.review.needsDay') : '',
    shown.state === 'conflict' || shown.state === 'refused' ? t('papers.form.review.notSaved') : '',
  ].filter((reason) => reason !== '')
  const submit = async () => {
    await flush()
    if (get().state !== 'saved') return
    const { channel, arrivedOn, atFirstEmptying, attested } = came
    act.mutate({
      params: { caseId, month },
      body: { version: version(), channel, arrivedOn, atFirstEmptying, attested },
    })
  }
  return { came, fill, missing, act, submit }
}
