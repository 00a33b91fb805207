import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { myUploads } from '../../../../api/uploads.ts'
import { call, newKey } from '../../../ui/call.ts'
import type { Reply } from '../../../ui/endpoint.ts'
import { isProblem, type Problem } from '../../../ui/problem.ts'
import type { Attachment } from '../../apply/draft/draft.ts'
import { ask } from '../../endpoints.ts'
import { land } from './land.ts'
import { persist } from './line.ts'
import { dropUpload, sendWhole, type Begun } from './sendWhole.ts'
import { find, forget, keptIds } from './store.ts'

/** A file on its way up. It goes on while one reads other pages, and after a reload. */
export interface Paper {
  id: string
  destination: string
  bytes: number
  sent: number
  state: 'sending' | 'waiting' | 'failed'
  problem: Problem | null
}

type Landed = (attachment: Attachment | null) => void

type OnServer = Reply<typeof myUploads>['uploads'][number]

interface Held {
  file: Blob
  uploadId?: string
  stop: AbortController
}

let papers: readonly Paper[] = []
const held = new Map<string, Held>()
const hearers = new Set<() => void>()
const subscribe = (hear: () => void) => {
  hearers.add(hear)
  return () => hearers.delete(hear)
}

function show(next: readonly Paper[]): void {
  papers = next
  for (const hear of hearers) hear()
}
const change = (id: string, part: Partial<Paper>): void =>
  show(papers.map((one) => (one.id === id ? { ...one, ...part } : one)))
const leave = (id: string): void => {
  held.delete(id)
  show(papers.filter((one) => one.id !== id))
}

/** What is on its way to one place. */
export function useOnTheirWay(destination: string): readonly Paper[] {
  const all = useSyncExternalStore(subscribe, () => papers)
  return all.filter((one) => one.destination === destination)
}

const landings = new Map<string, Set<Landed>>()

/** Told of each paper that has come to a place, also of one that was sent before a reload. */
export function useLanded(destination: string, onLanded: Landed): void {
  const newest = useRef(onLanded)
  useEffect(() => {
    newest.current = onLanded
  })
  useEffect(() => {
    const hear: Landed = (attachment) => newest.current(attachment)
    const hearing = landings.get(destination) ?? new Set()
    landings.set(destination, hearing.add(hear))
    return () => void hearing.delete(hear)
  }, [destination])
}

/** Sends it, until it stands where it is to or is refused. */
export async function sendPaper(destination: string, file: Blob): Promise<void> {
  const id = newKey()
  held.set(id, { file, stop: new AbortController() })
  show([...papers, { id, destination, bytes: file.size, sent: 0, state: 'sending', problem: null }])
  await go(id)
}

/** What failed is tried anew from the beginning. */
export async function sendAgain(id: string): Promise<void> {
  change(id, { state: 'sending', sent: 0, problem: null })
  await go(id)
}

/** It is not to be sent. */
export function dropPaper(id: string): void {
  const one = held.get(id)
  one?.stop.abort()
  if (one?.uploadId !== undefined) void dropUpload(one.uploadId)
  leave(id)
}

async function go(id: string, begun?: Begun): Promise<void> {
  const one = held.get(id)
  const paper = papers.find((found) => found.id === id)
  if (!one || !paper) return
  const { destination } = paper
  const { signal } = one.stop
  const onWait = (isWaiting: boolean) => change(id, { state: isWaiting ? 'waiting' : 'sending' })
  const onSent = (sent: number) => change(id, { sent })
  const onBegun = (uploadId: string) => {
    one.uploadId = uploadId
  }
  try {
    const uploadId = await sendWhole({ destination, file: one.file, signal, onWait, onSent, onBegun, begun })
    const idempotencyKey = newKey()
    const attachment = await persist(() => land({ destination, uploadId, idempotencyKey, signal }), {
      onWait,
      signal,
      isOwn: true,
    })
    await forget(uploadId)
    leave(id)
    for (const hear of landings.get(destination) ?? []) hear(attachment)
  } catch (thrown) {
    if (signal.aborted) return
    if (one.uploadId !== undefined) await dropUpload(one.uploadId)
    if (!isProblem(thrown)) throw thrown
    change(id, { state: 'failed', problem: thrown })
  }
}

let resumed = false

/** Once for each time the page is loaded: what a reload cut off goes on. Where nothing is kept here nothing is asked. */
export async function goOnAfterReload(): Promise<void> {
  if (resumed) return
  resumed = true
  const ids = await keptIds()
  if (ids.length === 0) return
  const { uploads } = await call(ask.uploads, { quiet: true }).catch(() => ({ uploads: null }))
  resumed = uploads !== null
  if (!uploads) return
  const gone = ids.filter((id) => !uploads.some((one) => one.uploadId === id))
  await Promise.all([...gone.map((id) => forget(id)), ...uploads.map((one) => goOn(one))])
}

async function goOn({ uploadId, key, destination, received }: OnServer): Promise<void> {
  const file = await find(uploadId, key)
  if (!file) return
  const id = newKey()
  held.set(id, { file, uploadId, stop: new AbortController() })
  show([...papers, { id, destination, bytes: file.size, sent: received, state: 'sending', problem: null }])
  await go(id, { uploadId, received })
}
