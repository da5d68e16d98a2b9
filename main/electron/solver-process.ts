import { join } from 'node:path'
import { utilityProcess } from 'electron'
