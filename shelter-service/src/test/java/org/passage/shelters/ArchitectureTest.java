package org.passage.shelters;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.passage.chassis.testing.HouseRules;

@AnalyzeClasses(
    packages = "org.passage.shelters",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest static final ArchTests houseRules = ArchTests.in(HouseRules.class);

  /**
   * What is decided for somebody looks at need and safety, as these packages state them, and at
   * nothing else of a case (procedure row A3); figures have their own way.
   */
  @ArchTest
  static final ArchRule nothingElseOfACaseDecides =
      noClasses()
          .that()
          .resideInAnyPackage("..availability..", "..waiting..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..clients..", "..equity..");
}
