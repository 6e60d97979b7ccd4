package io.rongqiao.matching.decisiontable;

import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Fault;
import io.rongqiao.matching.eligibility.Subject;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.scoring.policy.Bilingual;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads one decision table as criteria: an enterprise is admitted if a rule that says true fits.
 *
 * <p>With the hit policy first, a rule counts only where the refusing rules above it are
 * contradicted. What is not known contradicts nothing, so a missing value admits nobody whom such a
 * rule might refuse.
 */
public final class DecisionTableReader {

  private static final Set<String> MODELS =
      Set.of(
          "https://www.omg.org/spec/DMN/20191111/MODEL/",
          "https://www.omg.org/spec/DMN/20211108/MODEL/",
          "https://www.omg.org/spec/DMN/20230324/MODEL/");
  private static final Set<String> POLICIES = Set.of("UNIQUE", "ANY", "FIRST", "COLLECT");
  private static final int MOST_RULES = 500;
  private static final int LONGEST = 1_000_000;

  private final Vocabulary vocabulary;

  public DecisionTableReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  public TableReading read(String xml) {
    Element root;
    try {
      root = parse(xml);
    } catch (SAXException | IOException | IllegalArgumentException malformed) {
      return refused("/", "malformed", "无法解析 XML", String.valueOf(malformed.getMessage()));
    }
    TablePlace definitions = TablePlace.root(root);
    if (!"definitions".equals(root.getLocalName()) || !MODELS.contains(root.getNamespaceURI())) {
      return refused(
          definitions.path(),
          "no-dmn",
          "不是 DMN 1.3 及以后的文件",
          "this is no document of DMN 1.3 or later");
    }
    List<TablePlace> tables =
        definitions.each("decision").stream()
            .flatMap(decision -> decision.each("decisionTable").stream())
            .toList();
    if (tables.size() != 1) {
      return refused(
          definitions.path(),
          "one-table-expected",
          "文件中应恰有一张决策表",
          "one decision table is expected, there are " + tables.size());
    }
    List<Criterion> criteria = criteria(tables.getFirst());
    return definitions.faults().isEmpty()
        ? new TableReading.Read(criteria)
        : new TableReading.Refused(definitions.faults());
  }

  private static TableReading refused(String path, String rule, String zh, String en) {
    return new TableReading.Refused(List.of(new Fault(path, rule, new Bilingual(zh, en))));
  }

  /** Without document types, and so without entities of any kind. */
  private static Element parse(String xml) throws SAXException, IOException {
    if (xml.length() > LONGEST) {
      throw new IllegalArgumentException("more than %d characters".formatted(LONGEST));
    }
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
    } catch (ParserConfigurationException missing) {
      throw new IllegalStateException("The XML parser has no safe mode", missing);
    }
  }

  private List<Criterion> criteria(TablePlace table) {
    String policy = table.element().getAttribute("hitPolicy");
    policy = policy.isEmpty() ? "UNIQUE" : policy;
    if (!POLICIES.contains(policy) || table.element().hasAttribute("aggregation")) {
      table.fault(
          "unsupported-hit-policy",
          "不支持的命中策略 " + policy,
          "hit policy %s, or its aggregation, is not supported".formatted(policy));
    }
    if (table.each("output").size() != 1) {
      table.fault("one-output-expected", "应恰有一列输出", "one output is expected");
    }
    List<Optional<Subject>> subjects = table.each("input").stream().map(this::subject).toList();
    List<TablePlace> rules = table.each("rule");
    if (rules.isEmpty() || rules.size() > MOST_RULES) {
      table.fault("rules-expected", "规则应为 1 至 500 条", "1 to 500 rules are expected");
      return List.of();
    }
    boolean first = policy.equals("FIRST");
    List<Criterion> refusing = new ArrayList<>();
    List<List<Criterion>> admitting = new ArrayList<>();
    for (TablePlace rule : rules) {
      List<Criterion> tests = tests(rule, subjects);
      if (admits(rule)) {
        List<Criterion> all = new ArrayList<>(tests);
        if (first) {
          refusing.forEach(above -> all.add(new Criterion.Not(above)));
        }
        admitting.add(all);
      } else {
        refusing.add(new Criterion.All(tests));
      }
    }
    return together(admitting, table);
  }

  private static List<Criterion> together(List<List<Criterion>> admitting, TablePlace table) {
    if (admitting.isEmpty()) {
      table.fault("nobody-can-meet", "没有任何规则的结果为 true", "no rule says true");
      return List.of();
    }
    return admitting.size() == 1
        ? admitting.getFirst()
        : List.of(
            new Criterion.Any(admitting.stream().<Criterion>map(Criterion.All::new).toList()));
  }

  private Optional<Subject> subject(TablePlace input) {
    List<TablePlace> expressions = input.each("inputExpression");
    String name = expressions.isEmpty() ? "" : expressions.getFirst().text();
    Optional<Subject> subject = vocabulary.find(name);
    if (subject.isEmpty()) {
      if (Vocabulary.isOfOwnership(name)) {
        input.fault(
            "R53",
            "不得以企业所有制为条件（同等条件下民营与国有企业一致）",
            "a condition on ownership is forbidden: like conditions, like terms");
      } else {
        input.fault("unknown-feature", "未知的指标 " + name, "no such feature: " + name);
      }
    }
    return subject;
  }

  private static List<Criterion> tests(TablePlace rule, List<Optional<Subject>> subjects) {
    List<TablePlace> entries = rule.each("inputEntry");
    if (entries.size() != subjects.size()) {
      rule.fault("entries-expected", "条件数与输入列数不符", "one entry for each input is expected");
      return List.of();
    }
    List<Criterion> tests = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      TablePlace entry = entries.get(i);
      if (!UnaryTests.isAnything(entry.text())) {
        subjects.get(i).flatMap(subject -> UnaryTests.read(subject, entry)).ifPresent(tests::add);
      }
    }
    return tests;
  }

  private static boolean admits(TablePlace rule) {
    List<TablePlace> outputs = rule.each("outputEntry");
    String text = outputs.size() == 1 ? outputs.getFirst().text() : "";
    if (!text.equals("true") && !text.equals("false")) {
      rule.fault("true-or-false-expected", "结果应为 true 或 false", "the output must be true or false");
    }
    return text.equals("true");
  }
}
