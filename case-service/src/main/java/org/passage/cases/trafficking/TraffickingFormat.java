package org.passage.cases.trafficking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.ControlMethodV1;
import org.passage.cases.api.ExploitationTypeV1;
import org.passage.cases.api.LabourIndustryV1;
import org.passage.cases.api.NewTraffickingEventV1;
import org.passage.cases.api.NewTraffickingFactsV1;
import org.passage.cases.api.RecruitmentMethodV1;
import org.passage.cases.api.SexualExploitationTypeV1;
import org.passage.cases.api.TraffickerRelationshipV1;
import org.passage.cases.api.TraffickingEventTypeV1;
import org.passage.cases.api.TraffickingEventV1;
import org.passage.cases.api.TraffickingFactsV1;
import org.passage.cases.api.WebSiteV1;
import org.passage.cases.casefile.PlaceFormat;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.InvalidInput;

/** Between the contract's forms and what was done to her; refuses what cannot be. */
public final class TraffickingFormat {
  private TraffickingFormat() {}

  public static Facts facts(NewTraffickingFactsV1 it) {
    return new Facts(
        Codes.same(TraffickerRelationship.class, it.getRelationshipToTrafficker()),
        it.getAgeWhenTrafficked(),
        new Facts.Recruitment(
            Codes.all(RecruitmentMethod.class, it.getRecruitmentMethods()),
            Codes.all(WebSite.class, it.getRecruitmentSites()),
            PlaceFormat.place("/recruitmentPlace", it.getRecruitmentPlace())),
        Codes.all(ControlMethod.class, it.getControlMethods()),
        new Facts.Exploitation(
            Codes.all(ExploitationType.class, it.getExploitationTypes()),
            Codes.same(LabourIndustry.class, it.getLabourIndustry()),
            Codes.all(SexualExploitationType.class, it.getSexualExploitationTypes()),
            Codes.all(WebSite.class, it.getExploitationSites()),
            PlaceFormat.place("/exploitationPlace", it.getExploitationPlace())));
  }

  public static TraffickingFactsV1 full(TraffickingFacts it) {
    @Nullable Facts known = it.facts();
    return new TraffickingFactsV1(it.caseId()).facts(known == null ? null : facts(known));
  }

  private static NewTraffickingFactsV1 facts(Facts it) {
    return new NewTraffickingFactsV1()
        .relationshipToTrafficker(
            Codes.same(TraffickerRelationshipV1.class, it.relationshipToTrafficker()))
        .ageWhenTrafficked(it.ageWhenTrafficked())
        .recruitmentMethods(Codes.set(RecruitmentMethodV1.class, it.recruitment().methods()))
        .recruitmentSites(Codes.set(WebSiteV1.class, it.recruitment().sites()))
        .recruitmentPlace(PlaceFormat.place(it.recruitment().place()))
        .controlMethods(Codes.set(ControlMethodV1.class, it.controlMethods()))
        .exploitationTypes(Codes.set(ExploitationTypeV1.class, it.exploitation().types()))
        .labourIndustry(Codes.same(LabourIndustryV1.class, it.exploitation().industry()))
        .sexualExploitationTypes(
            Codes.set(SexualExploitationTypeV1.class, it.exploitation().sexual()))
        .exploitationSites(Codes.set(WebSiteV1.class, it.exploitation().sites()))
        .exploitationPlace(PlaceFormat.place(it.exploitation().place()));
  }

  public static TraffickingEvent.What event(NewTraffickingEventV1 it, LocalDate today) {
    @Nullable LocalDate from = it.getFrom();
    @Nullable LocalDate until = it.getUntil();
    refuseFuture("/from", from, today);
    refuseFuture("/until", until, today);
    if (from != null && until != null && until.isBefore(from)) {
      throw InvalidInput.at("/until", "must not be before from");
    }
    return new TraffickingEvent.What(
        TraffickingEventType.valueOf(it.getType().name()),
        from,
        until,
        PlaceFormat.place("/place", it.getPlace()),
        it.getDescription());
  }

  private static void refuseFuture(String pointer, @Nullable LocalDate day, LocalDate today) {
    if (day != null && day.isAfter(today)) {
      throw InvalidInput.at(pointer, "must not be in the future");
    }
  }

  public static TraffickingEventV1 full(TraffickingEvent it) {
    return new TraffickingEventV1(it.id(), it.caseId(), it.recordedAt())
        .type(TraffickingEventTypeV1.valueOf(it.what().type().name()))
        .from(it.what().from())
        .until(it.what().until())
        .place(PlaceFormat.place(it.what().place()))
        .description(it.what().description());
  }
}
