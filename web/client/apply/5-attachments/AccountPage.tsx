import { BodyLong, Heading, Radio, RadioGroup, Textarea, TextField, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../draft/draft.ts'
import type { Account } from '../draft/shape.ts'
import { StepPage, type Told } from '../StepPage.tsx'

const longestMessage = 4000

/** Where to pay, and a word to the caseworker. */
export function AccountPage() {
  const { t } = useTranslation('client')
  const { content, tell } = useDraft()
  return (
    <StepPage name="account" title={t('account.title')} lead={t('account.lead')}>
      {(told) => (
        <>
          <AccountFields told={told} />
          <BodyLong size="small">{t('account.none')}</BodyLong>
          <section>
            <Heading level="2" size="small" spacing>
              {t('account.message.title')}
            </Heading>
            <Textarea
              label={t('account.message.label')}
              description={t('account.message.help')}
              minRows={4}
              value={content.message ?? ''}
              onChange={({ target }) =>
                tell({ message: target.value === '' ? null : target.value.slice(0, longestMessage) })
              }
            />
          </section>
        </>
      )}
    </StepPage>
  )
}

function AccountFields({ told }: { told: Told }) {
  const { t } = useTranslation('client')
  const { content, tell } = useDraft()
  const [account, setAccount] = useState<Account>(content.account ?? { kind: 'bank', clearing: null, number: '' })
  const put = (part: Partial<Account>) => {
    const next = { ...account, ...part }
    setAccount(next)
    // Without a number it is no account yet.
    tell({ account: next.number.trim() === '' ? null : next })
  }
  const isBank = account.kind === 'bank'
  return (
    <VStack gap="space-16">
      <RadioGroup
        legend={t('account.kind.question')}
        value={account.kind}
        onChange={(kind: Account['kind']) => put({ kind, clearing: null, number: '' })}
      >
        <Radio value="bank">{t('account.kind.bank')}</Radio>
        <Radio value="bankgiro">{t('account.kind.bankgiro')}</Radio>
      </RadioGroup>
      {isBank && (
        <TextField
          id="account.clearing"
          className="client-count"
          label={t('account.clearing')}
          description={t('account.clearingHelp')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={10}
          error={told('account.clearing')}
          value={account.clearing ?? ''}
          onChange={({ target }) => put({ clearing: target.value === '' ? null : target.value })}
        />
      )}
      <TextField
        id="account.number"
        label={t(isBank ? 'account.number' : 'account.bankgiro')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        error={told('account.number')}
        value={account.number}
        onChange={({ target }) => put({ number: target.value })}
      />
    </VStack>
  )
}
