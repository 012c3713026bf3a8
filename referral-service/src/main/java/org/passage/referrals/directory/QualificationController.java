package org.passage.referrals.directory;

import org.jspecify.annotations.Nullable;
import org.passage.referrals.agency.Qualification;
import org.passage.referrals.api.AgencyV1;
import org.passage.referrals.api.NewQualificationV1;
import org.passage.referrals.api.QualificationRevocationV1;
import org.passage.referrals.api.QualificationsApi;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Qualifications over HTTP. */
@RestController
class QualificationController implements QualificationsApi {
  private final Entries entries;

  QualificationController(Entries entries) {
    this.entries = entries;
  }

  @Override
  public ResponseEntity<AgencyV1> attestQualification(
      String agencyId,
      NewQualificationV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Qualification more =
        AgencyFormat.qualification(
            "", said, entries.organization(), entries.today(), entries.now());
    return entries.tells(agencyId, ifMatch, it -> it.attested(more, entries.now()));
  }

  @Override
  public ResponseEntity<AgencyV1> revokeQualification(
      String agencyId,
      String qualificationId,
      QualificationRevocationV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return entries.tells(
        agencyId,
        ifMatch,
        it ->
            it.revoked(
                qualificationId,
                entries.organization(),
                said.getReason(),
                entries.now(),
                entries.today()));
  }
}
