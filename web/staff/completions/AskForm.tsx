import { BodyShort, Button, Checkbox, HStack, Select, Textarea, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { askChannels, isFetched } from '../../../rules/completion/item.ts'
import { Cite } from '../../ui/LineTree.tsx'
import type { Completions } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'
import { AgreedDay } from './AgreedDay.tsx'
import { DraftItem } from './DraftItem.tsx'
import { SmallForm } from './SmallForm.tsx'
import { saysItself, useAsk, type Asking } from './useAsk.ts'

interface Props {
  caseId: string
  month: string
  found: Completions
  labels: Labels
  onClose: () => void
}

/** Asks for what is missing: a click each, with words to begin from; what registers tell is named, with where to fetch it. */
export function AskForm({ caseId, month, found, labels, onClose }: Props) {
  const { t } = useTranslation('staff')
  const asking = useAsk({ caseId, month, found, labels, onDone: onClose })
  return (
    <SmallForm
      label={t('completions.add')}
      submit={t('completions.form.submit')}
      missing={asking.missing}
      act={asking.act}
      onSubmit={asking.submit}
      onClose={onClose}
    >
      <BodyShort size="small">{t('completions.lead')}</BodyShort>
      <Suggestions found={found} asking={asking} />
      {asking.drafts.map((draft) => (
        <DraftItem key={draft.id} draft={draft} needs={found.needs} asking={asking} />
      ))}
      <div>
        <Button
          size="small"
          variant="tertiary"
          onClick={() =>
            asking.add('other', { id: `own-${asking.drafts.length}`, needKey: 'income_support', about: null }, '')
          }
        >
          {t('completions.form.more')}
        </Button>
      </div>
      <Textarea
        size="small"
        label={t('completions.form.help')}
        description={t('completions.form.helpHow')}
        minRows={2}
        maxLength={2000}
        value={asking.help}
        onChange={({ target }) => asking.setHelp(target.value)}
      />
      <HowAndWhen asking={asking} />
      {asking.mustTalk && <Consultation leaders={found.mayBeConsulted} asking={asking} />}
    </SmallForm>
  )
}

/** How the person is asked, until when, and who chose the day. */
function HowAndWhen({ asking }: { asking: Asking }) {
  const { t } = useTranslation('staff')
  return (
    <HStack gap="space-16" align="start">
      <Select
        size="small"
        label={t('completions.form.channel')}
        value={asking.channel}
        onChange={({ target }) => asking.setChannel(askChannels.find((one) => one === target.value) ?? 'e_service')}
      >
        {askChannels.map((one) => (
          <option key={one} value={one}>
            {t(`completions.channels.${one}`)}
          </option>
        ))}
      </Select>
      <AgreedDay
        answerBy={asking.answerBy}
        onDay={asking.setAnswerBy}
        setBy={asking.setBy}
        onSetter={asking.setSetBy}
      />
    </HStack>
  )
}

function Suggestions({ found: { suggestions }, asking }: { found: Completions; asking: Asking }) {
  const { t } = useTranslation('staff')
  const { labels } = asking
  const nameOf = ({ about, aboutKind }: (typeof suggestions)[number]): string =>
    about.startsWith('i') ? labels.income(aboutKind) : labels.cost(aboutKind)
  const fetches = suggestions.filter((one) => one.fetch !== null)
  return (
    <>
      <fieldset className="staff-bare-fieldset">
        <legend className="aksel-label aksel-label--small">{t('completions.form.suggestions')}</legend>
        {suggestions.length === fetches.length && (
          <BodyShort size="small">{t('completions.form.suggestionsNone')}</BodyShort>
        )}
        {suggestions.map((one) => {
          const { kind, needKey, about } = one
          if (isFetched(kind)) return null
          const isChosen = asking.drafts.some((draft) => draft.id === about)
          return (
            <Checkbox
              key={about}
              size="small"
              checked={isChosen}
              description={
                one.partly
                  ? t('completions.form.partly', { holder: t(`completions.holders.${one.partly.holder}`) })
                  : ''
              }
              onChange={() =>
                isChosen
                  ? asking.remove(about)
                  : asking.add(kind, { id: about, needKey, about }, saysItself(kind) ? '' : nameOf(one))
              }
            >
              {[t(`completions.kinds.${kind}`), saysItself(kind) ? '' : nameOf(one)]
                .filter((part) => part !== '')
                .join(': ')}
            </Checkbox>
          )
        })}
      </fieldset>
      {fetches.length > 0 && (
        <VStack gap="space-4">
          <strong>{t('completions.form.fetch')}</strong>
          <ul className="staff-plain-list">
            {fetches.map((one) => (
              <li key={one.about}>
                {t('completions.form.fetchWhat', {
                  what: nameOf(one),
                  holder: one.fetch ? t(`completions.holders.${one.fetch.holder}`) : '',
                })}{' '}
                {one.fetch && <Cite source={one.fetch.source} />}
              </li>
            ))}
          </ul>
        </VStack>
      )}
    </>
  )
}

/** The third request for the same need is looked at by two. */
function Consultation({ leaders, asking }: { leaders: Completions['mayBeConsulted']; asking: Asking }) {
  const { t } = useTranslation('staff')
  return (
    <VStack gap="space-12">
      <BodyShort>
        {t('completions.form.third')} <Cite source="FL 9" />
      </BodyShort>
      <Select
        size="small"
        label={t('completions.form.leader')}
        value={asking.leader}
        onChange={({ target }) => asking.setLeader(target.value)}
      >
        <option value="" />
        {leaders.map(({ staffId, name }) => (
          <option key={staffId} value={staffId}>
            {name}
          </option>
        ))}
      </Select>
      <Textarea
        size="small"
        label={t('completions.form.considered')}
        minRows={2}
        maxLength={2000}
        value={asking.considered}
        onChange={({ target }) => asking.setConsidered(target.value)}
      />
    </VStack>
  )
}
