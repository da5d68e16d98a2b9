function noiOfMonth(rent, kept, expense) {
  // Net operating income of all properties in one month of one path: thread.x is the month, thread.y the path.
  // One half is added before the division, so that a card that divides a little short still finds the year.
  const month = this.thread.x
  const year = Math.floor((month + 0.5) / 12)
  const costs = expense[this.thread.y * this.constants.years + year]
  let sum = 0
  for (let p = 0; p < this.constants.properties; p++) {
    if (month < this.constants.lastMonth[p]) {
      const at = (this.thread.y * this.constants.properties + p) * this.constants.years + year
      const m = p * this.constants.stride + month
      const left = this.constants.keptOfIncome[p]
      const level = rent[at]
      sum +=
        (this.constants.contractRent[m] + this.constants.marketRent[m] * level) * kept[at] * left +
        this.constants.otherIncome[m] * left -
        this.constants.expenses[m] * costs -
        this.constants.leasing[m] * level
    }
  }
  return sum
}
