import { makeHearing, registerAnswer, writeJournal } from '../../api/investigations.ts'
import { bind } from '../platform/http/bind.ts'
import { hear, register } from './hear.ts'
import { noteArrival, write } from './journal.ts'

export const investigationRoutes = [bind(makeHearing, hear), bind(registerAnswer, register), bind(writeJournal, write)]
export const investigationJobs = { journal_arrival: noteArrival }
