import { Button, Textarea, VStack } from '@navikt/ds-react'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'

interface Mark {
  begins: number
  quote: string
  comment: string
}

interface Props {
  label: string
  text: string
  marks: readonly Mark[]
  onMarks: (marks: readonly Mark[]) => void
}

/** A text to read and comment in: words are selected with keys or pointer, and each comment stays at its words. */
export function MarkableText({ label, text, marks, onMarks }: Props) {
  const { t } = useTranslation('staff')
  const area = useRef<HTMLTextAreaElement>(null)
  const [asked, setAsked] = useState(false)
  useStays(area)
  const mark = () => {
    const [begins, ends] = [area.current?.selectionStart ?? 0, area.current?.selectionEnd ?? 0]
    const quote = text.slice(begins, ends)
    setAsked(quote.trim() === '')
    if (quote.trim() !== '') onMarks([...marks, { begins, quote, comment: '' }])
  }
  return (
    <VStack gap="space-8">
      <Textarea
        ref={area}
        size="small"
        label={label}
        aria-readonly
        minRows={3}
        maxRows={12}
        value={text}
        onChange={stay}
        error={asked && t('prepared.markFirst')}
      />
      <div>
        <Button size="small" variant="secondary" onClick={mark}>
          {t('prepared.mark')}
          <span className="ui-hidden">: {label}</span>
        </Button>
      </div>
      {marks.map((one, at) => (
        <Comment
          key={`${one.begins} ${one.quote}`}
          one={one}
          onComment={(comment) => onMarks(marks.with(at, { ...one, comment }))}
          onRemove={() => onMarks(marks.filter((_, other) => other !== at))}
        />
      ))}
    </VStack>
  )
}

const stay = (): void => undefined

/** A field that is read-only has no caret, and words could not be selected by keyboard: this one has, and takes no change. */
function useStays(field: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const element = field.current
    const refuse = (event: Event) => event.preventDefault()
    element?.addEventListener('beforeinput', refuse)
    return () => element?.removeEventListener('beforeinput', refuse)
  }, [field])
}

const longest = 60
const short = (quote: string): string => (quote.length > longest ? `${quote.slice(0, longest)}…` : quote)

interface CommentProps {
  one: Mark
  onComment: (comment: string) => void
  onRemove: () => void
}

/** A new one is where one writes next. */
function Comment({ one, onComment, onRemove }: CommentProps) {
  const { t } = useTranslation('staff')
  return (
    <VStack gap="space-4">
      <Textarea
        ref={one.comment === '' ? focusOnce : undefined}
        size="small"
        label={t('prepared.comment', { quote: short(one.quote) })}
        minRows={1}
        maxRows={12}
        maxLength={1000}
        value={one.comment}
        onChange={({ target }) => onComment(target.value)}
      />
      <div>
        <Button size="xsmall" variant="tertiary" onClick={onRemove}>
          {t('prepared.unmark')}
          <span className="ui-hidden">: {short(one.quote)}</span>
        </Button>
      </div>
    </VStack>
  )
}

const focusOnce = (field: HTMLTextAreaElement | null): void => field?.focus()
