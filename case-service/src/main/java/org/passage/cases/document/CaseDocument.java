package org.passage.cases.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.files.StoredContent;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * A document of hers.
 *
 * @param organizationId the organization that owns the case
 * @param about what it is; sealed, as even its name may tell of her
 * @param expiresOn the last day on which it is valid
 * @param versions oldest first
 */
public record CaseDocument(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    DocumentClass fieldClass,
    @Personal About about,
    @Nullable LocalDate expiresOn,
    List<DocumentVersion> versions,
    Instant addedAt,
    @Nullable Removal removal,
    List<Event> outbox)
    implements Aggregate {
  static final int MOST_VERSIONS = 50;

  /**
   * What a document is.
   *
   * @param fileName under which it is downloaded
   */
  public record About(
      DocumentKind kind, String fileName, @Nullable String title, @Nullable String note) {}

  /** Of a document that is not there any more: why. */
  public record Removal(Instant removedAt, @Personal String reason) {}

  /** What somebody says of a document, all of which can change. */
  record Described(DocumentClass fieldClass, About about, @Nullable LocalDate expiresOn) {}

  static CaseDocument add(Case of, Described described, Instant now) {
    String id = Ids.next("doc");
    return new CaseDocument(
        id,
        1,
        of.organizationId(),
        of.id(),
        described.fieldClass(),
        described.about(),
        described.expiresOn(),
        List.of(),
        now,
        null,
        List.of(event("document-added", id, of.id(), of.organizationId(), Map.of(), now)));
  }

  /**
   * Something else is said of it.
   *
   * @throws DocumentRemoved when it is not there any more
   */
  CaseDocument described(Described anew, Instant now) {
    return next(anew, versions, null, "document-changed", Map.of(), now);
  }

  /**
   * A further version was stored.
   *
   * @throws DocumentRemoved when it is not there any more
   * @throws TooManyVersions when it has as many as it may have
   */
  CaseDocument with(String contentId, StoredContent content, Instant now) {
    int number = nextNumber();
    return next(
        as(),
        Stream.concat(
                versions.stream(), Stream.of(new DocumentVersion(number, contentId, content, now)))
            .toList(),
        null,
        "document-version-stored",
        Map.of("number", String.valueOf(number)),
        now);
  }

  /**
   * The number that a further version would have.
   *
   * @throws DocumentRemoved when it is not there any more
   * @throws TooManyVersions when it has as many as it may have
   */
  int nextNumber() {
    required();
    if (versions.size() >= MOST_VERSIONS) {
      throw new TooManyVersions();
    }
    return versions.size() + 1;
  }

  /**
   * It is not there any more; that it was stays.
   *
   * @throws DocumentRemoved when it was removed before
   */
  CaseDocument removed(String reason, Instant now) {
    return next(as(), versions, new Removal(now, reason), "document-removed", Map.of(), now);
  }

  /**
   * A version by its number, or the newest.
   *
   * @throws DocumentRemoved when it is not there any more
   * @throws NoContent when there is none yet
   */
  DocumentVersion numbered(@Nullable Integer number) {
    required();
    if (versions.isEmpty()) {
      throw new NoContent();
    }
    if (number != null && (number < 1 || number > versions.size())) {
      throw InvalidInput.at("?number", "is the number of no version");
    }
    return number == null ? versions.getLast() : versions.get(number - 1);
  }

  private void required() {
    if (removal != null) {
      throw new DocumentRemoved();
    }
  }

  private Described as() {
    return new Described(fieldClass, about, expiresOn);
  }

  private CaseDocument next(
      Described described,
      List<DocumentVersion> all,
      @Nullable Removal gone,
      String what,
      Map<String, String> data,
      Instant now) {
    required();
    return new CaseDocument(
        id,
        version + 1,
        organizationId,
        caseId,
        described.fieldClass(),
        described.about(),
        described.expiresOn(),
        all,
        addedAt,
        gone,
        Event.append(outbox, event(what, id, caseId, organizationId, data, now)));
  }

  private static Event event(
      String what,
      String id,
      String caseId,
      String organizationId,
      Map<String, String> data,
      Instant now) {
    return Event.of("org.passage.cases." + what + ".v1", id, caseId, organizationId, now, data);
  }
}
