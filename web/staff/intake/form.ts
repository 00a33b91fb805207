import { useState } from 'react'
import type { registerApplication } from '../../../api/intake.ts'
import type { IntakeChannel } from '../../../rules/intake/arrival.ts'
import { shortestOwnWords, type SaidOnlyQuestion } from '../../../rules/intake/onlyQuestion.ts'
import type { Body } from '../../ui/endpoint.ts'
import { today } from '../../ui/language/format.ts'
import { useKeptText } from '../../ui/saving/kept.ts'

type Asked = Body<typeof registerApplication>
/** A need on the page; the key only tells rows apart. */
export type NeedRow = Asked['needs'][number] & { key: string }

export const attestedKinds = ['told', 'read_back', 'signed'] as const

/** When and how something came in. */
export interface Came {
  arrivedOn: string
  clock: string
  channel: IntakeChannel
  atFirstEmptying: boolean
}

/** What is filled in. The words are kept apart, so that they survive a reload. */
export interface Filled extends Came {
  onlyQuestion: SaidOnlyQuestion
  by: 'number' | 'name'
  personNumber: string
  givenName: string
  familyName: string
  born: string
  protected: boolean
  month: string
  needs: readonly NeedRow[]
  attested: Asked['attested']
}

const empty = (month: string): Filled => ({
  onlyQuestion: 'no',
  by: 'number',
  personNumber: '',
  givenName: '',
  familyName: '',
  born: '',
  protected: false,
  arrivedOn: today(),
  clock: '',
  channel: 'phone',
  atFirstEmptying: false,
  month,
  needs: [],
  attested: 'told',
})

/** The form; what was typed stays in this tab until it is registered. */
export function useIntakeForm(name: string, month: string) {
  const [filled, set] = useState<Filled>(() => empty(month))
  const [ownWords, setOwnWords] = useKeptText(name)
  const fill = (change: Partial<Filled>) => set((before) => ({ ...before, ...change }))
  const clear = () => {
    set(empty(month))
    setOwnWords('')
  }
  return { filled, fill, ownWords, setOwnWords, clear, isQuestion: filled.onlyQuestion === 'yes' }
}
export type IntakeForm = ReturnType<typeof useIntakeForm>

export const asked = (needs: readonly NeedRow[]): Asked['needs'] => needs.map(({ kind, amount }) => ({ kind, amount }))

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** Clock times as people write them, `9.30` or `09:30`; null when it cannot be read. */
export function readClock(typed: string): string | null {
  const found = /^([01]?\d|2[0-3])[.:]?([0-5]\d)$/.exec(typed.trim())
  return found ? `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? ''}` : null
}

export const whoOf = (filled: Filled): Asked['who'] => {
  const { by, personNumber, givenName, familyName, born, protected: isProtected } = filled
  return by === 'number'
    ? {
        by,
        personNumber: personNumber.trim(),
        givenName: orNull(givenName),
        familyName: orNull(familyName),
        protected: isProtected,
      }
    : { by, givenName, familyName, born, protected: isProtected }
}

export const hasWho = ({ by, personNumber, givenName, familyName, born }: Filled): boolean =>
  by === 'number' ? personNumber.trim() !== '' : givenName.trim() !== '' && familyName.trim() !== '' && born !== ''

export const hasWhen = ({ arrivedOn, clock }: Filled): boolean =>
  arrivedOn !== '' && (clock.trim() === '' || readClock(clock) !== null)

export const hasQuestion = (ownWords: string): boolean => [...ownWords.trim()].length >= shortestOwnWords
