import { useQuery } from "@tanstack/react-query";
import { Alert, App, Button } from "antd";
import { Link } from "react-router";
import { call } from "@/shared/api/client";
import { useDeed } from "@/shared/api/deed";
import type { Listing, Model, Models, Stability } from "@/shared/api/model";
import { formatDay } from "@/shared/format/dates";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { wordFor } from "@/shared/i18n/words";
import { Asked, ProblemNotice } from "@/shared/ui/asked";
import { StateTag } from "@/shared/ui/marks";
import { Page, Panel } from "@/shared/ui/page";
import { RegisterPanel } from "./register-panel";
import { characteristicName, KINDS, LEVELS, ROLES, STATES } from "./words";
import "./models.css";

const VERSION = text("版本", "Version");
const KIND = text("类型", "Kind");
const SEGMENT = text("适用范围", "Segment");
const IN_FORCE = text("用作", "In force as");
const STATE = text("状态", "State");
const ALL = text("全部企业", "All");

/** Every registered model, and what has shifted under them. */
export default function ModelsPage() {
  const t = useText();
  const { message } = App.useApp();
  const models = useQuery({ queryKey: ["models"], queryFn: () => call<Models>("/models") });
  const reckon = useDeed(() => call<Listing<Stability>>("/models/stability", { method: "POST" }), {
    refreshes: ["models"],
    onDone: (alarms) =>
      message.success(
        t(
          text(
            `已重新计算，新告警${alarms.items.length}条`,
            `Reckoned, ${alarms.items.length} new alarms`,
          ),
        ),
      ),
  });
  return (
    <Page
      title={text("模型", "Models")}
      lead={text(
        "登记、提议、复核、退役。提议的人不能批准。",
        "Registered, proposed, approved, retired. Who proposes does not approve.",
      )}
      actions={
        <Button loading={reckon.isPending} onClick={() => reckon.mutate(undefined)}>
          {t(text("立即计算稳定性", "Reckon stability now"))}
        </Button>
      }
    >
      {reckon.isError && <ProblemNotice failure={reckon.error} />}
      <Asked query={models}>
        {(answer) => (
          <>
            <Alarms answer={answer} />
            <div className="panel">
              <ModelTable models={answer.items} />
              {answer.items.every((model) => model.kind === "EXPERT") && <HowToGetOne />}
            </div>
            <Segments segments={answer.segments} />
            <RegisterPanel />
            <p>
              <Link to="/overrides">{t(text("查看人工调整", "See the overrides"))}</Link>
            </p>
          </>
        )}
      </Asked>
    </Page>
  );
}

function Alarms({ answer }: { answer: Models }) {
  const t = useText();
  if (answer.alarms.length === 0) {
    return null;
  }
  const versions = new Map(answer.items.map((model) => [model.id, model.version]));
  return (
    <Alert
      role="alert"
      type="warning"
      showIcon
      style={{ marginBottom: 16 }}
      title={t(
        text("服务对象与开发样本不同", "The enterprises differ from the development sample"),
      )}
      description={
        <ul className="model-alarms">
          {answer.alarms.slice(0, 8).map((alarm) => (
            <li key={`${alarm.model} ${alarm.month} ${alarm.characteristic}`}>
              <Link to={`/models/${alarm.model}`}>{versions.get(alarm.model)}</Link> {alarm.month}{" "}
              {t(characteristicName(alarm))}: <b className="figure">{alarm.index.toFixed(2)}</b>{" "}
              {t(wordFor(LEVELS, alarm.level))}
            </li>
          ))}
        </ul>
      }
    />
  );
}

/** The way to a first model, where only the expert's card is registered. */
function HowToGetOne() {
  const t = useText();
  return (
    <p className="quiet small how-to">
      {t(
        text(
          "还没有训练出的模型，因此没有影子评分和稳定性读数。用 scoring-cli 的 train 命令在有违约结果的样本上训练，把模型文件夹压缩成 zip 在下方登记，再由两名运营人员提议和批准；之后每次评级旁都会留下它的影子评分。演示数据的违约户太少，教不出可信的模型，所以没有预置。",
          "No learnt model is registered, so there are no shadow scores and no stability yet. Train one by scoring-cli’s train on a sample with outcomes, hand its folder in below as a zip archive, and have two operators propose and approve it; from then on it scores beside every graded profile. The demonstration comes without one, for its few defaults would teach no model worth trusting.",
        ),
      )}
    </p>
  );
}

/** Where a champion may lead: the sections of the industries with outcomes enough. */
function Segments({ segments }: { segments: Models["segments"] }) {
  const t = useText();
  const known = segments.filter((one) => one.goods + one.defaults > 0);
  const [first] = segments;
  return (
    <Panel
      title={text("谁来评级", "Who leads where")}
      note={
        first
          ? text(
              `一个行业门类积累 ${first.fewestDefaults} 户违约和 ${first.fewestGoods} 户履约满期的结果后，获批的主模型在该门类评级并给出违约概率；此前由专家评分卡给出暂定等级。结果来自数据提供方上报的“违约结果”，每天清点一次。`,
              `Once ${first.fewestDefaults} defaults and ${first.fewestGoods} others watched to the end stand in a section of the industries, an approved champion grades there and tells a probability; until then the expert’s card gives a provisional grade. Outcomes are delivered as evidence (default-outcomes) and counted once a day.`,
            )
          : text(
              "尚未清点违约结果；点击“立即计算稳定性”即可清点。",
              "Outcomes were not counted yet; “Reckon stability now” counts them.",
            )
      }
    >
      {known.length === 0 ? (
        <p className="quiet">
          {t(
            text(
              "目前没有任何门类有违约结果，全部由专家评分卡评级。",
              "No section has outcomes, so the expert’s card grades everywhere.",
            ),
          )}
        </p>
      ) : (
        <ul className="lines">
          {known.map((one) => (
            <li key={one.segment} className="segment">
              <b>
                {one.segment} {one.name}
              </b>
              <span>
                {t(
                  text(
                    `违约 ${one.defaults}，履约 ${one.goods}`,
                    `${one.defaults} defaults, ${one.goods} others`,
                  ),
                )}
              </span>
              <span className="quiet">
                {one.championMayLead
                  ? t(text("主模型可评级", "a champion may lead"))
                  : t(text("专家评分卡评级", "the expert’s card leads"))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function ModelTable({ models }: { models: Model[] }) {
  const t = useText();
  return (
    <table className="table cards">
      <thead>
        <tr>
          {[VERSION, KIND, SEGMENT, IN_FORCE, STATE].map((head) => (
            <th key={head.en} scope="col">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {models.map((model) => (
          <tr key={model.id} className="linked">
            <td className="heading">
              <Link to={`/models/${model.id}`}>{model.version}</Link>
            </td>
            <td data-label={t(KIND)}>{t(wordFor(KINDS, model.kind))}</td>
            <td data-label={t(SEGMENT)}>{model.segment === "ALL" ? t(ALL) : model.segment}</td>
            <td data-label={t(IN_FORCE)}>
              <InForce model={model} />
            </td>
            <td data-label={t(STATE)}>
              <StateTag state={model.state} label={wordFor(STATES, model.state)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a model is doing today. */
export function InForce({ model }: { model: Model }) {
  const t = useText();
  const { language } = useLanguage();
  if (model.leads) {
    return <b>{t(text("当前评级依据", "Grades are made with it"))}</b>;
  }
  if (model.leadsIn.length > 0) {
    const sections = model.leadsIn.join("、");
    return <b>{t(text(`${sections} 门类的评级依据`, `Grades sections ${sections}`))}</b>;
  }
  const term = model.terms.find((it) => it.inForce) ?? model.terms.at(-1);
  if (!term) {
    return <span className="quiet">—</span>;
  }
  return (
    <span className={term.inForce ? undefined : "quiet"}>
      {t(wordFor(ROLES, term.role))} {formatDay(term.from, language)}–
      {term.until ? formatDay(term.until, language) : ""}
    </span>
  );
}
