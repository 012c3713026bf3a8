package org.passage.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.passage.local",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule theStoreKnowsNothingOfTheRealm =
      noClasses()
          .that()
          .resideInAPackage("..store..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..realm..");

  @ArchTest
  static final ArchRule theRealmKnowsNothingOfTheStore =
      noClasses()
          .that()
          .resideInAPackage("..realm..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..store..");

  @ArchTest
  static final ArchRule nothingNeedsSpring =
      noClasses().should().dependOnClassesThat().resideInAPackage("org.springframework..");
}
