import { describe, expect, it } from 'vitest'
import type { ImportField } from '#shared/imports/entity-import-fields'
import { rateReader, monthsReader } from '#main/entity-imports/column-styles'
import { findCountry, findPropertyType } from '#main/entity-imports/cell-words'
import { guessSheet } from '#main/entity-imports/guess-sheet'

const guess = (name: string, ...rows: string[][]) =>
  guessSheet({ name, delimiter: ',', rows: rows.map((cells, at) => ({ line: at + 1, cells })) })
    .reading

const short = (fields: readonly (ImportField | null)[]) => fields.map((field) => field ?? '')

describe('The columns of a sheet', () => {
  it('are known in the words of a landlord tool’s rent roll', () => {
    const { kind, fields } = guess(
      'Rent Roll',
      ['Rent Roll as of 11/01/2026'],
      [
        'Property Name',
        'Unit',
        'BD',
        'BA',
        'Sqft',
        'Market Rent',
        'Resident Name',
        'Move-in',
        'Lease Expiration',
        'Rent',
        'Deposit Held',
      ],
      ['Elm', 'A', '2', '1', '900', '1900', 'Jane', '06/15/2024', '06/14/2027', '1850', '1850'],
    )
    expect(kind).toBe('mixed')
    expect(short(fields)).toEqual([
      'property.name',
      'unit.label',
      'unit.bedrooms',
      'unit.bathrooms',
      'unit.area',
      'unit.marketRent',
      'tenant.name',
      'lease.startDate',
      'lease.endDate',
      'lease.monthlyRent',
      'lease.deposit',
    ])
  })

  it('are known in German', () => {
    const { kind, fields, dateOrder, numberStyle } = guess(
      'Objekte',
      [
        'Bezeichnung',
        'Objektart',
        'Straße',
        'PLZ',
        'Ort',
        'Kaufdatum',
        'Kaufpreis',
        'Kaufnebenkosten',
        'Verkehrswert',
        'Baujahr',
        'Wohnfläche',
      ],
      [
        'Haus am Park',
        'Mehrfamilienhaus',
        'Parkstr. 1',
        '10115',
        'Berlin',
        '31.12.2019',
        '450.000,00',
        '45.000,50',
        '600.000',
        '1910',
        '420,5',
      ],
    )
    expect([kind, dateOrder, numberStyle]).toEqual(['properties', 'dmy', '1.234,56'])
    expect(short(fields)).toEqual([
      'property.name',
      'property.type',
      'property.addressLine1',
      'property.postalCode',
      'property.city',
      'property.purchaseDate',
      'property.purchasePrice',
      'property.closingCosts',
      'property.currentValue',
      'property.yearBuilt',
      'property.area',
    ])
  })

  it('are known in the words of a UK owner’s mortgages', () => {
    const { kind, fields } = guess(
      'Sheet1',
      [
        'Property',
        'Mortgage Lender',
        'Original Loan Amount',
        'Mortgage Start Date',
        'Mortgage Term',
        'Interest Rate',
        'Outstanding Balance',
        'Account manager',
      ],
      ['1 High St', 'Nationwide', '200000', '01/05/2019', '25', '4.5', '180000', 'Bob'],
    )
    expect(kind).toBe('loans')
    expect(short(fields)).toEqual([
      'property.name',
      'loan.lender',
      'loan.amount',
      'loan.startDate',
      'loan.termMonths',
      'loan.annualRate',
      'loan.balance',
      '',
    ])
  })

  it('mean what their sheet is about', () => {
    const header = ['Name', 'Notes']
    expect(short(guess('Tenants', header, ['Jane', 'x']).fields)).toEqual([
      'tenant.name',
      'tenant.notes',
    ])
    expect(short(guess('Properties', header, ['Elm', 'x']).fields)).toEqual([
      'property.name',
      'property.notes',
    ])
  })
})

describe('The cells of a column', () => {
  it('are percents or fractions by the whole column', () => {
    expect(['5.5', '0.1', '4.25%'].map(rateReader(['5.5', '0.1'], '1,234.56'))).toEqual([
      0.055, 0.001, 0.0425,
    ])
    expect(['0.055', '0.1'].map(rateReader(['0.055', '0.1'], '1,234.56'))).toEqual([0.055, 0.1])
  })

  it('are years or months by the cell, the heading, or how large they are', () => {
    const read = (field: ImportField, heading: string, ...cells: string[]) =>
      cells.map(monthsReader(field, heading, cells, '1,234.56'))
    expect(read('loan.termMonths', 'Term', '30', '10')).toEqual([360, 120])
    expect(read('loan.termMonths', 'Term', '360', '12')).toEqual([360, 12])
    expect(read('loan.termMonths', 'Term in months', '12')).toEqual([12])
    expect(read('loan.interestOnlyMonths', 'Interest only (years)', '2')).toEqual([24])
    expect(read('lease.termMonths', 'Lease term', '12', '2 years', 'often')).toEqual([12, 24, null])
  })

  it('name countries and sorts of property as people do', () => {
    expect(
      ['usa', 'Deutschland', 'Germany', 'UK', 'gb', 'Sweden', 'Atlantis'].map(findCountry),
    ).toEqual(['US', 'DE', 'DE', 'GB', 'GB', 'SE', null])
    expect(
      ['SFR', 'Single-Family Home', 'Mehrfamilienhaus', 'castle'].map(findPropertyType),
    ).toEqual(['single_family', 'single_family', 'multi_family', null])
  })
})
