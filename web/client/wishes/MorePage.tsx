import { Alert, BodyLong, Button, Select, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { otherNeedKinds, type OtherNeedKind } from '../../../rules/calculation/input.ts'
import { Blocked } from '../../ui/Blocked.tsx'
import { AmountField } from '../../ui/fields/AmountField.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { useWords } from '../../ui/language/words.ts'
import { PageTitle } from '../../ui/Page.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { ask } from '../endpoints.ts'
import { Back } from '../frame/Back.tsx'
import { Go } from '../frame/Go.tsx'
import { paths } from '../paths.ts'

/** One thing more for a month that is applied for: what, how much, why. */
export function MorePage({ month }: { month: string }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const [isSent, setSent] = useState(false)
  return (
    <VStack gap="space-24">
      <div>
        <Back />
        <PageTitle title={t('wishes.more.title', { month: format.month(month) })} />
        <BodyLong className="client-lead">{t('wishes.more.lead', { month: format.month(month) })}</BodyLong>
      </div>
      <div role="status">
        {isSent && <Alert variant="success">{t('wishes.more.sent', { month: format.month(month) })}</Alert>}
      </div>
      {isSent ? (
        <Button as={Go} href={paths.month(month)}>
          {t('wishes.more.toMonth')}
        </Button>
      ) : (
        <Form month={month} onSent={() => setSent(true)} />
      )}
    </VStack>
  )
}

function Form({ month, onSent }: { month: string; onSent: () => void }) {
  const { t } = useTranslation('client')
  const term = useWords().term
  const [kind, setKind] = useState<OtherNeedKind>('glasses')
  const [amount, setAmount] = useState<number | null>(null)
  const [words, setWords] = useKeptText(`more.${month}`)
  const refresh = useRefresh()
  const act = useAct(ask.supplement, async () => {
    setWords('')
    onSent()
    await refresh(ask.overview, ask.month, ask.needs)
  })
  const send = () => act.mutate({ params: { month }, body: { needs: [{ kind, amount }], ownWords: words } })
  return (
    <VStack gap="space-16">
      <Select
        label={t('wishes.more.kind')}
        value={kind}
        onChange={({ target }) => setKind(otherNeedKinds.find((one) => one === target.value) ?? kind)}
      >
        {otherNeedKinds.map((one) => (
          <option key={one} value={one}>
            {term(`need.${one}`)}
          </option>
        ))}
      </Select>
      <AmountField id="amount" label={t('wishes.more.amount')} value={amount} onAmount={setAmount} />
      <Textarea
        label={t('wishes.more.words')}
        maxLength={4000}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {act.isError && <ProblemNotice problem={act.error} onRetry={send} />}
      <Blocked
        reasons={words.trim() === '' ? [t('wishes.more.tooShort')] : []}
        loading={act.isPending}
        onClick={send}
        className="client-send"
      >
        {t('wishes.more.send')}
      </Blocked>
    </VStack>
  )
}
