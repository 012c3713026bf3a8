package org.passage.referrals.attachment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.bodies.Bodies;
import org.passage.chassis.concurrency.ETags;
import org.passage.referrals.api.AttachmentV1;
import org.passage.referrals.protocol.Attachment;
import org.passage.referrals.protocol.Attachment.Kept;
import org.passage.referrals.referral.Enclosing;
import org.passage.referrals.referral.Referral;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The attached files themselves over HTTP, as they come and go. */
@RestController
@RequestMapping("${passage.api.path}/referrals/{referralId}/attachments/{attachmentId}/content")
class AttachmentContentController {
  private final AttachmentDesk desk;
  private final Bodies bodies;

  AttachmentContentController(
      AttachmentDesk desk, @Value("${passage.attachments.limit:10MB}") DataSize limit) {
    this.desk = desk;
    this.bodies = new Bodies(limit);
  }

  @PutMapping
  ResponseEntity<AttachmentV1> store(
      @PathVariable String referralId,
      @PathVariable String attachmentId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      HttpServletRequest request)
      throws IOException {
    Enclosing enclosing = desk.enclosing(referralId, ifMatch);
    String claimed = desk.wanted(enclosing, attachmentId, request.getContentType());
    Referral stored = desk.store(enclosing, attachmentId, claimed, bodies.open(request));
    return ResponseEntity.ok()
        .eTag(ETags.of(stored.version()))
        .body(
            desk.format()
                .full(new Enclosing(stored, enclosing.organizationId()).seen(attachmentId)));
  }

  @GetMapping
  ResponseEntity<InputStreamResource> download(
      @PathVariable String referralId, @PathVariable String attachmentId) {
    Enclosing enclosing = desk.enclosing(referralId);
    Attachment found = desk.readable(enclosing, attachmentId);
    Kept file = found.required();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.content().mediaType()))
        .contentLength(file.content().bytes())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(found.about().name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(new InputStreamResource(desk.open(enclosing, file)));
  }
}
