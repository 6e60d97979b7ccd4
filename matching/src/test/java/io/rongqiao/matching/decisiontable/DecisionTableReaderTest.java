package io.rongqiao.matching.decisiontable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.CriterionWriter;
import io.rongqiao.matching.eligibility.Eligibility;
import io.rongqiao.matching.eligibility.Fault;
import io.rongqiao.matching.eligibility.KnownFacts;
import io.rongqiao.matching.eligibility.PlainEvaluator;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.scoring.feature.FeatureSets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionTableReaderTest {

  private final DecisionTableReader reader =
      new DecisionTableReader(Vocabulary.of(FeatureSets.current()));

  /** A test of one entry, on which input, and the criterion it is read as. */
  static Stream<Arguments> tests() {
    return Stream.of(
        arguments("sales_net_12m", ">= 500", "{'feature':'sales_net_12m','atLeast':500}"),
        arguments("sales_net_12m", "> 500", "{'feature':'sales_net_12m','atLeast':501}"),
        arguments("sales_net_12m", "<= 500", "{'feature':'sales_net_12m','atMost':500}"),
        arguments("gross_margin_12m", "< 0.2", "{'feature':'gross_margin_12m','atMost':0.1999}"),
        arguments("sales_net_12m", "[1..9]", "{'feature':'sales_net_12m','atLeast':1,'atMost':9}"),
        arguments("sales_net_12m", "(1..9)", "{'feature':'sales_net_12m','atLeast':2,'atMost':8}"),
        arguments("sales_net_12m", "]1..9[", "{'feature':'sales_net_12m','atLeast':2,'atMost':8}"),
        arguments("sales_net_12m", "7", "{'feature':'sales_net_12m','atLeast':7,'atMost':7}"),
        arguments(
            "sales_net_12m",
            "< 3, > 9",
            "{'any':[{'feature':'sales_net_12m','atMost':2},"
                + "{'feature':'sales_net_12m','atLeast':10}]}"),
        arguments("tax_grade", "\"A\", \"B\"", "{'code':'tax_grade','oneOf':['A','B']}"),
        arguments("tax_grade", "not(\"D\")", "{'not':{'code':'tax_grade','oneOf':['D']}}"),
        arguments("industry", "starts with(?, \"C\")", "{'code':'industry','startsWith':['C']}"),
        arguments("has_patent", "true", "{'flag':'has_patent','is':true}"),
        arguments(
            "established_on",
            "<= date(\"2017-02-28\")",
            "{'date':'established_on','to':'2017-02-28'}"),
        arguments(
            "established_on", "> @\"2010-01-01\"", "{'date':'established_on','from':'2010-01-02'}"),
        arguments(
            "established_on",
            "[date(\"2010-01-01\")..date(\"2011-01-01\"))",
            "{'date':'established_on','from':'2010-01-01','to':'2010-12-31'}"),
        arguments(
            "established_on",
            "not(< date(\"2010-01-01\"))",
            "{'not':{'date':'established_on','to':'2009-12-31'}}"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("tests")
  void readsASimpleTestAsACriterion(String input, String test, String criterion) {
    TableReading reading = reader.read(table("UNIQUE", input, rule(test, "true")));

    assertThat(reading).isInstanceOf(TableReading.Read.class);
    assertThat(CriterionWriter.writeAll(((TableReading.Read) reading).criteria()).toString())
        .isEqualTo("[" + criterion.replace('\'', '"') + "]");
  }

  /** What criteria do not say, and the place and rule of the refusal. */
  static Stream<Arguments> unsupported() {
    String table = "/definitions/decision[1]/decisionTable[1]";
    return Stream.of(
        arguments(
            table("PRIORITY", "tax_grade", rule("\"A\"", "true")), table, "unsupported-hit-policy"),
        arguments(
            table("UNIQUE", "colour", rule("\"A\"", "true")),
            table + "/input[1]",
            "unknown-feature"),
        arguments(
            table("UNIQUE", "ownership", rule("\"STATE\"", "true")), table + "/input[1]", "R53"),
        arguments(
            table("UNIQUE", "tax_grade", rule("\"A\"", "true") + rule("date(\"x\")", "true")),
            table + "/rule[2]/inputEntry[1]",
            "unsupported-test"),
        arguments(
            table("UNIQUE", "established_on", rule("< 2010", "true")),
            table + "/rule[1]/inputEntry[1]",
            "unsupported-test"),
        arguments(
            table("UNIQUE", "established_on", rule("< date(\"2019-02-29\")", "true")),
            table + "/rule[1]/inputEntry[1]",
            "unsupported-test"),
        arguments(
            table("UNIQUE", "sales_net_12m", rule("> date(\"2019-02-28\")", "true")),
            table + "/rule[1]/inputEntry[1]",
            "unsupported-test"),
        arguments(
            table("UNIQUE", "sales_net_12m", rule("> 0.5", "true")),
            table + "/rule[1]/inputEntry[1]",
            "unsupported-test"),
        arguments(
            table("UNIQUE", "tax_grade", rule("\"A\"", "\"gold\"")),
            table + "/rule[1]",
            "true-or-false-expected"),
        arguments(table("UNIQUE", "tax_grade", rule("\"A\"", "false")), table, "nobody-can-meet"),
        arguments("<definitions xmlns='urn:other'/>", "/definitions", "no-dmn"),
        arguments("<definitions", "/", "malformed"));
  }

  @ParameterizedTest(name = "{1} {2}")
  @MethodSource("unsupported")
  void refusesTheRestWithItsPlace(String xml, String path, String rule) {
    assertThat(faults(xml)).extracting(Fault::path, Fault::rule).contains(tuple(path, rule));
  }

  @Test
  void opensNoFileForAnEntity() {
    String xml =
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + table("UNIQUE", "tax_grade", rule("&x;", "true"));

    assertThat(faults(xml)).extracting(Fault::rule).containsExactly("malformed");
  }

  @Test
  void letsARefusingRuleAboveGoFirst() {
    String rules = rule("< 6", "false") + rule("-", "true");
    List<Criterion> first = criteria(table("FIRST", "invoice_history_months", rules));

    assertThat(admits(first, KnownFacts.nothing().with("invoice_history_months", 6))).isTrue();
    assertThat(admits(first, KnownFacts.nothing().with("invoice_history_months", 5))).isFalse();
    assertThat(admits(first, KnownFacts.nothing())).isFalse();
  }

  @Test
  void admitsByAnyRuleThatCollects() {
    String rules = rule("< 6", "true") + rule("> 12", "true");
    List<Criterion> collected = criteria(table("COLLECT", "invoice_history_months", rules));

    assertThat(admits(collected, KnownFacts.nothing().with("invoice_history_months", 5))).isTrue();
    assertThat(admits(collected, KnownFacts.nothing().with("invoice_history_months", 8))).isFalse();
    assertThat(admits(collected, KnownFacts.nothing().with("invoice_history_months", 13))).isTrue();
  }

  private static boolean admits(List<Criterion> criteria, KnownFacts facts) {
    return PlainEvaluator.evaluate(criteria, facts) instanceof Eligibility.Eligible;
  }

  private List<Criterion> criteria(String xml) {
    TableReading reading = reader.read(xml);
    assertThat(reading).isInstanceOf(TableReading.Read.class);
    return ((TableReading.Read) reading).criteria();
  }

  private List<Fault> faults(String xml) {
    TableReading reading = reader.read(xml);
    assertThat(reading).isInstanceOf(TableReading.Refused.class);
    return ((TableReading.Refused) reading).faults();
  }

  private static String rule(String test, String output) {
    return "<rule><inputEntry><text>%s</text></inputEntry><outputEntry><text>%s</text></outputEntry></rule>"
        .formatted(test.replace("<", "&lt;"), output);
  }

  private static String table(String policy, String input, String rules) {
    return """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" name="admission">
          <decision name="admitted"><decisionTable hitPolicy="%s">
            <input><inputExpression><text>%s</text></inputExpression></input><output/>
            %s
          </decisionTable></decision>
        </definitions>"""
        .formatted(policy, input, rules);
  }
}
