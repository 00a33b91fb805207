import { BodyLong, Button, ErrorSummary, HStack, Link, VStack } from '@navikt/ds-react'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState, type FormEvent, type MouseEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PageTitle } from '../../ui/Page.tsx'
import { Go } from '../frame/Go.tsx'
import { wordsOn } from '../frame/words-on.ts'
import { Words } from '../frame/Words.tsx'
import { ReadAloud } from '../aloud/ReadAloud.tsx'
import { useDraft } from './draft/draft.ts'
import { useGaps, type Gap } from './draft/gaps.ts'
import { after, before, pages, type PageName } from './draft/pages.ts'

/** What is said beside a field, once the person has tried to go on. */
export type Told = (field: string) => string | undefined

interface Props {
  name: PageName
  title: string
  lead: string
  children: (told: Told) => ReactNode
}

/** One step: one subject, gentle words about what is missing, and the way on and back. */
export function StepPage({ name, title, lead, children }: Props) {
  const { t } = useTranslation('client')
  const { content, place, tell, isFixing, setFixing } = useDraft()
  const { history } = useRouter()
  const same = isFixing ? place.same : undefined
  const gaps = useGaps().filter((gap) => gap.page === name)
  const [asked, setAsked] = useState(0)
  const next = after(name)
  const goOn = () => {
    if (same) {
      setFixing(false)
      return history.push(same.href)
    }
    const step = pages.find((page) => page.name === next)?.step
    if (step && step !== content.step) tell({ step })
    if (next) history.push(place.page(next))
  }
  const told: Told = (field) => (asked > 0 ? gaps.find((gap) => gap.field === field)?.text : undefined)
  return (
    <VStack gap="space-24" as="form" noValidate onSubmit={(event: FormEvent) => event.preventDefault()}>
      <div>
        <PageTitle title={title} />
        <BodyLong className="client-lead">{lead}</BodyLong>
        <ReadAloud />
      </div>
      {children(told)}
      <Words of={wordsOn[name]} />
      {asked > 0 && gaps.length > 0 && <Missing key={asked} gaps={gaps} onAnyway={goOn} />}
      <HStack gap="space-12">
        <Button type="button" onClick={() => (gaps.length > 0 ? setAsked(asked + 1) : goOn())} className="client-next">
          {same ? t('same.back') : next && t('apply.next', { page: t(`apply.pages.${next}`) })}
        </Button>
        {!same && <Previous name={name} />}
      </HStack>
      <BodyLong size="small">
        <Link as={Go} href={place.leave}>
          {t('apply.later')}
        </Link>{' '}
        {t('apply.laterText')}
      </BodyLong>
    </VStack>
  )
}

export function Previous({ name }: { name: PageName }) {
  const { t } = useTranslation('client')
  const { place } = useDraft()
  const previous = before(name)
  if (previous === null) return null
  return (
    <Button as={Go} href={place.page(previous)} variant="secondary">
      {t('apply.previous')}
    </Button>
  )
}

/** What is missing, each a link to its field; and still a way on, for the one who has to ask somebody first. */
function Missing({ gaps, onAnyway }: { gaps: readonly Gap[]; onAnyway: () => void }) {
  const { t } = useTranslation('client')
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [])
  return (
    <VStack gap="space-12">
      <ErrorSummary ref={summary}>
        {gaps.map(({ field, text }) => (
          <ErrorSummary.Item key={field} href={`#${field}`} onClick={(event) => goTo(event, field)}>
            {text}
          </ErrorSummary.Item>
        ))}
      </ErrorSummary>
      <HStack gap="space-12" align="center">
        <Button type="button" variant="secondary" onClick={onAnyway}>
          {t('apply.anyway')}
        </Button>
        <BodyLong size="small">{t('apply.anywayWhy')}</BodyLong>
      </HStack>
    </VStack>
  )
}

function goTo(event: MouseEvent, field: string): void {
  const target = document.getElementById(field)
  if (!target) return
  event.preventDefault()
  target.focus()
}
