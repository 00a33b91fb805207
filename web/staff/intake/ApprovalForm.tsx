import { Button, HStack, Radio, RadioGroup, Select, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints, type ApprovalOfMonth } from '../endpoints.ts'

interface Props {
  caseId: string
  adult: ApprovalOfMonth
  onClose: () => void
}
const ways = ['phone', 'desk', 'paper'] as const

/** What the other adult has said themself, in their words. */
export function ApprovalForm({ caseId, adult: { applicationId, personId }, onClose }: Props) {
  const { t } = useTranslation(['staff', 'ui'])
  const [answer, setAnswer] = useState<'yes' | 'no'>('yes')
  const [told, setTold] = useState<(typeof ways)[number]>('phone')
  const [words, setWords] = useKeptText(`approval.${applicationId}.${personId}`)
  const refresh = useRefresh()
  const act = useAct(endpoints.registerApproval, () => {
    setWords('')
    return refresh(endpoints.monthApprovals, endpoints.month)
  })
  return (
    <VStack gap="space-12">
      <RadioGroup
        size="small"
        legend={t('intake.approvals.answer')}
        value={answer}
        onChange={(value: 'yes' | 'no') => setAnswer(value)}
      >
        <Radio value="yes">{t('intake.approvals.saysYes')}</Radio>
        <Radio value="no">{t('intake.approvals.saysNo')}</Radio>
      </RadioGroup>
      <Select
        size="small"
        label={t('intake.form.channel')}
        value={told}
        onChange={({ target }) => setTold(ways.find((one) => one === target.value) ?? 'phone')}
      >
        {ways.map((one) => (
          <option key={one} value={one}>
            {t(`intake.channels.${one}`)}
          </option>
        ))}
      </Select>
      <Textarea
        size="small"
        label={t('intake.form.ownWords')}
        maxLength={4000}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      <HStack gap="space-8" align="start">
        <Blocked
          size="small"
          reasons={words.trim() === '' ? [t('intake.approvals.needsWords')] : []}
          loading={act.isPending}
          onClick={() => act.mutate({ params: { caseId, applicationId, personId }, body: { answer, told, words } })}
        >
          {t('intake.approvals.save')}
        </Blocked>
        <Button size="small" variant="tertiary" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
      </HStack>
    </VStack>
  )
}
