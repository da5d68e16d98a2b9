/** Why an accepted plan moved a deal, as the deal's history tells it. */
export const reasonOfPlan = (runName: string): string => `Accepted the plan “${runName}”`
