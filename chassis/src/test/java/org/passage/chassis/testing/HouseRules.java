package org.passage.chassis.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

/**
 * The rules that every module keeps; a module's own {@code ArchitectureTest} includes them by
 * {@code ArchTests.in(HouseRules.class)}.
 */
public final class HouseRules {
  @ArchTest
  static final ArchRule featuresDoNotGoInCircles =
      slices().matching("org.passage.(*).(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .that()
          .haveNameNotMatching(".*\\.api\\..*")
          .should()
          .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto|DTO)")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule packagesAreFeatures =
      noClasses()
          .should()
          .resideInAnyPackage("..impl..", "..util..", "..dto..", "..common..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule controllersKeepToTheirFeature =
      noClasses()
          .that()
          .areAnnotatedWith(RestController.class)
          .should()
          .dependOnClassesThat()
          .areAnnotatedWith(RestController.class)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nothingIsInjectedIntoFields =
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameNotEndingWith("Test")
          .should()
          .beAnnotatedWith(Autowired.class)
          .allowEmptyShould(true);

  private HouseRules() {}
}
