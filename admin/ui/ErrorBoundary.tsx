import { Component, type ReactNode } from "react";

interface Props {
  fallback(error: unknown): ReactNode;
  /** What must change for another try, such as the address. */
  resetBy?: string;
  children: ReactNode;
}

/** Shows something in place of what broke while it was drawn. */
export class ErrorBoundary extends Component<Props, { caught?: { error: unknown } }> {
  override state: { caught?: { error: unknown } } = {};

  static getDerivedStateFromError(error: unknown) {
    return { caught: { error } };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.caught && before.resetBy !== this.props.resetBy) this.setState({ caught: undefined });
  }

  override render() {
    return this.state.caught ? this.props.fallback(this.state.caught.error) : this.props.children;
  }
}
