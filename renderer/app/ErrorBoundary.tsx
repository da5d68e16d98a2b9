import { Component, type ReactNode } from 'react'
import { Apology } from './Apology.tsx'

type Props = { readonly children: ReactNode }
type State = { readonly error: unknown }

/** The last net under the whole window. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error }
  }

  override render() {
    return this.state.error === null ? this.props.children : <Apology error={this.state.error} />
  }
}
