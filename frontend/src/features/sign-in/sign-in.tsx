import { Button, Form, Input } from "antd";
import { useEffect } from "react";
import { Navigate, useLocation } from "react-router";
import { useDeed } from "@/shared/api/deed";
import { useSignedIn } from "@/shared/api/signed-in";
import { text, useText } from "@/shared/i18n/language";
import type { ProblemTexts } from "@/shared/i18n/problem-text";
import { ProblemNotice } from "@/shared/ui/asked";
import { LanguageSwitch } from "@/shared/ui/language-switch";
import { type Credentials, signIn } from "./authorize";
import { DemonstrationList } from "./demonstration-list";
import { SignInStory } from "./sign-in-story";
import "./sign-in.css";

const TITLE = text("登录", "Sign in");
const USERNAME = text("用户名", "User name");
const PASSWORD = text("密码", "Password");

const REFUSED = text("用户名或密码不正确。", "The user name or the password is not right.");
const PROBLEMS: ProblemTexts = {
  "sign-in-refused": REFUSED,
  "invalid-credentials": REFUSED,
  unauthorized: REFUSED,
  unauthenticated: REFUSED,
  "http-401": REFUSED,
  "too-many-requests": text(
    "尝试次数过多，请稍候再登录。",
    "Too many attempts. Please wait before trying again.",
  ),
};

export default function SignIn() {
  const t = useText();
  const signedIn = useSignedIn();
  const from: unknown = useLocation().state?.from;
  const [form] = Form.useForm<Credentials>();
  const deed = useDeed((credentials: Credentials) => signIn(credentials));
  const title = t(TITLE);

  useEffect(() => {
    document.title = `${title} · ${t(text("融桥", "Rongqiao"))}`;
  }, [title, t]);

  if (signedIn) {
    return <Navigate to={typeof from === "string" ? from : "/"} replace />;
  }
  return (
    <div className="sign-in">
      <SignInStory />
      <main className="sign-in-main">
        <div className="sign-in-tools">
          <LanguageSwitch />
        </div>
        <div className="sign-in-card">
          <h1>{title}</h1>
          {deed.isError && <ProblemNotice failure={deed.error} problems={PROBLEMS} />}
          <Form
            form={form}
            layout="vertical"
            requiredMark={false}
            size="large"
            onFinish={(credentials) => deed.mutate(credentials)}
          >
            <Form.Item
              name="username"
              label={t(USERNAME)}
              rules={[{ required: true, message: t(text("请输入用户名", "Enter your user name")) }]}
            >
              <Input autoComplete="username" autoCapitalize="none" spellCheck={false} />
            </Form.Item>
            <Form.Item
              name="password"
              label={t(PASSWORD)}
              rules={[{ required: true, message: t(text("请输入密码", "Enter your password")) }]}
            >
              <Input.Password autoComplete="current-password" />
            </Form.Item>
            <Button type="primary" htmlType="submit" block loading={deed.isPending}>
              {title}
            </Button>
          </Form>
          <DemonstrationList onChoose={(credentials) => form.setFieldsValue(credentials)} />
        </div>
      </main>
    </div>
  );
}
