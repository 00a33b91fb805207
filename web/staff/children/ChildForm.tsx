import { Alert, BodyShort, Button, HStack, Textarea, TextField, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { Asked } from '../../../rules/children/analysis.ts'
import { useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { Saved } from '../../ui/saving/Saved.tsx'
import type { ChildOfMonth, ChildrenOfMonth } from './endpoints.ts'
import { isEmpty, texts, type Written } from './texts.ts'
import { VoiceForm } from './VoiceForm.tsx'
import { useAnalysis, type Analysis } from './useAnalysis.ts'

interface Props {
  child: ChildOfMonth
  before: ChildrenOfMonth['before'][number] | null
  name: string
  at: { caseId: string; month: string }
  asked: Asked | null
  staff: ChildrenOfMonth['staff']
}

/** What is written of one child, saved as one types and when one leaves a field. */
export function ChildForm({ child, before, name, at, asked, staff }: Props) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const analysis = useAnalysis(child, at)
  const { shown } = analysis
  const isLong = asked !== 'both' || shown.content.notNoticeable !== ''
  return (
    <VStack gap="space-12" onBlur={() => void analysis.flush()}>
      {shown.state === 'conflict' && <TheirsOrMine analysis={analysis} child={child} />}
      {shown.state === 'refused' && shown.problem && <ProblemNotice problem={shown.problem} headingLevel="4" />}
      {before && isEmpty(shown.content) && (
        <div className="ui-no-print">
          <Button size="small" variant="secondary" onClick={() => analysis.change({ ...before.content, voice: null })}>
            {t('children.reuse', { month: format.month(before.month) })}
            <span className="ui-hidden">: {name}</span>
          </Button>
        </div>
      )}
      <Text which="known" name={name} analysis={analysis} />
      <TextField
        size="small"
        label={<Label which="knownFrom" name={name} />}
        maxLength={1000}
        value={shown.content.knownFrom}
        onChange={({ target }) => analysis.change({ ...shown.content, knownFrom: target.value })}
      />
      <div className="staff-child-outcomes">
        <Text which="ifGranted" name={name} analysis={analysis} />
        <Text which="ifRejected" name={name} analysis={analysis} />
      </div>
      <VoiceForm
        name={name}
        voice={shown.content.voice}
        staff={staff}
        onChange={(voice) => analysis.change({ ...shown.content, voice })}
      />
      <Text which="bestInterests" name={name} analysis={analysis} />
      <Text which="measures" name={name} analysis={analysis} />
      {isLong && <Text which="notNoticeable" name={name} analysis={analysis} most={2000} />}
      <div>
        <Saved state={shown.state} at={shown.savedAt} />
      </div>
    </VStack>
  )
}

/** The name is heard, as each child has the same fields; it is seen in the heading. */
function Label({ which, name }: { which: Written; name: string }) {
  const { t } = useTranslation('staff')
  return (
    <>
      {t(`children.${which}`)}
      <span className="ui-hidden">, {name}</span>
    </>
  )
}

interface TextProps {
  which: Written
  name: string
  analysis: Analysis
  most?: number
}

function Text({ which, name, analysis, most = 5000 }: TextProps) {
  const { content } = analysis.shown
  return (
    <Textarea
      size="small"
      label={<Label which={which} name={name} />}
      minRows={2}
      maxLength={most}
      value={content[which]}
      onChange={({ target }) => analysis.change({ ...content, [which]: target.value })}
    />
  )
}

/** Two people wrote at once: what is saved now is shown, and one's own stands in the fields. Nothing is lost before one has chosen. */
function TheirsOrMine({ analysis, child }: { analysis: Analysis; child: ChildOfMonth }) {
  const { t } = useTranslation('staff')
  const { version, content, savedBy, savedAt } = child.analysis
  return (
    <Alert variant="warning" role="alert">
      <VStack gap="space-8">
        <BodyShort>{t('children.conflict')}</BodyShort>
        <strong>{t('children.theirs', { name: savedBy ?? '' })}</strong>
        <dl className="staff-child-said">
          {texts
            .filter((which) => content[which] !== analysis.shown.content[which])
            .map((which) => (
              <div key={which}>
                <dt>{t(`children.${which}`)}</dt>
                <dd>{content[which]}</dd>
              </div>
            ))}
        </dl>
        <HStack gap="space-8">
          <Button size="small" onClick={() => void analysis.keepMine(version)}>
            {t('children.keepMine')}
          </Button>
          <Button
            size="small"
            variant="secondary"
            onClick={() =>
              analysis.takeTheirs({ version, content, savedAt: savedAt === null ? null : new Date(savedAt) })
            }
          >
            {t('children.takeTheirs')}
          </Button>
        </HStack>
      </VStack>
    </Alert>
  )
}
