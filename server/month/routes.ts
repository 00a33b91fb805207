import { monthPage } from '../../api/cases.ts'
import { bind } from '../platform/http/bind.ts'
import { readMonth } from './readMonth.ts'

export const monthRoutes = [bind(monthPage, readMonth)]
