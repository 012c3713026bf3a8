package org.passage.cases.statistics;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Act;
import org.passage.cases.casefile.Circumstances;
import org.passage.cases.casefile.DecisionMaker;
import org.passage.cases.casefile.Disability;
import org.passage.cases.casefile.Education;
import org.passage.cases.casefile.Gender;
import org.passage.cases.casefile.MaritalStatus;
import org.passage.cases.casefile.Means;
import org.passage.cases.casefile.Place;
import org.passage.cases.casefile.Purpose;
import org.passage.cases.casefile.ScreeningIndicator;
import org.passage.cases.trafficking.ControlMethod;
import org.passage.cases.trafficking.ExploitationType;
import org.passage.cases.trafficking.Facts;
import org.passage.cases.trafficking.LabourIndustry;
import org.passage.cases.trafficking.RecruitmentMethod;
import org.passage.cases.trafficking.SexualExploitationType;
import org.passage.cases.trafficking.TraffickerRelationship;
import org.passage.cases.trafficking.WebSite;
import org.passage.chassis.codes.Codes;

/**
 * By what cases are counted. What the case itself keeps sealed is kept hidden here too: those have
 * a list of their codes, by which a hidden value is known again.
 */
enum Dimension {
  SEX(it -> one(it.file().person().sex())),
  NATIONALITY(it -> List.of(it.file().person().nationality())),
  STATUS(it -> one(it.file().status())),
  OUTCOME(it -> one(it.file().outcome())),
  CLOSURE_REASON(it -> one(it.closureReason())),
  CHILD(it -> List.of(it.file().child() ? "yes" : "no")),
  OFFICE(it -> List.of(it.file().office())),
  DECISION_MAKER(codes(DecisionMaker.values()), it -> one(it.decisionMaker())),
  AGE_GROUP(codes(AgeGroup.values()), it -> one(it.ageGroup())),
  GENDER(codes(Gender.values()), it -> circumstance(it, of -> of.gender())),
  MARITAL_STATUS(codes(MaritalStatus.values()), it -> circumstance(it, of -> of.maritalStatus())),
  EDUCATION(codes(Education.values()), it -> circumstance(it, of -> of.education())),
  DISABILITY(
      new Vocabulary(List.of("yes", "no"), false),
      it -> disability(it.file().person().disabilities())),
  SCREENING_COUNTRY(countries(), it -> List.of(it.file().screening().country())),
  INDICATOR(several(ScreeningIndicator.values()), it -> all(it.file().screening().indicators())),
  ACT(several(Act.values()), it -> all(it.file().screening().acts())),
  MEANS(several(Means.values()), it -> all(it.file().screening().means())),
  PURPOSE(several(Purpose.values()), it -> all(it.file().screening().purposes())),
  RELATIONSHIP_TO_TRAFFICKER(
      codes(TraffickerRelationship.values()),
      trafficking(it -> one(it.relationshipToTrafficker()))),
  AGE_WHEN_TRAFFICKED(codes(AgeGroup.values()), it -> one(it.ageGroupWhenTrafficked())),
  RECRUITMENT_METHOD(
      several(RecruitmentMethod.values()), trafficking(it -> all(it.recruitment().methods()))),
  RECRUITMENT_SITE(several(WebSite.values()), trafficking(it -> all(it.recruitment().sites()))),
  RECRUITMENT_COUNTRY(countries(), trafficking(it -> country(it.recruitment().place()))),
  CONTROL_METHOD(several(ControlMethod.values()), trafficking(it -> all(it.controlMethods()))),
  EXPLOITATION_TYPE(
      several(ExploitationType.values()), trafficking(it -> all(it.exploitation().types()))),
  SEXUAL_EXPLOITATION_TYPE(
      several(SexualExploitationType.values()), trafficking(it -> all(it.exploitation().sexual()))),
  EXPLOITATION_SITE(several(WebSite.values()), trafficking(it -> all(it.exploitation().sites()))),
  EXPLOITATION_COUNTRY(countries(), trafficking(it -> country(it.exploitation().place()))),
  LABOUR_INDUSTRY(
      codes(LabourIndustry.values()), trafficking(it -> one(it.exploitation().industry())));

  /** Nothing is on record. */
  static final String NOT_RECORDED = "not-recorded";

  private final Vocabulary vocabulary;
  private final Function<Subject, List<String>> values;

  Dimension(Vocabulary vocabulary, Function<Subject, List<String>> values) {
    this.vocabulary = vocabulary;
    this.values = values;
  }

  Dimension(Function<Subject, List<String>> values) {
    this(new Vocabulary(List.of(), false), values);
  }

  /** The values of a case, at least one. */
  List<String> of(Subject subject) {
    List<String> found = values.apply(subject);
    return found.isEmpty() ? none() : found.stream().distinct().toList();
  }

  /** The codes by which hidden values are known again; none where nothing is hidden. */
  List<String> hidden() {
    return vocabulary.codes().isEmpty()
        ? List.of()
        : Stream.concat(vocabulary.codes().stream(), Stream.of(NOT_RECORDED)).toList();
  }

  /** Whether a case may have several values and then counts once for each. */
  boolean several() {
    return vocabulary.several();
  }

  private static List<String> circumstance(
      Subject subject, Function<Circumstances, ? extends @Nullable Enum<?>> which) {
    return subject.circumstances() == null ? none() : one(which.apply(subject.circumstances()));
  }

  /** Of her trafficking, when anything of it is on record. */
  private static Function<Subject, List<String>> trafficking(Function<Facts, List<String>> which) {
    return it -> it.trafficking() == null ? none() : which.apply(it.trafficking());
  }

  private static List<String> country(@Nullable Place place) {
    return place == null || place.country() == null ? none() : List.of(place.country());
  }

  private static List<String> disability(@Nullable List<Disability> known) {
    return known == null ? none() : List.of(known.isEmpty() ? "no" : "yes");
  }

  private static List<String> none() {
    return List.of(NOT_RECORDED);
  }

  private static List<String> one(@Nullable Enum<?> code) {
    return code == null ? none() : List.of(Codes.written(code));
  }

  private static List<String> all(@Nullable Collection<? extends Enum<?>> codes) {
    return codes == null ? none() : codes.stream().map(Codes::written).toList();
  }

  private static Vocabulary codes(Enum<?>... codes) {
    return new Vocabulary(Arrays.stream(codes).map(Codes::written).toList(), false);
  }

  private static Vocabulary several(Enum<?>... codes) {
    return new Vocabulary(Arrays.stream(codes).map(Codes::written).toList(), true);
  }

  private static Vocabulary countries() {
    return new Vocabulary(
        Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).stream().sorted().toList(), false);
  }

  private record Vocabulary(List<String> codes, boolean several) {}
}
