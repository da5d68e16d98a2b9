import { aboutMessages } from './about-messages.ts'
import { budgetsMessages } from './budgets-messages.ts'
import { commonMessages } from './common-messages.ts'
import { comparisonMessages } from './comparison-messages.ts'
import { dashboardMessages } from './dashboard-messages.ts'
import { dealPickerInputMessages } from './deal-picker-input-messages.ts'
import { dealPickerMessages } from './deal-picker-messages.ts'
import { dealPickerResultsMessages } from './deal-picker-results-messages.ts'
import { dealsMessages } from './deals-messages.ts'
import { filesMessages } from './files-messages.ts'
import { leaseFormMessages } from './lease-form-messages.ts'
import { loanFormMessages } from './loan-form-messages.ts'
import { optimizationsMessages } from './optimizations-messages.ts'
import { printMessages } from './print-messages.ts'
import { propertiesMessages } from './properties-messages.ts'
import { propertyFormMessages } from './property-form-messages.ts'
import { propertyPagesMessages } from './property-pages-messages.ts'
import { shellMessages } from './shell-messages.ts'

/** Every text of the window by key. One line a feature. */
export const catalogue = {
  ...aboutMessages,
  ...budgetsMessages,
  ...commonMessages,
  ...comparisonMessages,
  ...dashboardMessages,
  ...dealPickerInputMessages,
  ...dealPickerMessages,
  ...dealPickerResultsMessages,
  ...dealsMessages,
  ...filesMessages,
  ...leaseFormMessages,
  ...loanFormMessages,
  ...optimizationsMessages,
  ...printMessages,
  ...propertiesMessages,
  ...propertyFormMessages,
  ...propertyPagesMessages,
  ...shellMessages,
} as const
