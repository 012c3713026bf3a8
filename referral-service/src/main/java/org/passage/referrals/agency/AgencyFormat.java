package org.passage.referrals.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.problem.InvalidInput;
import org.passage.referrals.api.AgencyV1;
import org.passage.referrals.api.NewAgencyV1;
import org.passage.referrals.api.NewQualificationV1;
import org.passage.referrals.api.QualificationCodeV1;
import org.passage.referrals.api.QualificationV1;

/** Between the contract's forms and an agency; refuses what cannot be. */
final class AgencyFormat {
  private static final int LONGEST_ATTESTATION = 10;

  private AgencyFormat() {}

  static Agency agency(NewAgencyV1 wanted, String organizationId, LocalDate today) {
    return Agency.list(
        organizationId,
        wanted.getName(),
        Countries.required("/country", wanted.getCountry()),
        wanted.getOrganizationId(),
        qualifications(wanted.getQualifications(), organizationId, today));
  }

  private static List<Qualification> qualifications(
      @Nullable List<NewQualificationV1> wanted, String attestedBy, LocalDate today) {
    List<Qualification> qualifications = new ArrayList<>();
    for (NewQualificationV1 it : wanted == null ? List.<NewQualificationV1>of() : wanted) {
      if (it.getValidUntil().isBefore(today)
          || it.getValidUntil().isAfter(today.plusYears(LONGEST_ATTESTATION))) {
        throw InvalidInput.at(
            "/qualifications/" + qualifications.size() + "/validUntil",
            "must be a day of the next ten years");
      }
      qualifications.add(
          new Qualification(
              QualificationCode.valueOf(it.getCode().name()), attestedBy, it.getValidUntil()));
    }
    return List.copyOf(qualifications);
  }

  static AgencyV1 full(Agency it) {
    return new AgencyV1(
            it.id(),
            it.name(),
            it.country(),
            it.qualifications().stream().map(AgencyFormat::qualification).toList())
        .organizationId(it.platformId());
  }

  private static QualificationV1 qualification(Qualification it) {
    return new QualificationV1(
        QualificationCodeV1.valueOf(it.code().name()), it.attestedBy(), it.validUntil());
  }
}
