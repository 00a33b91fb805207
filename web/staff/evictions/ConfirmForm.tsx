import { BodyShort, Radio, RadioGroup, Select, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { shortestWords } from '../../../rules/evictions/home.ts'
import { copyChannels, type CopyChannel } from '../../../rules/evictions/notice.ts'
import { Blocked } from '../../ui/Blocked.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints } from '../endpoints.ts'
import { isLate } from '../emergencies/waited.ts'
import type { Notice } from './endpoints.ts'

interface Props {
  notice: Notice
  caseId: string
  onDone: () => void
}

/** The words to send, with who is responsible; how the person gets a copy; after the day, also why so late. */
export function ConfirmForm({ notice, caseId, onDone }: Props) {
  const { t } = useTranslation('staff')
  const { emergencyId, drafts } = notice
  const [responsible, setResponsible] = useState(drafts[0]?.staffId ?? '')
  const [copy, setCopy] = useState<CopyChannel | null>(null)
  const [late, setLate] = useKeptText(`home.late.${emergencyId}`)
  const refresh = useRefresh()
  const act = useAct(endpoints.confirmEvictionNotice, async () => {
    setLate('')
    onDone()
    await refresh(endpoints.caseHome, endpoints.caseEmergencies, endpoints.month, endpoints.caseJournal)
  })
  const comesLate = isLate(notice.arrivedAt)
  const missing = [
    responsible === '' && t('home.confirm.needsWho'),
    copy === null && t('home.confirm.needsCopy'),
    comesLate && late.trim().length < shortestWords && t('home.confirm.needsLate'),
  ].filter((one) => one !== false)
  const send = () =>
    act.mutate({ params: { caseId, emergencyId }, body: { responsible, copy, late: comesLate ? late : null } })
  return (
    <VStack gap="space-12" className="ui-no-print">
      <BodyShort>{t('home.confirm.lead')}</BodyShort>
      <Select
        size="small"
        label={t('home.confirm.who')}
        value={responsible}
        onChange={({ target }) => setResponsible(target.value)}
      >
        {drafts.map(({ staffId, name }) => (
          <option key={staffId} value={staffId}>
            {name}
          </option>
        ))}
      </Select>
      <blockquote className="staff-answer staff-written">
        {drafts.find((one) => one.staffId === responsible)?.words}
      </blockquote>
      <CopyChoice copy={copy} onChoose={setCopy} />
      {comesLate && (
        <Textarea
          size="small"
          minRows={2}
          maxLength={2000}
          label={t('home.confirm.late')}
          value={late}
          onChange={({ target }) => setLate(target.value)}
        />
      )}
      {act.error && <ProblemNotice problem={act.error} headingLevel="3" />}
      <Blocked size="small" reasons={missing} loading={act.isPending} onClick={send}>
        {t('home.confirm.send')}
      </Blocked>
    </VStack>
  )
}

function CopyChoice({ copy, onChoose }: { copy: CopyChannel | null; onChoose: (copy: CopyChannel) => void }) {
  const { t } = useTranslation('staff')
  return (
    <RadioGroup size="small" legend={t('home.confirm.copy')} value={copy} onChange={onChoose}>
      {copyChannels.map((one) => (
        <Radio key={one} value={one}>
          {t(`home.confirm.copies.${one}`)}
        </Radio>
      ))}
    </RadioGroup>
  )
}
