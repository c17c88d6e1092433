import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { usePane } from '../hooks/paneContext';
import { useTexts } from '../hooks/textsContext';
import { Line } from './Line';
import { ScreenFrame } from './ScreenFrame';

type Props = { readonly children: ReactNode };

/** Shows a plain screen when another cannot be drawn, or its file did not arrive; the way home stays. */
export class Fence extends Component<Props, { readonly broken: boolean }> {
  override readonly state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;

    return <Broken onAgain={() => this.setState({ broken: false })} />;
  }
}

function Broken({ onAgain }: { readonly onAgain: () => void }) {
  const { go } = usePane();
  const { broken } = useTexts().start.stopped;

  return (
    <ScreenFrame title={broken.title}>
      <Line>{broken.text}</Line>
      <Button
        appearance="primary"
        onClick={() => {
          go('home');
          onAgain();
        }}
      >
        {broken.again}
      </Button>
    </ScreenFrame>
  );
}
