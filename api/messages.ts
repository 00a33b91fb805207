import { z } from 'zod'
import { messagePurposes } from '../rules/contacts/contact.ts'
import { caseRoles } from './cases.ts'
import { route } from './route.ts'
import { caseParams, id, instant, words } from './shapes.ts'

const message = z.object({
  messageId: id,
  from: z.enum(['person', 'us']),
  /** Who of us wrote it; null: the person. */
  writtenBy: z.string().nullable(),
  words: z.string(),
  sentAt: instant,
  /** The first time the other side read it; null: not yet. */
  readAt: instant.nullable(),
  papers: z.array(z.object({ attachmentId: id, mediaType: z.string(), bytes: z.int() })),
})

const access = { who: 'staff', roles: caseRoles, relation: 'case' } as const

export const myMessages = route({
  method: 'GET',
  path: '/api/me/messages',
  summary: 'What I and those who work with my case have written to each other, and who answers today',
  access: { who: 'client' },
  audit: { event: 'messages.read', reads: 'own' },
  reply: z.object({
    messages: z.array(message),
    /** Null: I have no case open, and nobody to write to. */
    answers: z.object({ name: z.string(), unit: z.string(), phone: z.string(), covers: z.boolean() }).nullable(),
  }),
  refuses: [],
})

export const sendMyMessage = route({
  method: 'POST',
  path: '/api/me/messages',
  summary: 'I write to those who work with my case; it stands in the journal as I wrote it',
  access: { who: 'client' },
  audit: { event: 'message.sent', reads: 'own' },
  writes: true,
  body: z.object({ words: words(10000).min(1), purpose: z.enum(messagePurposes) }),
  reply: z.object({ messageId: id, sentAt: instant }),
  refuses: [],
})

export const addMessagePaper = route({
  method: 'POST',
  path: '/api/me/messages/:messageId/papers',
  summary: 'A paper that goes with a message I have just sent: PDF, JPEG or PNG',
  access: { who: 'client' },
  audit: { event: 'attachment.added', reads: 'own' },
  params: z.object({ messageId: id }),
  takesFile: true,
  writes: true,
  body: z.object({}),
  reply: z.object({ attachmentId: id }),
  refuses: [
    'file.type_not_allowed',
    'file.too_large',
    'file.image_too_large',
    'file.unreadable',
    'file.infected',
    'file.too_many',
  ],
})

const seen = {
  body: z.object({ messageIds: z.array(id).min(1).max(200) }),
  reply: z.object({ read: z.int() }),
} as const

export const readMyMessages = route({
  method: 'POST',
  path: '/api/me/messages/read',
  summary: 'I have read these messages from the municipality; it is told to who wrote them',
  access: { who: 'client' },
  audit: { event: 'messages.seen', reads: 'own' },
  writes: true,
  ...seen,
  refuses: [],
})

export const caseMessages = route({
  method: 'GET',
  path: '/api/cases/:caseId/messages',
  summary: 'The messages of the case, each adult by themself, the oldest first',
  access,
  audit: { event: 'messages.read', reads: 'case' },
  params: caseParams,
  reply: z.object({
    threads: z.array(
      z.object({
        personId: id,
        /** Null: a protected person. */
        name: z.string().nullable(),
        messages: z.array(message),
      }),
    ),
  }),
  refuses: ['case.ask_unit'],
})

export const sendMessage = route({
  method: 'POST',
  path: '/api/cases/:caseId/messages',
  summary: 'Write to an adult of the case; it stands in the journal and among the contacts',
  access,
  audit: { event: 'message.sent', reads: 'case' },
  params: caseParams,
  writes: true,
  onClosed: 'too',
  body: z.object({ personId: id, words: words(10000).min(1) }),
  reply: z.object({ messageId: id, sentAt: instant }),
  refuses: ['case.ask_unit'],
})

export const readMessages = route({
  method: 'POST',
  path: '/api/cases/:caseId/messages/read',
  summary: 'These messages from the person are read; it is told to them when and by whom',
  access,
  audit: { event: 'messages.seen', reads: 'case' },
  params: caseParams,
  writes: true,
  onClosed: 'too',
  ...seen,
  refuses: ['case.ask_unit'],
})
