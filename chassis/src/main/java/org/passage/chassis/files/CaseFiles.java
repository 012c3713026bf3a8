package org.passage.chassis.files;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.antivirus.Antivirus;
import org.passage.chassis.antivirus.Antivirus.Scan;
import org.passage.chassis.audit.Ledger;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.encryption.SealedFiles;
import org.passage.chassis.encryption.Vault;
import org.passage.chassis.problem.InvalidInput;

/**
 * Files of one kind that stay with the cases by whose keys they are sealed. Each is looked at while
 * it comes in: what it is, and whether it does harm.
 */
public final class CaseFiles {
  private static final String CASE = "metadata.caseId";

  private final SealedFiles files;
  private final FileTypes types;
  private final Antivirus antivirus;

  /**
   * Opens those of one kind.
   *
   * @param name of their bucket
   * @param types those that are taken
   */
  public CaseFiles(
      MongoDatabase database, String name, Vault vault, FileTypes types, Antivirus antivirus) {
    this.files = new SealedFiles(database, name, vault);
    this.types = types;
    this.antivirus = antivirus;
    database.getCollection(name + ".files").createIndex(ascending(CASE));
  }

  /**
   * What a file is said to be, before any of it is read.
   *
   * @throws InvalidInput when that is nothing, or no type that is taken
   */
  public String claimed(@Nullable String contentType) {
    return types.claimed(contentType);
  }

  /**
   * Takes a file in, all of it or nothing.
   *
   * @param claimed what it is said to be
   * @throws InvalidInput when it is something else, or nothing
   * @throws org.passage.chassis.antivirus.HarmfulFile when the scanner finds something in it
   * @throws org.passage.chassis.problem.Unavailable when the scanner cannot be asked
   */
  public StoredContent take(String caseId, String fileId, String claimed, InputStream file)
      throws IOException {
    Trail.writing(caseId, Ledger.NONE);
    try (Scan scan = antivirus.begin()) {
      Look look = new Look(claimed, scan);
      files.store(caseId, fileId, new Document("caseId", caseId), file, look);
      return look.content();
    }
  }

  /** A stored file, opened as it is read. */
  public InputStream open(String caseId, String fileId) {
    return files.open(caseId, fileId);
  }

  /** Deletes a stored file; nothing happens where there is none. */
  public void remove(String fileId) {
    files.remove(fileId);
  }

  /** Deletes all that is stored of a case. */
  public void removeAll(String caseId) {
    files.removeAll(eq(CASE, caseId));
  }
}
