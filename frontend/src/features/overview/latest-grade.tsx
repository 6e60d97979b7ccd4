import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { Problem } from "@/shared/api/problem";
import { profileQuery } from "@/shared/api/queries";
import { text, useText } from "@/shared/i18n/language";
import { GradePanel } from "@/shared/profile/profile-sections";
import { Asked, Nothing } from "@/shared/ui/asked";
import { Panel } from "@/shared/ui/page";

/** The latest grade, with the way to its reasons. */
export function LatestGrade({ uscc }: { uscc: string }) {
  const t = useText();
  const profile = useQuery(profileQuery(uscc));
  if (profile.error instanceof Problem && profile.error.status === 404) {
    return (
      <Panel title={text("信用等级", "Credit grade")}>
        <Nothing says={text("还没有信用档案。", "There is no credit profile yet.")}>
          <Link to="/profile">{t(text("去计算", "Compute it"))}</Link>
        </Nothing>
      </Panel>
    );
  }
  return (
    <Asked query={profile}>
      {(answer) => (
        <div className="linked-panel">
          <GradePanel profile={answer} />
          <Link className="panel-link" to="/profile">
            {t(
              text(
                "查看原因、改善办法与全部指标",
                "See the reasons, what to change, and all figures",
              ),
            )}{" "}
            →
          </Link>
        </div>
      )}
    </Asked>
  );
}
