package org.passage.referrals.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.problem.InvalidInput;
import org.passage.referrals.agency.Agency;
import org.passage.referrals.agency.Listed;
import org.passage.referrals.agency.Qualification;
import org.passage.referrals.agency.QualificationCode;
import org.passage.referrals.agency.Standing;
import org.passage.referrals.api.AgencyV1;
import org.passage.referrals.api.AgencyVerificationV1;
import org.passage.referrals.api.ChangedAgencyV1;
import org.passage.referrals.api.NewAgencyV1;
import org.passage.referrals.api.NewQualificationV1;
import org.passage.referrals.api.QualificationCodeV1;
import org.passage.referrals.api.QualificationV1;
import org.passage.referrals.profile.Profile;
import org.passage.referrals.profile.ProfileFormat;
import org.passage.referrals.profile.ProfileView;

/** Between the contract's forms and an agency; refuses what cannot be. */
final class AgencyFormat {
  private static final int LONGEST_ATTESTATION = 10;

  private AgencyFormat() {}

  static Listed listed(NewAgencyV1 wanted) {
    String country = Countries.required("/country", wanted.getCountry());
    return new Listed(
        wanted.getName(),
        country,
        wanted.getOrganizationId(),
        ProfileFormat.profile("/profile", country, wanted.getProfile()));
  }

  static Listed listed(ChangedAgencyV1 wanted) {
    String country = Countries.required("/country", wanted.getCountry());
    return new Listed(
        wanted.getName(),
        country,
        wanted.getOrganizationId(),
        ProfileFormat.profile("/profile", country, wanted.getProfile()));
  }

  static List<Qualification> qualifications(
      @Nullable List<NewQualificationV1> wanted, String attestedBy, LocalDate today, Instant now) {
    List<Qualification> qualifications = new ArrayList<>();
    for (NewQualificationV1 it : wanted == null ? List.<NewQualificationV1>of() : wanted) {
      qualifications.add(
          qualification("/qualifications/" + qualifications.size(), it, attestedBy, today, now));
    }
    return qualifications;
  }

  /** The qualification at a JSON pointer. */
  static Qualification qualification(
      String pointer, NewQualificationV1 it, String attestedBy, LocalDate today, Instant now) {
    if (it.getValidUntil().isBefore(today)
        || it.getValidUntil().isAfter(today.plusYears(LONGEST_ATTESTATION))) {
      throw InvalidInput.at(pointer + "/validUntil", "must be a day of the next ten years");
    }
    return Qualification.attest(
        QualificationCode.valueOf(it.getCode().name()), attestedBy, it.getValidUntil(), now);
  }

  /**
   * As it is answered.
   *
   * @param fresh entries that were verified since this moment are believed
   */
  static AgencyV1 full(Agency it, Instant fresh) {
    Standing standing = it.standing();
    Standing.Verification verification = standing.verification();
    Standing.Leaving leaving = standing.leaving();
    return new AgencyV1(
            it.id(),
            it.name(),
            it.country(),
            it.qualifications().stream().map(AgencyFormat::qualification).toList())
        .organizationId(it.platformId())
        .profile(it.profile().equals(Profile.NONE) ? null : ProfileView.full(it.profile()))
        .listedBy(it.organizationId())
        .active(!standing.isInactive())
        .inactiveReason(leaving == null ? null : leaving.reason())
        .verification(
            verification == null
                ? null
                : new AgencyVerificationV1(verification.by(), verification.at()))
        .stale(!standing.verifiedSince(fresh));
  }

  private static QualificationV1 qualification(Qualification it) {
    Qualification.Revocation revocation = it.revocation();
    QualificationV1 full =
        new QualificationV1(
                QualificationCodeV1.valueOf(it.code().name()), it.attestedBy(), it.validUntil())
            .id(it.id())
            .attestedAt(it.attestedAt());
    return revocation == null ? full : full.revokedAt(revocation.at()).reason(revocation.reason());
  }
}
