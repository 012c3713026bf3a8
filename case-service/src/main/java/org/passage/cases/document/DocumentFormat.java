package org.passage.cases.document;

import java.util.List;
import java.util.regex.Pattern;
import org.passage.cases.api.CaseDocumentV1;
import org.passage.cases.api.DocumentClassV1;
import org.passage.cases.api.DocumentKindV1;
import org.passage.cases.api.DocumentVersionV1;
import org.passage.cases.api.NewCaseDocumentV1;
import org.passage.cases.document.CaseDocument.About;
import org.passage.cases.document.CaseDocument.Described;
import org.passage.chassis.problem.InvalidInput;

/** Between the contract's forms and a document; refuses what cannot be. */
final class DocumentFormat {
  private static final Pattern NO_NAME = Pattern.compile("[/\\\\\\p{Cntrl}]|^\\.+$");

  private DocumentFormat() {}

  /**
   * What somebody says of a document.
   *
   * @param seen the classes that this somebody may see
   */
  static Described described(NewCaseDocumentV1 it, List<DocumentClass> seen) {
    DocumentClass fieldClass = DocumentClass.valueOf(it.getFieldClass().name());
    if (!seen.contains(fieldClass)) {
      throw InvalidInput.at("/fieldClass", "is a class of field that your roles may not see");
    }
    if (NO_NAME.matcher(it.getFileName()).find()) {
      throw InvalidInput.at("/fileName", "must be the name of a file, without a path");
    }
    return new Described(
        fieldClass,
        new About(
            DocumentKind.valueOf(it.getKind().name()),
            it.getFileName(),
            it.getTitle(),
            it.getNote()),
        it.getExpiresOn());
  }

  static CaseDocumentV1 full(CaseDocument it) {
    CaseDocumentV1 full =
        new CaseDocumentV1(
                it.id(),
                it.caseId(),
                DocumentKindV1.valueOf(it.about().kind().name()),
                DocumentClassV1.valueOf(it.fieldClass().name()),
                it.about().fileName(),
                it.addedAt(),
                it.versions().stream().map(DocumentFormat::version).toList())
            .title(it.about().title())
            .note(it.about().note())
            .expiresOn(it.expiresOn());
    CaseDocument.Removal removal = it.removal();
    return removal == null
        ? full
        : full.removedAt(removal.removedAt()).removalReason(removal.reason());
  }

  private static DocumentVersionV1 version(DocumentVersion it) {
    return new DocumentVersionV1(
        it.number(),
        it.content().mediaType(),
        it.content().bytes(),
        it.content().sha256(),
        it.storedAt());
  }
}
