package org.passage.cases.document;

import java.util.List;
import org.passage.cases.casefile.CaseFinder;
import org.passage.chassis.access.FieldClasses;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.springframework.stereotype.Component;

/** Finds documents for those who may see them. */
@Component
final class DocumentFinder {
  private final CaseDocuments documents;
  private final CaseFinder cases;
  private final FieldClasses classes;

  DocumentFinder(CaseDocuments documents, CaseFinder cases, FieldClasses classes) {
    this.documents = documents;
    this.cases = cases;
    this.classes = classes;
  }

  /**
   * A document of a case on which the caller may work.
   *
   * @throws NotFound when the caller may not, when it is of a class that the caller may not see, or
   *     when there is none
   */
  CaseDocument required(String caseId, String documentId) {
    cases.required(caseId);
    return documents.find(caseId, documentId, seen()).orElseThrow(NotFound::new);
  }

  /** The classes that the caller may see. */
  List<DocumentClass> seen() {
    return DocumentClass.among(classes.seenBy(Caller.current()));
  }
}
