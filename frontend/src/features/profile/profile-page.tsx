import { useQuery } from "@tanstack/react-query";
import { App, Button } from "antd";
import { Link } from "react-router";
import { call } from "@/shared/api/client";
import { useDeed } from "@/shared/api/deed";
import { useOwnEnterprise } from "@/shared/api/me";
import type { Profile } from "@/shared/api/model";
import { Problem } from "@/shared/api/problem";
import { profileQuery } from "@/shared/api/queries";
import { text, useText } from "@/shared/i18n/language";
import { ProfileSections } from "@/shared/profile/profile-sections";
import { Asked, Nothing, ProblemNotice } from "@/shared/ui/asked";
import { Page } from "@/shared/ui/page";

/** The enterprise's own credit profile. */
export default function ProfilePage() {
  const t = useText();
  const { message } = App.useApp();
  const { uscc, name } = useOwnEnterprise();
  const profile = useQuery(profileQuery(uscc));
  const recompute = useDeed(
    (_: Record<string, never>, idempotencyKey) =>
      call<Profile>(`/enterprises/${uscc}/profile`, { method: "POST", idempotencyKey }),
    {
      refreshes: ["profile", "accesses"],
      onDone: () => {
        message.success(t(text("档案已按最新数据重算", "The profile was recomputed")));
      },
    },
  );
  const missing = profile.error instanceof Problem && profile.error.status === 404;

  return (
    <Page
      title={text("信用档案", "Credit profile")}
      lead={text(
        `${name} · ${uscc}。档案由您授权的数据得出，每个数字都有出处。`,
        `${name} · ${uscc}. Made from the data you consented to; each figure has a source.`,
      )}
      actions={
        <Button type="primary" loading={recompute.isPending} onClick={() => recompute.mutate({})}>
          {t(text("重新计算", "Recompute"))}
        </Button>
      }
    >
      {recompute.isError && <ProblemNotice failure={recompute.error} />}
      {missing ? (
        <Nothing says={text("还没有信用档案。", "There is no credit profile yet.")}>
          <Link to="/consents">
            {t(text("先查看数据授权，再重新计算", "Check your consents, then recompute"))}
          </Link>
        </Nothing>
      ) : (
        <Asked query={profile}>
          {(answer) => <ProfileSections profile={answer} of={`/enterprises/${uscc}/profile`} />}
        </Asked>
      )}
    </Page>
  );
}
