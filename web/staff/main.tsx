import { start } from '../ui/start.tsx'
import { StaffApp } from './StaffApp.tsx'
import './staff.css'

await start('staff', false, <StaffApp />)
