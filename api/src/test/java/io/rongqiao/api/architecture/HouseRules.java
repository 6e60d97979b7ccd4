package io.rongqiao.api.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import org.jspecify.annotations.NullMarked;

/** The shape of the code base. A rule that fails here is a design question, not a formality. */
final class HouseRules {

  static final String TABLES = "io.rongqiao.migrations.schema..";

  private static final DescribedPredicate<JavaClass> ADAPTER =
      describe("an adapter", type -> outermost(type).getSimpleName().startsWith("Jooq"));

  private static final DescribedPredicate<JavaClass> DOMAIN =
      resideInAnyPackage("io.rongqiao.scoring..", "io.rongqiao.matching..").and(not(ADAPTER));

  static final ArchRule MODULES_DEPEND_IN_ONE_DIRECTION =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .ensureAllClassesAreContainedInArchitecture()
          .layer("migrations")
          .definedBy("io.rongqiao.migrations..")
          .layer("scoring")
          .definedBy("io.rongqiao.scoring..")
          .layer("matching")
          .definedBy("io.rongqiao.matching..")
          .layer("api")
          .definedBy("io.rongqiao.api..")
          .whereLayer("api")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("matching")
          .mayOnlyBeAccessedByLayers("api")
          .whereLayer("scoring")
          .mayOnlyBeAccessedByLayers("matching", "api")
          .whereLayer("migrations")
          .mayOnlyBeAccessedByLayers("scoring", "matching", "api");

  static final ArchRule THE_DOMAIN_KNOWS_NO_FRAMEWORK =
      noClasses()
          .that(DOMAIN)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.micronaut..", "org.jooq..", "org.apache.kafka..", "jakarta..");

  static final ArchRule ONLY_ADAPTERS_SEE_TABLES =
      classes()
          .that(not(resideInAPackage(TABLES)))
          .and(not(ADAPTER))
          .should()
          .onlyDependOnClassesThat(not(resideInAPackage(TABLES)));

  static final ArchRule CONCEPTS_FORM_NO_CYCLE =
      slices().matching("io.rongqiao.(*).(*)..").should().beFreeOfCycles();

  static final ArchRule NOBODY_ASKS_THE_WALL_CLOCK =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "reads the wall clock",
                  call ->
                      call.getTargetOwner().getPackageName().equals("java.time")
                          && call.getName().equals("now")
                          && call.getTarget().getRawParameterTypes().stream()
                              .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class))))
          .because("time comes in through an injected Clock or as an argument");

  static final ArchRule AMOUNTS_ARE_NEVER_FLOATING_POINT =
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(
              "io.rongqiao.scoring.money..",
              "io.rongqiao.matching.structure..",
              "io.rongqiao.matching.application..",
              "io.rongqiao.matching.lead..",
              "io.rongqiao.matching.receivable..",
              "io.rongqiao.api..")
          .should()
          .haveRawType(double.class)
          .orShould()
          .haveRawType(float.class)
          .because("amounts and shares are exact; only scoring's measurements are doubles");

  static final ArchRule CONTROLLERS_ARE_PACKAGE_PRIVATE =
      classes()
          .that()
          .haveSimpleNameEndingWith("Controller")
          .should()
          .notBePublic()
          .andShould()
          .resideInAPackage("io.rongqiao.api..");

  static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
      noClasses()
          .that(not(resideInAPackage(TABLES)))
          .should()
          .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|Data|Info|Base)")
          .because("a domain word is always available");

  static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
      classes()
          .that(not(resideInAPackage(TABLES)))
          .should(
              ArchCondition.from(
                  describe(
                      "reside in a package marked @NullMarked",
                      type -> type.getPackage().isAnnotatedWith(NullMarked.class))));

  private HouseRules() {}

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
  }
}
