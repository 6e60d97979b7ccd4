import type { UseQueryResult } from "@tanstack/react-query";
import { App, Button } from "antd";
import { call } from "@/shared/api/client";
import { useDeed } from "@/shared/api/deed";
import type { Application, Listing, Offer } from "@/shared/api/model";
import { formatDay } from "@/shared/format/dates";
import { formatMoney, formatRate } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { OFFER_STATES, wordFor } from "@/shared/i18n/words";
import { Asked, Nothing, ProblemNotice } from "@/shared/ui/asked";
import { StateTag } from "@/shared/ui/marks";
import { Facts, Panel } from "@/shared/ui/page";

interface Decision {
  offer: Offer;
  verdict: "acceptance" | "refusal";
}

/** What lenders answered; one offer can be accepted. */
export function OfferList(props: {
  application: Application;
  query: UseQueryResult<Listing<Offer>, Error>;
}) {
  const t = useText();
  const { message } = App.useApp();
  const decide = useDeed(
    ({ offer, verdict }: Decision, idempotencyKey) =>
      call<Offer>(`/offers/${offer.id}/${verdict}`, { method: "POST", idempotencyKey }),
    {
      refreshes: ["offers", "applications"],
      onDone: () => {
        message.success(t(text("您的决定已送达资金方", "Your decision reached the lender")));
      },
    },
  );
  return (
    <Panel
      title={text("收到的要约", "Offers")}
      note={text(
        "接受一个要约后，其余要约与线索随之结束。",
        "Accepting one offer ends the others and the open leads.",
      )}
    >
      {decide.isError && <ProblemNotice failure={decide.error} />}
      <Asked query={props.query}>
        {(answer) =>
          answer.items.length === 0 ? (
            <Nothing
              says={text(
                "还没有资金方给出要约。推送方案后，资金方会在承诺时限内答复。",
                "No lender has made an offer yet. Once proposals are sent, lenders answer within their promise.",
              )}
            />
          ) : (
            <ul className="lines">
              {answer.items.map((offer) => (
                <OfferLine
                  key={offer.id}
                  offer={offer}
                  deciding={decide.isPending}
                  onDecide={(verdict) => decide.mutate({ offer, verdict })}
                />
              ))}
            </ul>
          )
        }
      </Asked>
    </Panel>
  );
}

function OfferLine(props: {
  offer: Offer;
  deciding: boolean;
  onDecide: (verdict: Decision["verdict"]) => void;
}) {
  const t = useText();
  const { language } = useLanguage();
  const { modal } = App.useApp();
  const { offer } = props;
  const lender = offer.lender?.name ?? "";

  function ask(verdict: Decision["verdict"]) {
    const accepting = verdict === "acceptance";
    modal.confirm({
      title: t(
        accepting
          ? text("接受这个要约？", "Accept this offer?")
          : text("拒绝这个要约？", "Refuse this offer?"),
      ),
      content: `${lender} · ${formatMoney(offer.amount, language)} · ${formatRate(offer.annualRate, language)}`,
      okText: t(accepting ? text("接受", "Accept") : text("拒绝", "Refuse")),
      okButtonProps: { danger: !accepting },
      cancelText: t(text("再想想", "Not yet")),
      onOk: () => props.onDecide(verdict),
    });
  }

  return (
    <li aria-label={lender}>
      <div className="row row-apart" style={{ marginBottom: 12 }}>
        <strong>{lender}</strong>
        <StateTag state={offer.state} label={wordFor(OFFER_STATES, offer.state)} />
      </div>
      <Facts
        items={[
          {
            name: text("金额", "Amount"),
            value: formatMoney(offer.amount, language),
            wanted: true,
          },
          {
            name: text("年利率", "Interest rate"),
            value: formatRate(offer.annualRate, language),
            wanted: true,
          },
          {
            name: text("期限", "Tenor"),
            value: `${offer.tenorMonths} ${t(text("个月", "months"))}`,
          },
          { name: text("有效至", "Valid until"), value: formatDay(offer.validUntil, language) },
        ]}
      />
      {offer.conditions && (
        <p style={{ marginTop: 10 }}>
          <span className="quiet">{t(text("附带条件：", "Conditions: "))}</span>
          {offer.conditions}
        </p>
      )}
      {offer.state === "OPEN" && (
        <div className="form-actions" style={{ marginTop: 14 }}>
          <Button type="primary" loading={props.deciding} onClick={() => ask("acceptance")}>
            {t(text("接受要约", "Accept the offer"))}
          </Button>
          <Button onClick={() => ask("refusal")}>{t(text("拒绝", "Refuse"))}</Button>
        </div>
      )}
    </li>
  );
}
