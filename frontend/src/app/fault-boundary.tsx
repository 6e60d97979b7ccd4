import { Button } from "antd";
import { Component, type ReactNode } from "react";
import { text, useText } from "@/shared/i18n/language";
import { Nothing } from "@/shared/ui/asked";

/** Where a page breaks, the frame stays and says so; a new address starts afresh. */
export class FaultBoundary extends Component<
  { address: string; children: ReactNode },
  { brokenAt: string | null }
> {
  override state = { brokenAt: null as string | null };

  static getDerivedStateFromError(): { brokenAt: string } {
    return { brokenAt: "" };
  }

  override componentDidCatch() {
    this.setState({ brokenAt: this.props.address });
  }

  override componentDidUpdate() {
    const { brokenAt } = this.state;
    if (brokenAt && brokenAt !== this.props.address) {
      this.setState({ brokenAt: null });
    }
  }

  override render() {
    return this.state.brokenAt === null ? this.props.children : <Broken />;
  }
}

function Broken() {
  const t = useText();
  return (
    <div className="panel" role="alert">
      <Nothing
        says={text(
          "这个页面出了问题，可能是平台刚刚更新。重新载入通常即可恢复。",
          "This page broke, perhaps because the platform was just updated. Loading it again usually helps.",
        )}
      >
        <Button onClick={() => window.location.reload()}>
          {t(text("重新载入", "Load again"))}
        </Button>
      </Nothing>
    </div>
  );
}
