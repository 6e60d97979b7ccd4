package io.rongqiao.api.architecture;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every house rule holds for the product. */
class ArchitectureTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("io.rongqiao");

  static Stream<Arguments> rules() {
    return Stream.of(
        arguments("modules depend in one direction", HouseRules.MODULES_DEPEND_IN_ONE_DIRECTION),
        arguments("the domain knows no framework", HouseRules.THE_DOMAIN_KNOWS_NO_FRAMEWORK),
        arguments("only adapters see tables", HouseRules.ONLY_ADAPTERS_SEE_TABLES),
        arguments("concepts form no cycle", HouseRules.CONCEPTS_FORM_NO_CYCLE),
        arguments("nobody asks the wall clock", HouseRules.NOBODY_ASKS_THE_WALL_CLOCK),
        arguments("amounts are never floating point", HouseRules.AMOUNTS_ARE_NEVER_FLOATING_POINT),
        arguments("controllers are package-private", HouseRules.CONTROLLERS_ARE_PACKAGE_PRIVATE),
        arguments("names say what a thing is", HouseRules.NAMES_SAY_WHAT_A_THING_IS),
        arguments("every package is null-marked", HouseRules.EVERY_PACKAGE_IS_NULL_MARKED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void holds(String name, ArchRule rule) {
    rule.check(PRODUCT);
  }
}
