import { createContext, useContext, useState } from 'react'
import type { z } from 'zod'
import type { ApplicationContent, attachment, openDraft } from '../../../../api/applications.ts'
import { useAutosave } from '../../../ui/saving/autosave.ts'
import type { Place } from './place.ts'
import { isContent } from './shape.ts'

export type Draft = z.output<typeof openDraft.reply>
export type Attachment = z.output<typeof attachment>

/** The draft as it lives in the page: saved at every change, never lost. */
export function useKeptDraft(draft: Draft, place: Place) {
  const { month } = draft
  const [isFixing, setFixing] = useState(false)
  const [attachments, setAttachments] = useState(draft.attachments)
  const [wrongNumbers, setWrongNumbers] = useState<ReadonlySet<string>>(new Set())
  const store = useAutosave<ApplicationContent>({
    name: `draft.${draft.draftId}`,
    version: draft.version,
    savedAt: new Date(draft.savedAt),
    content: draft.content,
    isContent,
    save: place.save,
    lasting: place.lasting ?? null,
  })
  return {
    ...store,
    month,
    draftId: draft.draftId,
    place,
    content: store.shown.content,
    attachments,
    setAttachments,
    /** One step is opened to change what is not as last month. */
    isFixing,
    setFixing,
    /** Personal numbers whose check digit does not hold. */
    wrongNumbers,
    tellWrongNumber: (number: string) => setWrongNumbers((known) => new Set([...known, number])),
    tell: (part: Partial<ApplicationContent>) => store.change({ ...store.get().content, ...part }),
  }
}
export type KeptDraft = ReturnType<typeof useKeptDraft>

export const DraftContext = createContext<KeptDraft | null>(null)

export function useDraft(): KeptDraft {
  const draft = useContext(DraftContext)
  if (!draft) throw new Error('a step stands outside the application')
  return draft
}
