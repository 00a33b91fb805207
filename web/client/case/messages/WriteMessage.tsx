import { BodyLong, BodyShort, Button, Heading, Radio, RadioGroup, Textarea, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { messagePurposes } from '../../../../rules/contacts/contact.ts'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { Papers } from './Papers.tsx'
import { useWriting } from './useWriting.ts'

const mostSigns = 10_000

interface Props {
  answers: { name: string; covers: boolean; phone: string }
  onSent: () => void
}

/** The words, what they are about, and papers that go with them. */
export function WriteMessage({ answers, onSent }: Props) {
  const { t } = useTranslation('client')
  const of = useWriting(onSent)
  return (
    <section className="client-card" aria-labelledby="write-message">
      <VStack gap="space-16" align="start">
        <div>
          <Heading level="2" size="medium" id="write-message">
            {t('messages.write')}
          </Heading>
          <BodyLong>{t(answers.covers ? 'messages.covers' : 'messages.answers', { name: answers.name })}</BodyLong>
          <BodyShort size="small">{t('messages.urgent', { phone: answers.phone })}</BodyShort>
        </div>
        <RadioGroup
          legend={t('messages.about')}
          value={of.purpose}
          error={of.missing === 'purpose' && t('messages.aboutFirst')}
          onChange={of.setPurpose}
        >
          {messagePurposes.map((one) => (
            <Radio key={one} value={one}>
              {t(`messages.purposes.${one}`)}
            </Radio>
          ))}
        </RadioGroup>
        <Textarea
          className="client-wide"
          label={t('messages.words')}
          value={of.words}
          minRows={4}
          error={of.missing === 'words' && t('messages.wordsFirst')}
          onChange={({ target }) => of.setWords(target.value.slice(0, mostSigns))}
        />
        <Papers of={of} />
        {of.problem && <ProblemNotice problem={of.problem} onRetry={() => void of.send()} headingLevel="3" />}
        <Button onClick={() => void of.send()} loading={of.isSending}>
          {t('messages.send')}
        </Button>
      </VStack>
    </section>
  )
}
