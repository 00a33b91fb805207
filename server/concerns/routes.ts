import { caseConcerns, handConcernReport, makeConcernReport, receiptOfConcern } from '../../api/concerns.ts'
import { bind } from '../platform/http/bind.ts'
import { hand, readConcerns, receive, write } from './report.ts'

export const concernRoutes = [
  bind(caseConcerns, readConcerns),
  bind(makeConcernReport, write),
  bind(handConcernReport, hand),
  bind(receiptOfConcern, receive),
]
