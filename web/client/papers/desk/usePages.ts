import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { newKey } from '../../../ui/call.ts'
import type { Corners } from '../picture/corners.ts'
import { makeLeaf, takeIn, type Leaf, type Taken } from '../picture/picture.ts'
import { toPdf } from '../picture/pdf.ts'

/** One photo on the desk: as it was taken, and as it is sent. */
export interface DeskPage {
  id: string
  state: 'reading' | 'ready' | 'unreadable'
  taken: Taken | null
  leaf: Leaf | null
  /** Shows the leaf. */
  url: string
  corners: Corners | null
  turns: number
}

const mostPages = 20
const blank = (): DeskPage => ({
  id: newKey(),
  state: 'reading',
  taken: null,
  leaf: null,
  url: '',
  corners: null,
  turns: 0,
})

/** The pages of one document: taken in one by one, turned, cut and put in order. */
export function usePages(first: readonly Blob[]) {
  const [pages, setPages] = useState<readonly DeskPage[]>([])
  const urlOf = useUrls()
  const change = (id: string, part: Partial<DeskPage>) =>
    setPages((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)))

  async function lay(id: string, taken: Taken, corners: Corners | null, turns: number): Promise<void> {
    const leaf = await makeLeaf(taken.picture, corners, turns)
    change(id, { state: 'ready', taken, leaf, url: urlOf(leaf.jpeg), corners, turns })
  }

  async function add(files: readonly Blob[]): Promise<void> {
    const room = files.slice(0, mostPages - pages.length).map((file) => ({ file, page: blank() }))
    setPages((all) => [...all, ...room.map(({ page }) => page)])
    // One at a time: each takes some tens of megabytes of a small phone.
    for (const { file, page } of room) {
      try {
        const taken = await takeIn(file)
        await lay(page.id, taken, taken.corners, 0)
      } catch {
        change(page.id, { state: 'unreadable' })
      }
    }
  }

  const redo = (page: DeskPage, corners: Corners | null, turns: number) => {
    if (page.taken) void lay(page.id, page.taken, corners, turns)
  }

  const begun = useRef(false)
  const begin = useEffectEvent(() => {
    if (!begun.current) void add(first)
    begun.current = true
  })
  useEffect(() => begin(), [])

  return {
    pages,
    isReading: pages.some(({ state }) => state === 'reading'),
    isFull: pages.length >= mostPages,
    add: (files: readonly Blob[]) => void add(files),
    turn: (page: DeskPage) => redo(page, page.corners, page.turns + 1),
    cut: (page: DeskPage, corners: Corners | null) => redo(page, corners, page.turns),
    remove: (id: string) => setPages((all) => all.filter((one) => one.id !== id)),
    move: (at: number, by: number) => setPages((all) => moved(all, at, at + by)),
    toDocument: () => toDocument(pages),
  }
}

/** Addresses of pictures, let go with the desk. */
function useUrls(): (picture: Blob) => string {
  const urls = useRef<string[]>([])
  useEffect(() => {
    const made = urls.current
    return () => {
      for (const url of made) URL.revokeObjectURL(url)
    }
  }, [])
  return (picture) => {
    const url = URL.createObjectURL(picture)
    urls.current.push(url)
    return url
  }
}

function moved<T>(all: readonly T[], from: number, to: number): readonly T[] {
  const one = all[from]
  if (one === undefined || to < 0 || to >= all.length) return all
  const rest = all.filter((_, at) => at !== from)
  return [...rest.slice(0, to), one, ...rest.slice(to)]
}

async function toDocument(pages: readonly DeskPage[]): Promise<Blob> {
  const leaves = pages.flatMap(({ leaf }) => (leaf ? [leaf] : []))
  return toPdf(
    await Promise.all(
      leaves.map(async ({ jpeg, width, height }) => ({
        jpeg: new Uint8Array(await jpeg.arrayBuffer()),
        width,
        height,
      })),
    ),
  )
}
