package io.rongqiao.matching.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.eligibility.Code;
import io.rongqiao.matching.eligibility.Flag;
import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.matching.eligibility.Measure;
import io.rongqiao.matching.eligibility.Subject;
import io.rongqiao.matching.eligibility.Vocabulary;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Compiles expressions over a vocabulary. Measures but days are decimals on their grid, codes are
 * strings, flags are true or false; the result is true or false. Without macros there are no loops,
 * so the cost of one evaluation is bounded by the size of the expression, and that is bounded too.
 */
public final class Expressions {

  private static final int LONGEST = 500;
  private static final int DEEPEST = 12;
  private static final int MOST_PARTS = 100;

  private static final CelOptions OPTIONS =
      CelOptions.current()
          .maxExpressionCodePointSize(LONGEST)
          .maxParseRecursionDepth(DEEPEST)
          .comprehensionMaxIterations(0)
          .maxRegexProgramSize(100)
          .build();

  private final Vocabulary vocabulary;
  private final CelCompiler compiler;
  private final CelRuntime runtime;
  private final ConcurrentMap<String, CelRuntime.Program> programs = new ConcurrentHashMap<>();

  public Expressions(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setResultType(SimpleType.BOOL);
    for (Subject subject : vocabulary.all()) {
      if (subject instanceof Measure measure && measure.grid() == Grid.DAY) {
        continue;
      }
      builder.addVar(
          subject.name(),
          switch (subject) {
            case Measure _ -> SimpleType.DOUBLE;
            case Code _ -> SimpleType.STRING;
            case Flag _ -> SimpleType.BOOL;
          });
    }
    this.compiler = builder.build();
    this.runtime = CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).build();
  }

  /**
   * Checks an expression.
   *
   * @throws IllegalArgumentException if it cannot be read, is of a wrong type or costs too much
   */
  public void check(String expression) {
    programs.computeIfAbsent(expression, this::compile);
  }

  /** What the expression says of {@code facts}; nothing where what it needs is not known. */
  public Optional<Boolean> value(String expression, ApplicantFacts facts) {
    CelRuntime.Program program = programs.computeIfAbsent(expression, this::compile);
    try {
      return program.eval(name -> known(name, facts)) instanceof Boolean claim
          ? Optional.of(claim)
          : Optional.empty();
    } catch (CelEvaluationException unknown) {
      return Optional.empty();
    }
  }

  private CelRuntime.Program compile(String expression) {
    try {
      CelAbstractSyntaxTree tree = compiler.compile(expression).getAst();
      if (CelNavigableAst.fromAst(tree).getRoot().allNodes().count() > MOST_PARTS) {
        throw new IllegalArgumentException("more than %d parts".formatted(MOST_PARTS));
      }
      return runtime.createProgram(tree);
    } catch (CelValidationException | CelEvaluationException refused) {
      throw new IllegalArgumentException(refused.getMessage(), refused);
    }
  }

  private Optional<Object> known(String name, ApplicantFacts facts) {
    return vocabulary
        .find(name)
        .flatMap(
            subject ->
                switch (subject) {
                  case Measure measure -> number(measure, facts);
                  case Code code -> facts.code(code.name()).map(Object.class::cast);
                  case Flag flag -> facts.flag(flag.name()).map(Object.class::cast);
                });
  }

  private static Optional<Object> number(Measure measure, ApplicantFacts facts) {
    double measurement = facts.measurement(measure.name());
    return Double.isNaN(measurement)
        ? Optional.empty()
        : Optional.of(measure.grid().number(measure.grid().toUnits(measurement)).doubleValue());
  }
}
