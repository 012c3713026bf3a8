package org.passage.cases.document;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.CaseDocumentV1;
import org.passage.chassis.bodies.Bodies;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.files.CaseFiles;
import org.passage.chassis.files.StoredContent;
import org.passage.chassis.store.Ids;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The files themselves over HTTP, as they come and go: a generated interface would have them read
 * before anybody has decided whether they are wanted.
 */
@RestController
@RequestMapping("${passage.api.path}/cases/{caseId}/documents/{documentId}/content")
class ContentController {
  private final CaseDocuments documents;
  private final DocumentFinder finder;
  private final CaseFiles contents;
  private final Bodies bodies;
  private final Clock clock;

  ContentController(
      CaseDocuments documents,
      DocumentFinder finder,
      CaseFiles contents,
      @Value("${passage.upload-limit}") DataSize limit,
      Clock clock) {
    this.documents = documents;
    this.finder = finder;
    this.contents = contents;
    this.bodies = new Bodies(limit);
    this.clock = clock;
  }

  @PutMapping
  ResponseEntity<CaseDocumentV1> store(
      @PathVariable String caseId,
      @PathVariable String documentId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      HttpServletRequest request)
      throws IOException {
    CaseDocument found = finder.required(caseId, documentId);
    ETags.check(ifMatch, found.version());
    found.nextNumber();
    String claimed = contents.claimed(request.getContentType());
    String contentId = Ids.next("cnt");
    StoredContent stored = contents.take(caseId, contentId, claimed, bodies.open(request));
    boolean kept = false;
    try {
      CaseDocument changed = documents.change(found.with(contentId, stored, clock.instant()));
      kept = true;
      return ResponseEntity.ok()
          .eTag(ETags.of(changed.version()))
          .body(DocumentFormat.full(changed));
    } finally {
      if (!kept) {
        contents.remove(contentId);
      }
    }
  }

  @GetMapping
  ResponseEntity<InputStreamResource> download(
      @PathVariable String caseId,
      @PathVariable String documentId,
      @RequestParam(required = false) @Nullable Integer number) {
    CaseDocument found = finder.required(caseId, documentId);
    DocumentVersion version = found.numbered(number);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(version.content().mediaType()))
        .contentLength(version.content().bytes())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(found.about().fileName(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(new InputStreamResource(contents.open(caseId, version.contentId())));
  }
}
