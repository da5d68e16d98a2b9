import { Select, type SelectProps } from '@mantine/core'

type Props<Value extends string> = Omit<SelectProps, 'data' | 'value' | 'onChange'> & {
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onPick: (value: Value) => void
  readonly 'data-testid'?: string
}

/** One of a few words that are known by their type; one is always picked. */
export function PickSelect<Value extends string>({ options, onPick, ...rest }: Props<Value>) {
  return (
    <Select
      {...rest}
      data={options}
      onChange={(value) => {
        const picked = options.find((option) => option.value === value)
        if (picked !== undefined) onPick(picked.value)
      }}
      allowDeselect={false}
    />
  )
}
