import { Alert, BodyShort, Button, Checkbox, Heading, HStack, Tag, Textarea, VStack } from '@navikt/ds-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { Empty } from '../../ui/states.tsx'
import { useSubmissionActs, type Acts, type Done, type Submission } from './submission.ts'
import { useKeptText } from '../../ui/saving/kept.ts'

interface Props {
  submissions: readonly Submission[]
  /** The whole of it, to be read before it is approved. */
  Show: (props: { one: Submission }) => ReactNode
  onEdit: (one: Submission) => void
  onDone: (what: Done) => void
}

/** Drafts, and what waits for a second person. */
export function Waiting({ submissions, Show, onEdit, onDone }: Props) {
  const { t } = useTranslation('staff')
  return (
    <VStack gap="space-12" as="section" aria-labelledby="waiting">
      <Heading level="2" size="small" id="waiting">
        {t('administration.submissions.title')}
      </Heading>
      {submissions.length === 0 && (
        <Empty title={t('administration.submissions.empty')}>{t('administration.submissions.emptyWhy')}</Empty>
      )}
      {submissions.map((one) => (
        <Card key={`${one.submissionId} ${one.version}`} one={one} onEdit={onEdit} onDone={onDone}>
          <Show one={one} />
        </Card>
      ))}
    </VStack>
  )
}

interface CardProps extends Pick<Props, 'onEdit' | 'onDone'> {
  one: Submission
  children: ReactNode
}

function Card({ one, onEdit, onDone, children }: CardProps) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const acts = useSubmissionActs(onDone)
  const kind = t(`administration.kinds.${one.content.kind}`)
  return (
    <VStack gap="space-12" className="staff-paper staff-padded" as="article">
      <HStack gap="space-8" align="center">
        <Heading level="3" size="xsmall" className="staff-first-capital">
          {t('administration.submissions.from', {
            kind,
            month:
              one.content.kind === 'delegation_order' ? format.day(one.content.from) : format.month(one.content.from),
          })}
        </Heading>
        <Tag size="small" variant="moderate" data-color={one.state === 'sent' ? 'info' : 'neutral'}>
          {t(`administration.submissions.states.${one.state}`)}
        </Tag>
      </HStack>
      <BodyShort size="small">
        {t('administration.submissions.saved', { name: one.savedBy, at: format.instant(one.savedAt) })}
      </BodyShort>
      {one.returned && (
        <Alert variant="warning" size="small">
          {t('administration.submissions.returned', { name: one.returned.by, comment: one.returned.comment })}
        </Alert>
      )}
      {children}
      {acts.problem && <ProblemNotice problem={acts.problem} headingLevel="3" />}
      {one.state === 'draft' ? <ForDraft one={one} acts={acts} onEdit={onEdit} /> : <ForSent one={one} acts={acts} />}
    </VStack>
  )
}

function ForDraft({ one, acts, onEdit }: { one: Submission; acts: Acts; onEdit: (one: Submission) => void }) {
  const { t } = useTranslation('staff')
  return (
    <HStack gap="space-12">
      <Button size="small" variant="secondary" onClick={() => onEdit(one)}>
        {t('administration.submissions.edit')}
      </Button>
      <Button size="small" variant="tertiary" loading={acts.busy} onClick={() => acts.discard(one)}>
        {t('administration.submissions.discard')}
      </Button>
    </HStack>
  )
}

function ForSent({ one, acts }: { one: Submission; acts: Acts }) {
  const { t } = useTranslation('staff')
  if (!one.own) return <Review one={one} acts={acts} />
  return (
    <VStack gap="space-8" align="start">
      <BodyShort>{t('administration.submissions.own')}</BodyShort>
      <Button
        size="small"
        variant="secondary"
        loading={acts.busy}
        onClick={() => acts.giveBack(one, t('administration.submissions.takenBack'))}
      >
        {t('administration.submissions.takeBack')}
      </Button>
    </VStack>
  )
}

/** The second person: has read it all, or says what has to be mended. */
function Review({ one, acts }: { one: Submission; acts: Acts }) {
  const { t } = useTranslation('staff')
  const [isRead, setIsRead] = useState(false)
  const [comment, setComment] = useKeptText(`submission.${one.submissionId}`)
  return (
    <VStack gap="space-12" align="start">
      <Checkbox size="small" checked={isRead} onChange={({ target }) => setIsRead(target.checked)}>
        {t('administration.submissions.read')}
      </Checkbox>
      <Blocked
        size="small"
        loading={acts.busy}
        reasons={isRead ? [] : [t('administration.submissions.readFirst')]}
        onClick={() => acts.approve(one)}
      >
        {t('administration.submissions.approve')}
      </Blocked>
      <Textarea
        size="small"
        className="staff-wide-field"
        label={t('administration.submissions.comment')}
        minRows={2}
        maxLength={1000}
        value={comment}
        onChange={({ target }) => setComment(target.value)}
      />
      <Blocked
        size="small"
        variant="secondary"
        loading={acts.busy}
        reasons={comment.trim() === '' ? [t('administration.submissions.commentFirst')] : []}
        onClick={() => acts.giveBack(one, comment)}
      >
        {t('administration.submissions.giveBack')}
      </Blocked>
    </VStack>
  )
}
