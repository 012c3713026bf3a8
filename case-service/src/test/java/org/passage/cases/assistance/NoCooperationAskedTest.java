package org.passage.cases.assistance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Procedure row A1: whether she cooperates with the authorities cannot decide on what she gets, as
 * nothing that decides on that can learn of it.
 */
@AnalyzeClasses(
    packages = "org.passage.cases",
    importOptions = ImportOption.DoNotIncludeTests.class)
class NoCooperationAskedTest {
  @ArchTest
  static final ArchRule needsAndServicesKnowNothingOfCooperation =
      noClasses()
          .that()
          .resideInAnyPackage("..cases.need..", "..cases.assistance..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..cases.consent..", "..cases.risk..");
}
