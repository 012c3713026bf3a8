package org.passage.chassis.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.store.Aggregate;
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

  /**
   * A word of the contract means the same in the code: {@code XV1} and {@code X} have the same
   * codes. Other services' words, in the clients, are their own.
   */
  @ArchTest
  static void contractAndDomainKnowTheSameCodes(JavaClasses classes) {
    Map<String, JavaClass> enums =
        classes.stream()
            .filter(JavaClass::isEnum)
            .filter(it -> !it.getPackageName().contains(".clients."))
            .collect(Collectors.toMap(JavaClass::getSimpleName, it -> it, (one, other) -> one));
    enums.forEach((name, domain) -> {
      JavaClass contract = enums.get(name + "V1");
      if (contract != null) {
        assertThat(codes(domain)).as(name).isEqualTo(codes(contract));
      }
    });
  }

  /**
   * A text that the store can read is an identifier or a code. Whoever adds another one marks it as
   * {@code @Personal}, or says here in what sense it is none.
   */
  @ArchTest
  static void wordsAreStoredSealed(JavaClasses classes) {
    assertThat(stored(classes).filter(Aggregate.class::isAssignableFrom))
        .flatMap(it -> StoredTexts.clear(it).toList())
        .as("texts that are stored for anybody to read")
        .isEmpty();
  }

  /** Only aggregates are sealed: what another record marks would be stored as it is. */
  @ArchTest
  static void whatIsMarkedIsSealed(JavaClasses classes) {
    assertThat(stored(classes).filter(it -> !Aggregate.class.isAssignableFrom(it)))
        .flatMap(it -> StoredTexts.sealed(it).toList())
        .as("components that look sealed")
        .isEmpty();
  }

  private static Stream<Class<?>> stored(JavaClasses classes) {
    return classes.stream()
        .filter(JavaClass::isRecord)
        .filter(it ->
            it.isAssignableTo(Aggregate.class)
                || it.getFields().stream().anyMatch(part -> part.isAnnotatedWith(BsonId.class)))
        .map(JavaClass::reflect);
  }

  private static Set<String> codes(JavaClass type) {
    return type.getFields().stream()
        .filter(it -> it.getRawType().equals(type))
        .map(JavaField::getName)
        .collect(Collectors.toSet());
  }

  private HouseRules() {}
}
