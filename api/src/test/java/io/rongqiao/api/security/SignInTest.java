package io.rongqiao.api.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.api.Visitor;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SignInTest {

  @Test
  void letsPeopleInByCodeAndProof() {
    Visitor.Answer me = Visitor.signedIn("operator").read("/api/v1/me");

    assertThat(me.status()).isEqualTo(200);
    assertThat(me.body())
        .isEqualTo(
            """
            {"subject":"operator","displayName":"平台运营","role":"OPERATOR","businessDate":"2020-02-29","enterprise":null,"institution":null}""");
  }

  @Test
  void refusesAWrongPasswordWithoutSayingWhatIsWrong() {
    Visitor.Answer wrong = authorize("regulator", "wrong");
    Visitor.Answer unknown = authorize("nobody", "wrong");

    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.body())
        .isEqualTo(
            """
            {"type":"/problems/sign-in-refused","title":"The sign-in was refused","status":401,"detail":"The name or the password is wrong."}""");
    assertThat(unknown.body()).isEqualTo(wrong.body());
  }

  @Test
  void knowsATokenAgainAndNoneThatWasMadeOutOfIt() {
    Visitor operator = Visitor.signedIn("operator");
    assertThat(operator.read("/api/v1/me").status()).isEqualTo(200);
    assertThat(operator.read("/api/v1/me").status()).as("met before").isEqualTo(200);
    String[] parts = token(operator).split("\\.");
    String other =
        new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8)
            .replace("\"OPERATOR\"", "\"REGULATOR\"");
    String payload = Base64.getUrlEncoder().withoutPadding().encodeToString(other.getBytes(UTF_8));

    assertThat(bearing(parts[0], payload, parts[2])).as("another role").isEqualTo(401);
    assertThat(bearing(parts[0], parts[1], parts[0])).as("another signature").isEqualTo(401);
    assertThat(bearing(parts[0], parts[1], "")).as("no signature").isEqualTo(401);
    assertThat(bearing(parts)).as("as it was issued").isEqualTo(200);
  }

  private static int bearing(String... parts) {
    return Visitor.bearing(String.join(".", parts)).read("/api/v1/me").status();
  }

  private static String token(Visitor visitor) {
    return visitor
        .request("/api/v1/me")
        .build()
        .headers()
        .firstValue("Authorization")
        .orElseThrow()
        .substring("Bearer ".length());
  }

  @Test
  void locksAnAccountAfterWrongPasswordsInARow() {
    for (int attempt = 0; attempt < 5; attempt++) {
      assertThat(authorize("guarantor-3", "wrong").status()).isEqualTo(401);
    }

    Visitor.Answer right = authorize("guarantor-3", Visitor.PASSWORD);

    assertThat(right.status()).isEqualTo(429);
    assertThat(Integer.parseInt(right.header("Retry-After"))).isBetween(1, 16);
  }

  @Test
  void takesACodeOnceAndFromItsClientOnly() {
    String code = authorize("operator", Visitor.PASSWORD).json("code");
    Visitor.Answer stolen =
        token(Visitor.exchange(code, "another-verifier-that-was-never-used-000000"));
    Visitor.Answer again = token(Visitor.exchange(code, Visitor.VERIFIER));

    assertThat(stolen.status()).isEqualTo(400);
    assertThat(stolen.json("error")).isEqualTo("invalid_grant");
    assertThat(again.json("error")).isEqualTo("invalid_grant");
  }

  @Test
  void rotatesRefreshTokensAndEndsAFamilyThatWasCopied() {
    String code = authorize("operator", Visitor.PASSWORD).json("code");
    String first = token(Visitor.exchange(code, Visitor.VERIFIER)).json("refresh_token");
    String second = token(refresh(first)).json("refresh_token");

    assertThat(second).isNotEmpty().isNotEqualTo(first);
    assertThat(token(refresh(first)).json("error")).isEqualTo("invalid_grant");
    assertThat(token(refresh(second)).json("error")).isEqualTo("invalid_grant");
  }

  @Test
  void refusesAFormPostedFromAnotherSite() {
    Map<String, String> elsewhere = new HashMap<>(Visitor.authorization("operator", "x"));
    elsewhere.put("redirect_uri", "https://elsewhere.example/sign-in");

    Visitor.Answer refused = Visitor.anonymous().form("/oauth/authorize", elsewhere);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("redirect_uri");
  }

  private static Visitor.Answer authorize(String login, String password) {
    return Visitor.anonymous().form("/oauth/authorize", Visitor.authorization(login, password));
  }

  private static Visitor.Answer token(Map<String, String> fields) {
    return Visitor.anonymous().form("/oauth/token", fields);
  }

  private static Map<String, String> refresh(String token) {
    return Map.of(
        "grant_type", "refresh_token", "client_id", "rongqiao-portal", "refresh_token", token);
  }
}
