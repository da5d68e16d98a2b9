import { aboutMessages } from './about-messages.ts'
import { commonMessages } from './common-messages.ts'
import { dashboardMessages } from './dashboard-messages.ts'
import { dealsMessages } from './deals-messages.ts'
import { filesMessages } from './files-messages.ts'
import { propertiesMessages } from './properties-messages.ts'
import { shellMessages } from './shell-messages.ts'

/** Every text of the window by key. One line a feature. */
export const catalogue = {
  ...aboutMessages,
  ...commonMessages,
  ...dashboardMessages,
  ...dealsMessages,
  ...filesMessages,
  ...propertiesMessages,
  ...shellMessages,
} as const
