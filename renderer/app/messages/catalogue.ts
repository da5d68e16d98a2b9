import { aboutMessages } from './about-messages.ts'
import { commonMessages } from './common-messages.ts'
import { dashboardMessages } from './dashboard-messages.ts'
import { dealPickerInputMessages } from './deal-picker-input-messages.ts'
import { dealPickerMessages } from './deal-picker-messages.ts'
import { dealPickerResultsMessages } from './deal-picker-results-messages.ts'
import { dealsMessages } from './deals-messages.ts'
import { filesMessages } from './files-messages.ts'
import { importsMessages } from './imports-messages.ts'
import { leaseFormMessages } from './lease-form-messages.ts'
import { loanFormMessages } from './loan-form-messages.ts'
import { optimizationsMessages } from './optimizations-messages.ts'
import { printMessages } from './print-messages.ts'
import { propertiesMessages } from './properties-messages.ts'
import { propertyFormMessages } from './property-form-messages.ts'
import { shellMessages } from './shell-messages.ts'

/** Every text of the window by key. One line a feature. */
export const catalogue = {
  ...aboutMessages,
  ...commonMessages,
  ...dashboardMessages,
  ...dealPickerInputMessages,
  ...dealPickerMessages,
  ...dealPickerResultsMessages,
  ...dealsMessages,
  ...filesMessages,
  ...importsMessages,
  ...leaseFormMessages,
  ...loanFormMessages,
  ...optimizationsMessages,
  ...printMessages,
  ...propertiesMessages,
  ...propertyFormMessages,
  ...shellMessages,
} as const
