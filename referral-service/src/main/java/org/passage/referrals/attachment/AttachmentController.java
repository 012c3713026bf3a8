package org.passage.referrals.attachment;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.referrals.api.AttachmentPageV1;
import org.passage.referrals.api.AttachmentV1;
import org.passage.referrals.api.AttachmentsApi;
import org.passage.referrals.api.NewAttachmentV1;
import org.passage.referrals.protocol.Attachment;
import org.passage.referrals.referral.Enclosing;
import org.passage.referrals.referral.Enclosing.Enclosed;
import org.passage.referrals.referral.Listing;
import org.passage.referrals.referral.Referral;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What goes with the messages, over HTTP. */
@RestController
class AttachmentController implements AttachmentsApi {
  private final AttachmentDesk desk;
  private final Clock clock;

  AttachmentController(AttachmentDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<AttachmentV1> addAttachment(
      String referralId,
      NewAttachmentV1 wanted,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Enclosing enclosing = desk.enclosing(referralId, ifMatch);
    AttachmentFormat format = desk.format();
    Attachment announced =
        format.announced(wanted, Caller.current().organizationId(), clock.instant());
    Referral changed = desk.attach(enclosing, announced);
    return ResponseEntity.created(
            URI.create("/api/referrals/v1/referrals/" + referralId + "/attachments"))
        .eTag(ETags.of(changed.version()))
        .body(format.full(new Enclosed(announced, null)));
  }

  @Override
  public ResponseEntity<AttachmentPageV1> listAttachments(
      String referralId, Integer limit, @Nullable String cursor) {
    Page<Enclosed> page =
        Listing.page(desk.enclosing(referralId).seen(), it -> it.attachment().id(), limit, cursor);
    return ResponseEntity.ok(
        new AttachmentPageV1(page.map(desk.format()::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<Void> removeAttachment(
      String referralId, String attachmentId, @Nullable String ifMatch) {
    Referral without = desk.remove(desk.enclosing(referralId, ifMatch), attachmentId);
    return ResponseEntity.noContent().eTag(ETags.of(without.version())).build();
  }
}
