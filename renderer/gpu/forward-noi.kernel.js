function noiAfterSale(rent, kept, expense) {
  // Income of the twelve months after the last one held: thread.x is the property, thread.y the path.
  const p = this.thread.x
  const left = this.constants.keptOfIncome[p]
  let sum = 0
  for (let k = 0; k < 12; k++) {
    const month = this.constants.lastMonth[p] + k
    const year = Math.floor((month + 0.5) / 12)
    const at = (this.thread.y * this.constants.properties + p) * this.constants.years + year
    const m = p * this.constants.stride + month
    const level = rent[at]
    sum +=
      (this.constants.contractRent[m] + this.constants.marketRent[m] * level) * kept[at] * left +
      this.constants.otherIncome[m] * left -
      this.constants.expenses[m] * expense[this.thread.y * this.constants.years + year] -
      this.constants.leasing[m] * level
  }
  return sum
}
