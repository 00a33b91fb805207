import type { z } from 'zod'
import type { myCompletions } from '../../../api/completions.ts'

export type Asked = z.output<typeof myCompletions.reply>['requests'][number]
export type Thing = Asked['items'][number]

/** It has neither come nor been answered. */
export const isOpen = (thing: Thing): boolean => thing.receivedOn === null && thing.answer === null
