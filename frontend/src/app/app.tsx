import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { App as AntApp, ConfigProvider } from "antd";
import enGB from "antd/locale/en_GB";
import zhCN from "antd/locale/zh_CN";
import dayjs from "dayjs";
import "dayjs/locale/zh-cn";
import { type ReactNode, useEffect, useState } from "react";
import { BrowserRouter } from "react-router";
import { AppRoutes } from "@/app/routes";
import { theme } from "@/app/theme";
import { Problem } from "@/shared/api/problem";
import { isSignedIn, onSessionChange } from "@/shared/api/session";
import { LanguageProvider, useLanguage } from "@/shared/i18n/language";

export function App() {
  return (
    <Surroundings>
      <BrowserRouter>
        <AppRoutes />
      </BrowserRouter>
    </Surroundings>
  );
}

/** What every page lives in: language, theme and the cache of what was read. */
export function Surroundings({ children }: { children: ReactNode }) {
  return (
    <LanguageProvider>
      <Themed>{children}</Themed>
    </LanguageProvider>
  );
}

function Themed({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  const [queries] = useState(newQueryClient);
  dayjs.locale(language === "zh" ? "zh-cn" : "en");

  useEffect(
    () =>
      onSessionChange(() => {
        if (!isSignedIn()) {
          queries.clear();
        }
      }),
    [queries],
  );

  return (
    <QueryClientProvider client={queries}>
      <ConfigProvider
        theme={theme}
        locale={language === "zh" ? zhCN : enGB}
        button={{ autoInsertSpace: false }}
      >
        <AntApp message={{ duration: 4 }}>{children}</AntApp>
      </ConfigProvider>
    </QueryClientProvider>
  );
}

function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < 2 && error instanceof Problem && error.isPassing,
        retryDelay: (failures) => 500 * 2 ** failures,
      },
    },
  });
}
