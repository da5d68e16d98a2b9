function valueOfMonth(valueLog) {
  // Value of all properties at the end of one month of one path: thread.x is the month, thread.y the path.
  const month = this.thread.x
  const year = Math.floor((month + 0.5) / 12)
  const share = (month + 1 - year * 12) / 12
  let sum = 0
  for (let p = 0; p < this.constants.properties; p++) {
    if (month < this.constants.lastMonth[p]) {
      const at = (this.thread.y * this.constants.properties + p) * (this.constants.years + 1) + year
      const start = valueLog[at]
      sum += this.constants.openingValue[p] * Math.exp(start + (valueLog[at + 1] - start) * share)
    }
  }
  return sum
}
