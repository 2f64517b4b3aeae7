import { afterAll } from 'vitest'
import { leaveCounties } from './county.js'

// Here and not where a county is opened: a hook that a hook sets is never called.
afterAll(leaveCounties)
