import { Problem, problemOf, unreachable } from "@/shared/api/problem";
import { base64Url, randomBytes, sha256 } from "@/shared/api/random";
import { beginSession, CLIENT_ID, requestTokens } from "@/shared/api/session";

export interface Credentials {
  username: string;
  password: string;
}

/** Signs in by authorization code with PKCE (RFC 7636); the verifier never leaves this function. */
export async function signIn(credentials: Credentials): Promise<void> {
  const verifier = base64Url(randomBytes(32));
  const state = base64Url(randomBytes(16));
  const redirectUri = `${location.origin}/sign-in`;
  const code = await requestCode(credentials, {
    response_type: "code",
    client_id: CLIENT_ID,
    redirect_uri: redirectUri,
    code_challenge: base64Url(await sha256(verifier)),
    code_challenge_method: "S256",
    state,
  });
  const tokens = await requestTokens({
    grant_type: "authorization_code",
    client_id: CLIENT_ID,
    code,
    code_verifier: verifier,
    redirect_uri: redirectUri,
  });
  beginSession(tokens);
}

async function requestCode(
  credentials: Credentials,
  request: Record<string, string>,
): Promise<string> {
  const response = await fetch("/oauth/authorize", {
    method: "POST",
    headers: { Accept: "application/json" },
    body: new URLSearchParams({ ...request, ...credentials }),
  }).catch(() => {
    throw unreachable();
  });
  if (!response.ok) {
    throw await problemOf(response);
  }
  const answer = await answerOf(response);
  const code = answer.get("code");
  if (!code || answer.get("state") !== request.state) {
    throw new Problem({ type: "/problems/sign-in-refused", title: "Refused", status: 401 });
  }
  return code;
}

/** The answer comes as JSON, or in the address that the platform redirected to. */
async function answerOf(response: Response): Promise<URLSearchParams> {
  if (response.headers.get("content-type")?.includes("json")) {
    return new URLSearchParams((await response.json()) as Record<string, string>);
  }
  return new URL(response.url).searchParams;
}
