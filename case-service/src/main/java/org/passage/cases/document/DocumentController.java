package org.passage.cases.document;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.CaseDocumentPageV1;
import org.passage.cases.api.CaseDocumentV1;
import org.passage.cases.api.DocumentRemovalV1;
import org.passage.cases.api.DocumentsApi;
import org.passage.cases.api.NewCaseDocumentV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.files.CaseFiles;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What is said of documents, over HTTP. */
@RestController
class DocumentController implements DocumentsApi {
  private final CaseDocuments documents;
  private final DocumentFinder finder;
  private final CaseFiles contents;
  private final CaseFinder cases;
  private final Clock clock;

  DocumentController(
      CaseDocuments documents,
      DocumentFinder finder,
      CaseFiles contents,
      CaseFinder cases,
      Clock clock) {
    this.documents = documents;
    this.finder = finder;
    this.contents = contents;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<CaseDocumentV1> addDocument(
      String caseId, NewCaseDocumentV1 wanted, @Nullable String idempotencyKey) {
    Case found = cases.required(caseId);
    CaseDocument added =
        documents.add(
            CaseDocument.add(
                found, DocumentFormat.described(wanted, finder.seen()), clock.instant()));
    return ResponseEntity.created(
            URI.create("/api/cases/v1/cases/" + caseId + "/documents/" + added.id()))
        .eTag(ETags.of(added.version()))
        .body(DocumentFormat.full(added));
  }

  @Override
  public ResponseEntity<CaseDocumentPageV1> listDocuments(
      String caseId, Integer limit, @Nullable String cursor) {
    cases.required(caseId);
    return page(documents.of(caseId, finder.seen(), limit, cursor));
  }

  @Override
  public ResponseEntity<CaseDocumentV1> getDocument(String caseId, String documentId) {
    return answer(finder.required(caseId, documentId));
  }

  @Override
  public ResponseEntity<CaseDocumentV1> changeDocument(
      String caseId, String documentId, NewCaseDocumentV1 wanted, @Nullable String ifMatch) {
    CaseDocument found = finder.required(caseId, documentId);
    ETags.check(ifMatch, found.version());
    return answer(
        documents.change(
            found.described(DocumentFormat.described(wanted, finder.seen()), clock.instant())));
  }

  @Override
  public ResponseEntity<CaseDocumentV1> removeDocument(
      String caseId,
      String documentId,
      DocumentRemovalV1 wish,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    CaseDocument found = finder.required(caseId, documentId);
    ETags.check(ifMatch, found.version());
    CaseDocument removed = documents.change(found.removed(wish.getReason(), clock.instant()));
    removed.versions().forEach(it -> contents.remove(it.contentId()));
    return answer(removed);
  }

  @Override
  public ResponseEntity<CaseDocumentPageV1> listExpiringDocuments(
      LocalDate before, Integer limit, @Nullable String cursor) {
    Page<CaseDocument> all =
        documents.expiring(Caller.current().organizationId(), finder.seen(), before, limit, cursor);
    return page(all.only(it -> cases.listed(it.caseId())));
  }

  private static ResponseEntity<CaseDocumentPageV1> page(Page<CaseDocument> page) {
    return ResponseEntity.ok(
        new CaseDocumentPageV1(page.map(DocumentFormat::full).items()).next(page.next()));
  }

  private static ResponseEntity<CaseDocumentV1> answer(CaseDocument found) {
    return ResponseEntity.ok().eTag(ETags.of(found.version())).body(DocumentFormat.full(found));
  }
}
