import { Link } from "react-router";
import { text, useText } from "@/shared/i18n/language";
import { Nothing } from "@/shared/ui/asked";
import { Page } from "@/shared/ui/page";

/** An address that leads nowhere, or not for this role. */
export function NotFound() {
  const t = useText();
  return (
    <Page title={text("没有这个页面", "No such page")}>
      <Nothing
        says={text(
          "这个地址不存在，或不属于您的身份。",
          "This address does not exist, or is not for your role.",
        )}
      >
        <Link to="/">{t(text("回到首页", "Back to the start"))}</Link>
      </Nothing>
    </Page>
  );
}
