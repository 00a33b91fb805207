import { BodyShort, Button, HStack, Radio, RadioGroup, Select, Textarea, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { redecisionKinds } from '../../../rules/redecision/grounds.ts'
import { Blocked } from '../../ui/Blocked.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { Assessment } from '../assessments/useAssessment.ts'
import type { MadeDecision, MonthData } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'
import { Unmet } from './Unmet.tsx'
import { useRedecide, type RedecideDraft } from './useRedecide.ts'

interface Props {
  data: MonthData
  made: MadeDecision
  assessment: Assessment
  labels: Labels
  payOn: string
  onClose: () => void
}

/** Deciding anew: how, on which ground, in what it lies, and what each need gets instead. */
export function RedecideForm({ data, made, assessment, labels, payOn, onClose }: Props) {
  const { t } = useTranslation(['staff', 'ui'])
  const draft = useRedecide({ data, made, assessment, payOn, onDone: onClose })
  const { kind, setKind, ground, setGround, grounds, reasons, setReasons, problem, gates, blocked } = draft
  return (
    <VStack gap="space-16">
      <BodyShort size="small">{t('redecide.lead')}</BodyShort>
      <RadioGroup size="small" legend={t('redecide.how')} value={kind} onChange={setKind}>
        {redecisionKinds.map((one) => (
          <Radio key={one} value={one}>
            {t(`redecide.kinds.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <Select
        size="small"
        label={t('redecide.ground')}
        value={ground ?? ''}
        onChange={({ target }) => setGround(grounds.find((one) => one === target.value) ?? null)}
      >
        <option value="">{t('redecide.chooseGround')}</option>
        {grounds.map((one) => (
          <option key={one} value={one}>
            {t(`redecide.grounds.${one}`)}
          </option>
        ))}
      </Select>
      <Textarea
        size="small"
        label={t('redecide.reasons')}
        description={t('redecide.reasonsHow')}
        minRows={3}
        maxLength={5000}
        value={reasons}
        onChange={({ target }) => setReasons(target.value)}
      />
      <NewNeeds draft={draft} labels={labels} />
      {gates.length > 0 && <Unmet gates={gates} />}
      {problem && <ProblemNotice problem={problem} headingLevel="3" />}
      <HStack gap="space-8">
        <Blocked size="small" reasons={blocked} loading={draft.isPending} onClick={draft.submit}>
          {t('redecide.submit')}
        </Blocked>
        {draft.isForAnother && (
          <Button size="small" variant="secondary" loading={draft.isPending} onClick={draft.handOver}>
            {t('prepared.handOver')}
          </Button>
        )}
        <Button size="small" variant="tertiary" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
      </HStack>
    </VStack>
  )
}

/** What each need had and what it gets, with the reasons that go into the letter. */
function NewNeeds({ draft: { needs, change, ownOf, changeOwn }, labels }: { draft: RedecideDraft; labels: Labels }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return needs.map((need) => (
    <VStack key={need.key} gap="space-8">
      <BodyShort size="small">
        <strong>{labels.need(need.kind)}</strong>:{' '}
        {t('redecide.fromTo', { before: format.kronor(need.before), after: format.kronor(need.granted) })}{' '}
        {t(`needs.outcomesDone.${need.outcome}`).toLowerCase()}
      </BodyShort>
      {need.outcome !== 'granted' && (
        <Textarea
          size="small"
          label={t('needs.facts')}
          minRows={2}
          maxLength={12_000}
          value={need.facts}
          onChange={({ target }) => change(need.key, target.value)}
        />
      )}
      {Object.entries(ownOf(need.key)).map(([personId, text]) => (
        <Textarea
          key={personId}
          size="small"
          label={t('reasons.own', { name: labels.byKey(personId) })}
          minRows={2}
          maxLength={5000}
          value={text}
          onChange={({ target }) => changeOwn(need.key, personId, target.value)}
        />
      ))}
    </VStack>
  ))
}
