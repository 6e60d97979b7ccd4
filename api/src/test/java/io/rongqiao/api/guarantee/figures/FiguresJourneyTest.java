package io.rongqiao.api.guarantee.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.api.RunningPlatform;
import io.rongqiao.api.Visitor;
import io.rongqiao.api.command.CommandLineOfPlatform;
import io.rongqiao.scoring.enterprise.ProviderIdentifier;
import io.rongqiao.scoring.enterprise.TestCodes;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guarantor reads its figures, reports them and has them reckoned by law. */
final class FiguresJourneyTest {

  private static final String FIGURES = "/api/v1/guarantor-figures";
  private static final String REPORTS = "/api/v1/guarantee-reports";

  /** What the demonstration's first bank filed, all of it paid out by January. */
  private static final String AUTUMN = "?from=2019-08-01&to=2020-01-31";

  private final Visitor city = Visitor.signedIn("guarantor-1");
  private final Visitor bank = Visitor.signedIn("lender-1");
  private final Visitor operator = Visitor.signedIn("operator");

  @Test
  void tellsTheFiguresOfAPeriodThatAnyoneCanRecompute() {
    JsonNode figures = city.read(FIGURES + AUTUMN).json();

    assertThat(figures.at("/begun/cases").asInt()).isEqualTo(6);
    assertThat(figures.at("/begun/amount/amount").asText()).isEqualTo("4200000.00");
    assertThat(figures.path("months")).hasSize(6);
    assertThat(figures.path("averageFee").asText()).isEqualTo("0.008");
    BigDecimal yuanDays = new BigDecimal(figures.at("/annualised/yuanDays").asText());
    assertThat(yuanDays.divide(BigDecimal.valueOf(365), 2, RoundingMode.HALF_UP))
        .isEqualByComparingTo(figures.at("/annualised/amount/amount").asText());
    assertThat(figures.at("/concentration/0/ratio").asText()).isEqualTo("SMALL_OR_FARMING");
    assertThat(figures.at("/claims/claimRateOfBegun/fraction").asText()).isEqualTo("0.000000");
    assertThat(figures.at("/survival/customers").asInt()).isEqualTo(6);
  }

  @Test
  void evaluatesTheBanksAndSaysWhatEachFigureMeans() {
    JsonNode banks = city.read(FIGURES + "/banks?from=2019-08-01&to=2020-02-29").json();

    assertThat(banks.at("/items/0/bank/name").asText()).isNotBlank();
    assertThat(banks.at("/items/0/recommended/cases").asInt()).isGreaterThanOrEqualTo(6);
    assertThat(city.read(FIGURES + "/definitions").json().path("items"))
        .anySatisfy(it -> assertThat(it.path("source").asText()).contains("第（十四）"));
    assertThat(bank.read(FIGURES + AUTUMN).status()).isEqualTo(403);
  }

  @Test
  void refusesPeriodsThatAreNone() {
    assertThat(city.read(FIGURES + "?from=2020-03-01&to=2020-02-01").json().at("/errors/0/field"))
        .hasToString("\"to\"");
    assertThat(city.read(FIGURES + "?from=2020-02-01&to=2020-03-01").json().at("/errors/0/rule"))
        .asString()
        .contains("not known yet");
    assertThat(city.read(FIGURES).json().at("/errors/0/rule").asText()).isEqualTo("is missing");
  }

  @Test
  void survivalRestsOnWhatTheGuarantorStates() {
    String uscc = lines("2020-01").get(1).split(",", -1)[2];
    String body =
        """
        {"uscc":"%s","asOf":"2020-02-29","operating":false,"source":"走访，已停业"}"""
            .formatted(uscc);

    assertThat(city.post(FIGURES + "/standings", body).status()).isEqualTo(201);

    JsonNode survival =
        city.read(FIGURES + "?from=2020-01-01&to=2020-02-29").json().path("survival");
    assertThat(survival.path("ceased").asInt()).isPositive();
    assertThat(survival.path("stated").asInt()).isPositive();
    assertThat(
            city.post(FIGURES + "/standings", body.replace("2020-02-29", "2020-03-01"))
                .json()
                .at("/errors/0/field")
                .asText())
        .isEqualTo("asOf");
  }

  @Test
  void tellsNoGuarantorWhomElseThePlatformKnows() {
    String known =
        Visitor.signedIn("debtor-1").read("/api/v1/me").json().at("/enterprise/uscc").asText();
    String unknown = TestCodes.codeFor(new ProviderIdentifier("nobody", "known")).value();

    assertThat(ruleAgainstStandingOf(unknown))
        .isEqualTo(ruleAgainstStandingOf(known))
        .isEqualTo("is no customer of the guarantor's");
  }

  private String ruleAgainstStandingOf(String uscc) {
    return city.post(
            FIGURES + "/standings",
            "{\"uscc\":\"%s\",\"asOf\":\"2020-02-29\",\"operating\":true,\"source\":\"走访\"}"
                .formatted(uscc))
        .json()
        .at("/errors/0/rule")
        .asText();
  }

  @Test
  void reportsAMonthAsCsvWithItsColumnsDefined() {
    List<String> lines = lines("2020-01");

    JsonNode columns = city.read(REPORTS + "/columns").json().path("items");
    assertThat(lines.getFirst().split(",")).hasSize(columns.size());
    assertThat(lines.getFirst()).startsWith("month,case_number,customer_code");
    assertThat(lines).hasSize(7);
    assertThat(lines.get(1)).startsWith("2020-01,");
    assertThat(columns)
        .anySatisfy(
            column -> {
              assertThat(column.path("header").asText()).isEqualTo("annualised_amount");
              assertThat(column.path("unit").asText()).isEqualTo("元");
            });
    assertThat(file("2018-10").json().at("/errors/0/field").asText()).isEqualTo("month");
    assertThat(file("october").json().at("/errors/0/field").asText()).isEqualTo("month");
    assertThat(city.read(REPORTS + "/calendar?year=2020").json().path("items")).hasSize(15);
  }

  @Test
  void aProgramFetchesTheSameAsAWorkbook(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("january.xlsx");

    int code =
        CommandLineOfPlatform.execute(
            "guarantee-report",
            "--url",
            RunningPlatform.address().toString(),
            "--client",
            "guarantor-1-api",
            "--key",
            RunningPlatform.folder().resolve("clients/guarantor-1-api.jwk").toString(),
            "--month",
            "2020-01",
            "--out",
            file.toString());

    assertThat(code).isZero();
    try (var bytes = Files.newInputStream(file);
        var workbook = new ReadableWorkbook(bytes)) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(7);
      assertThat(rows.get(1).getCellAsNumber(6)).contains(new BigDecimal("200000.00"));
      assertThat(workbook.getSheet(1).orElseThrow().read()).hasSize(21);
    }
  }

  @Test
  void reckonsReservesForTheYearsOfTheNoticeOnly() {
    JsonNode treated = reserves(2019, "0.021", true).path("treatment");

    assertThat(treated.at("/forClaims/deductible/amount").asText()).isEqualTo("8000000.00");
    assertThat(treated.at("/forUnearned/deductible/amount").asText()).isEqualTo("6000000.00");
    assertThat(treated.at("/lossesDeducted/amount").asText()).isEqualTo("100000.00");
    assertThat(reserves(2021, "0.021", true).path("outcome").asText()).isEqualTo("NOT_IN_FORCE");
    JsonNode not = reserves(2019, "0.022", false);
    assertThat(not.path("outcome").asText()).isEqualTo("NOT_ELIGIBLE");
    assertThat(not.path("unmet")).hasSize(2);
  }

  @Test
  void reckonsAwardAndGrantOfAYear() {
    JsonNode award =
        Visitor.signedIn("regulator")
            .post(
                "/api/v1/guarantee-calculators/awards",
                """
                {"year":2018,"budget":{"amount":"100000013.00","currency":"CNY"},"order":"RANK_THEN_FILTER","reports":[
                 {"province":"东","region":"EAST","guarantor":"甲","policyOriented":true,"newAnnualised":{"amount":"10.00","currency":"CNY"},
                  "annualised":{"amount":"10.00","currency":"CNY"},"fees":{"amount":"0.10","currency":"CNY"}},
                 {"province":"西","region":"WEST","guarantor":"乙","policyOriented":true,"newAnnualised":{"amount":"10.00","currency":"CNY"},
                  "annualised":{"amount":"10.00","currency":"CNY"},"fees":{"amount":"0.10","currency":"CNY"}}]}""")
            .json();

    assertThat(award.path("outcome").asText()).isEqualTo("RECKONED");
    assertThat(award.at("/provinces/0/grant/amount").asText()).isEqualTo("5.00");
    assertThat(award.at("/provinces/1/grant/amount").asText()).isEqualTo("8.00");
    assertThat(award.at("/provinces/0/tier").asText()).isEqualTo("THIRD");
  }

  @Test
  void aPlacesTermsPayWhatTheySayAndNothingBeforeTheyAreStated() {
    String reckoning = "/api/v1/local-subsidies/330200/reckoning" + AUTUMN;
    assertThat(city.read(reckoning).json().path("terms").isNull()).isTrue();
    String terms =
        """
        {"place":"330200","validFrom":"2019-01-01","feeShare":"0.5","source":"地方文件","author":"%s"}""";

    assertThat(operator.post("/api/v1/local-subsidies", terms.formatted("operator")).status())
        .isEqualTo(400);
    assertThat(operator.post("/api/v1/local-subsidies", terms.formatted("somebody")).status())
        .isEqualTo(201);

    JsonNode fees = city.read(reckoning).json().path("fees");
    assertThat(fees.path("unmet")).isEmpty();
    assertThat(
            new BigDecimal(fees.at("/base/amount").asText())
                .multiply(new BigDecimal("0.5"))
                .setScale(2, RoundingMode.DOWN))
        .isEqualByComparingTo(fees.at("/amount/amount").asText());
  }

  private JsonNode reserves(int year, String fee, boolean others) {
    return city.post(
            "/api/v1/guarantee-calculators/reserves",
            """
            {"year":%d,"liability":%s,"feeIncome":%s,"forClaims":%s,"forUnearned":%s,"deductedForClaims":%s,"deductedForUnearned":%s,
             "claimLosses":%s,"lossesMeetTaxRules":true,
             "conditions":{"licensed":true,"smallVolume":%s,"totalVolume":%s,"averageFee":"%s","benchmark":"0.0435","otherConditions":%s}}"""
                .formatted(
                    year,
                    yuan("800000000.00"),
                    yuan("12000000.00"),
                    yuan("9000000.00"),
                    yuan("7000000.00"),
                    yuan("500000.00"),
                    yuan("0.00"),
                    yuan("600000.00"),
                    yuan("70.00"),
                    yuan("100.00"),
                    fee,
                    others))
        .json();
  }

  private List<String> lines(String month) {
    Visitor.Answer answer = file(month);
    assertThat(answer.header("Content-Disposition")).contains("guarantees-" + month + ".csv");
    return answer.body().lines().toList();
  }

  private Visitor.Answer file(String month) {
    return Visitor.send(
        city.request(REPORTS + "/" + month + "/guarantees.csv")
            .setHeader("Accept", "text/csv")
            .GET());
  }

  private static String yuan(String amount) {
    return "{\"amount\":\"%s\",\"currency\":\"CNY\"}".formatted(amount);
  }
}
