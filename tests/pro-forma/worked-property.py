"""Works out the property of worked-property.json over 60 months from the definitions of docs and
FINANCE.md alone, with exact fractions, and prints it as CSV: python3 worked-property.py > worked-property.csv

It shares no code with the program. Money is in cents; every booked amount is rounded half-even.
"""
import csv, datetime as dt, sys
from calendar import monthrange
from decimal import Decimal, getcontext
from fractions import Fraction as F

getcontext().prec = 50

def cents(x):                      # half-even, exact
    return round(F(x))

def month(m):                      # month 1 is January 2027
    return 2027 + (m - 1) // 12, (m - 1) % 12 + 1

def year(m):
    return (m - 1) // 12 + 1

def index(rates, m):               # steps at the start of every projection year
    value = F(1)
    for y in range(1, year(m)):
        value *= 1 + F(rates[min(y, len(rates)) - 1])
    return value

RENT = ['0.03', '0.025', '0.02']
D = dt.date
# Each unit: (from day, rent in cents or 'empty' or 'market'), market rent, letting costs, day let again
UNITS = [
    ([(D(2026, 3, 16), 145000), (D(2027, 3, 16), 150000), (D(2028, 3, 16), 154545),
      (D(2028, 9, 15), 'empty'), (D(2028, 11, 15), 'market')], 160000, F(1), (2028, 11)),
    ([(D(2027, 1, 1), 'empty'), (D(2027, 4, 1), 'market')], 133333, F(1, 2), (2027, 4)),
    ([(D(2026, 7, 1), 98000), (D(2027, 7, 1), 'empty'), (D(2027, 9, 1), 0), (D(2027, 10, 1), 110000),
      (D(2029, 9, 1), 'market')], 118000, F(0), (2029, 9)),
]

def unit_month(stretches, market, m):
    y, c = month(m)
    days = monthrange(y, c)[1]
    contract, let, empty = F(0), F(0), F(0)
    for d in range(1, days + 1):
        state = [s for start, s in stretches if start <= D(y, c, d)][-1]
        part = F(1, days)
        if state == 'market': let += part
        elif state == 'empty': empty += part
        else: contract += state * part
    price = market * index(RENT, m)
    return cents(contract), cents(price * let), cents(price * empty)

def operations(m):
    y, c = month(m)
    potential = down = leasing = 0
    for stretches, market, letting, again in UNITS:
        contract, let, empty = unit_month(stretches, market, m)
        potential += contract + let + empty
        down += empty
        if (y, c) == again: leasing += cents(market * index(RENT, m) * letting)
    if m >= 18: potential += cents(9000 * index(RENT, m))        # roof: starts April 2028, lasts two months
    if m in (16, 17): down += cents(20000 * index(RENT, m))
    scheduled = potential - down
    vacancy, credit = cents(scheduled * F('0.05')), cents(scheduled * F('0.01'))
    other = cents(12055 * index(['0.02'], m))
    egi = scheduled - vacancy - credit + other
    spent = cents(33333 * index(['0.03'], m))
    if c == 3: spent += cents(25010 * index(['0.04'], m) * 12)
    if c in (6, 12): spent += cents(41075 * index(['0.02'], m) * 6)
    manage = cents(egi * F('0.08'))
    noi = egi - spent - manage - leasing
    return dict(potentialRent=potential, downtime=-down, vacancy=-vacancy, creditLoss=-credit,
                otherIncome=other, egi=egi, expenses=-spent, management=-manage, leasing=-leasing, noi=noi)

# Loan: 300,000 at 5.75 %, first payment July 2025, 24 months of interest only, then level over the 336 left.
def loan():
    rate = F('0.0575') / 12
    i = Decimal('0.0575') / 12
    level = cents(F(Decimal(30000000) * i / (1 - (1 + i) ** -336)))
    balance, rows = 30000000, {}
    for n in range(1, 121):
        interest = cents(balance * rate)
        principal = 0 if n <= 24 else level - interest
        balance -= principal
        rows[n - 18] = (interest, principal, balance)            # payment 19 falls in January 2027
    return rows

def main():
    rows, debt, cash = [], loan(), 0
    ops = {m: operations(m) for m in range(1, 73)}
    for m in range(0, 61):
        row = dict(month=m)
        zero = dict.fromkeys(ops[1], 0)
        row |= ops[m] if m else zero
        row['reserve'] = -cents(10000 * index(['0.02'], m)) if m else 0
        row['projects'] = {16: -833333, 17: -833334, 18: -833333}.get(m, 0)
        row['acquisition'] = -42000000 if m == 0 else 0
        sale = F(sum(ops[k]['noi'] for k in range(61, 73))) / F('0.065') if m == 60 else F(0)
        row['salePrice'], row['sellingCosts'] = cents(sale), -cents(sale * F('0.05'))
        interest, principal, balance = debt[m]
        row['unlevered'] = sum(row[k] for k in ('noi', 'reserve', 'projects', 'acquisition', 'salePrice', 'sellingCosts'))
        row['interest'], row['principal'] = (-interest, -principal) if m else (0, 0)
        row['loanProceeds'] = balance if m == 0 else 0
        row['loanPayoff'] = row['loanFees'] = 0
        row['salePayoff'] = -balance if m == 60 else 0
        row['levered'] = row['unlevered'] + sum(row[k] for k in ('interest', 'principal', 'loanProceeds', 'salePayoff'))
        row['balance'] = balance
        row['value'] = cents(F(Decimal(42000000) * Decimal('1.025') ** (Decimal(m) / 12)))
        cash = 500000 if m == 0 else cash + row['levered']
        row['cash'] = cash
        rows.append(row)
    out = csv.DictWriter(sys.stdout, fieldnames=list(rows[0]), lineterminator='\n')
    out.writeheader()
    out.writerows(rows)

main()
