import { Button } from "antd";
import { useLanguage } from "@/shared/i18n/language";

/** Offers the other language, in its own words. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const other = language === "zh" ? "en" : "zh";
  return (
    <Button type="text" lang={other === "zh" ? "zh-CN" : "en"} onClick={() => choose(other)}>
      {other === "zh" ? "中文" : "English"}
    </Button>
  );
}
