package org.passage.cases.document;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;
import org.bson.Document;
import org.passage.chassis.audit.Ledger;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.encryption.SealedFiles;
import org.passage.chassis.encryption.Vault;
import org.springframework.stereotype.Component;

/** The contents of the documents, sealed by the keys of their cases. */
@Component
final class Contents {
  private static final String CASE = "metadata.caseId";

  private final SealedFiles files;

  Contents(MongoDatabase database, Vault vault) {
    this.files = new SealedFiles(database, "contents", vault);
    database.getCollection("contents.files").createIndex(ascending(CASE));
  }

  /**
   * Stores a file, all of it or nothing.
   *
   * @param inspection sees each piece before it is stored, and may refuse all of it
   */
  Digested store(
      String caseId, String contentId, InputStream file, SealedFiles.Inspection inspection)
      throws IOException {
    Trail.writing(caseId, Ledger.NONE);
    Digesting digesting = new Digesting(inspection);
    files.store(caseId, contentId, new Document("caseId", caseId), file, digesting);
    return digesting.digested();
  }

  /** A stored file, opened as it is read. */
  InputStream open(String caseId, DocumentVersion version) {
    return files.open(caseId, version.contentId());
  }

  /** Deletes a stored file; nothing happens where there is none. */
  void remove(String contentId) {
    files.remove(contentId);
  }

  /** Deletes all that is stored of a case. */
  void removeAll(String caseId) {
    files.removeAll(eq(CASE, caseId));
  }

  /** How long a file was, and its digest in hexadecimal digits. */
  record Digested(long bytes, String sha256) {}

  /** Counts and digests what an inspection lets pass. */
  private static final class Digesting implements SealedFiles.Inspection {
    private final SealedFiles.Inspection inspection;
    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private long bytes;

    Digesting(SealedFiles.Inspection inspection) {
      this.inspection = inspection;
    }

    @Override
    public void piece(byte[] piece, int length) {
      inspection.piece(piece, length);
      digest.update(piece, 0, length);
      bytes += length;
    }

    @Override
    public void finish() {
      inspection.finish();
    }

    Digested digested() {
      return new Digested(bytes, HexFormat.of().formatHex(digest.digest()));
    }
  }
}
