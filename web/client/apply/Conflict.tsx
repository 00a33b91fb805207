import { Alert, BodyLong, Button, Heading, VStack } from '@navikt/ds-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApplicationContent } from '../../../api/applications.ts'
import { useFormat } from '../../ui/language/format.ts'
import { isRecord } from '../../ui/problem.ts'
import { Pair } from '../frame/Contact.tsx'
import { useDraft } from './draft/draft.ts'
import { isSame } from './draft/same.ts'
import { isContent } from './draft/shape.ts'

const parts = ['household', 'home', 'incomes', 'costs', 'assets', 'account', 'message'] as const
type Part = (typeof parts)[number]

interface Theirs {
  version: number
  savedAt: Date | null
  content: ApplicationContent
}

function theirsIn(extra: Readonly<Record<string, unknown>>): Theirs | null {
  const { current } = extra
  if (!isRecord(current) || typeof current['version'] !== 'number' || !isContent(current['content'])) return null
  const savedAt = typeof current['savedAt'] === 'string' ? new Date(current['savedAt']) : null
  return { version: current['version'], savedAt, content: current['content'] }
}

/** The draft was changed in two places: both are shown, the person chooses. */
export function Conflict() {
  const { t } = useTranslation('client')
  const { shown, content, keepMine, takeTheirs } = useDraft()
  const theirs = theirsIn(shown.problem?.extra ?? {})
  const differs = theirs ? parts.filter((part) => !isSame(content[part], theirs.content[part])) : []
  const isOnlyPlace = theirs !== null && differs.length === 0
  useEffect(() => {
    // The same words from two tabs, or the answer to a save that was lost on its way: nothing to choose.
    if (theirs && isOnlyPlace) takeTheirs({ ...theirs, content: { ...theirs.content, step: content.step } })
  })
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => notice.current?.focus(), [])
  if (isOnlyPlace) return null
  if (!theirs) return <Alert variant="error">{t('apply.conflict.title')}</Alert>
  return (
    <Alert ref={notice} tabIndex={-1} variant="warning" role="alert" className="client-notice">
      <VStack gap="space-12">
        <Heading level="2" size="small">
          {t('apply.conflict.title')}
        </Heading>
        <BodyLong>{t('apply.conflict.text')}</BodyLong>
        <Version title={t('apply.conflict.here')} content={content} differs={differs} />
        <Version title={t('apply.conflict.there')} content={theirs.content} differs={differs} />
        <Button onClick={() => void keepMine(theirs.version)}>{t('apply.conflict.keepMine')}</Button>
        <Button variant="secondary" onClick={() => takeTheirs(theirs)}>
          {t('apply.conflict.takeTheirs')}
        </Button>
      </VStack>
    </Alert>
  )
}

function Version({
  title,
  content,
  differs,
}: {
  title: string
  content: ApplicationContent
  differs: readonly Part[]
}) {
  const { t } = useTranslation('client')
  const told = useTold()
  return (
    <div>
      <Heading level="3" size="xsmall">
        {title}
      </Heading>
      <dl className="client-pairs">
        {differs.map((part) => (
          <Pair key={part} name={t(`apply.conflict.parts.${part}`)}>
            {told(part, content)}
          </Pair>
        ))}
      </dl>
    </div>
  )
}

/** A part of the draft in few words, enough to choose by. */
function useTold() {
  const { t } = useTranslation('client')
  const format = useFormat()
  const rows = (amounts: readonly number[]) =>
    t('apply.conflict.counts.rows', {
      count: amounts.length,
      amount: format.kronor(amounts.reduce((sum, amount) => sum + amount, 0)),
    })
  return (part: Part, content: ApplicationContent): string => {
    switch (part) {
      case 'household':
        return t('apply.conflict.counts.people', { count: content.household.members.length })
      case 'home':
        return content.home ? t(`dwelling.form.${content.home.form}`) : t('apply.conflict.empty')
      case 'incomes':
        return rows(content.incomes.map(({ amount }) => amount))
      case 'costs':
        return rows(content.costs.map(({ applied }) => applied))
      case 'assets':
        return content.assets === null ? t('apply.conflict.empty') : format.kronor(content.assets)
      case 'account':
        return content.account?.number ?? t('apply.conflict.empty')
      case 'message':
        return content.message ?? t('apply.conflict.empty')
    }
  }
}
