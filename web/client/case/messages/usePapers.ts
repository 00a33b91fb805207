import { useState } from 'react'
import { newKey } from '../../../ui/call.ts'
import { mostBytes } from '../../papers/files.ts'

const types = new Set(['application/pdf', 'image/jpeg', 'image/png'])
const mostPapers = 10

/** A chosen paper with the key of its sending: sent again after a lost answer it is there once. */
interface Paper {
  id: string
  file: File
}

/** A photo may still become small enough on its way. */
const isFit = (file: File): boolean =>
  types.has(file.type) && (file.type !== 'application/pdf' || file.size <= mostBytes)

/** The papers chosen for a message. */
export function usePapers() {
  const [papers, setPapers] = useState<readonly Paper[]>([])
  const [isUnfit, setUnfit] = useState(false)
  const addPapers = (files: readonly File[]): void => {
    const fit = files.filter(isFit)
    setUnfit(fit.length < files.length)
    setPapers((all) => [...all, ...fit.map((file) => ({ id: newKey(), file }))].slice(0, mostPapers))
  }
  const dropPaper = (id: string): void => setPapers((all) => all.filter((one) => one.id !== id))
  return { papers, isUnfit, addPapers, dropPaper }
}
