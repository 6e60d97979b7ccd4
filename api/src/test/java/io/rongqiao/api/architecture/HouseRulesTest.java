package io.rongqiao.api.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each house rule, shown a class that breaks it, says so. */
class HouseRulesTest {

  private static final JavaClasses VIOLATIONS =
      new ClassFileImporter()
          .importPackages(
              "io.rongqiao.migrations.violations",
              "io.rongqiao.scoring.firstviolation",
              "io.rongqiao.scoring.secondviolation",
              "io.rongqiao.matching.violations",
              "io.rongqiao.matching.lead.violations",
              "io.rongqiao.migrations.schema");

  static Stream<Arguments> bites() {
    return Stream.of(
        arguments("LooksUp", HouseRules.MODULES_DEPEND_IN_ONE_DIRECTION),
        arguments("KnowsJooq", HouseRules.THE_DOMAIN_KNOWS_NO_FRAMEWORK),
        arguments("SeesTables", HouseRules.ONLY_ADAPTERS_SEE_TABLES),
        arguments("DependsOnSecond", HouseRules.CONCEPTS_FORM_NO_CYCLE),
        arguments("ReadsTheWallClock", HouseRules.NOBODY_ASKS_THE_WALL_CLOCK),
        arguments("FloatingAmount", HouseRules.AMOUNTS_ARE_NEVER_FLOATING_POINT),
        arguments("PublicController", HouseRules.CONTROLLERS_ARE_PACKAGE_PRIVATE),
        arguments("PriceUtil", HouseRules.NAMES_SAY_WHAT_A_THING_IS),
        arguments("Unmarked", HouseRules.EVERY_PACKAGE_IS_NULL_MARKED));
  }

  @ParameterizedTest(name = "names {0}")
  @MethodSource("bites")
  void names(String violation, ArchRule rule) {
    assertThat(rule.evaluate(VIOLATIONS).getFailureReport().toString()).contains(violation);
  }
}
