package org.passage.cases.imports;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import org.bson.Document;
import org.passage.chassis.encryption.SealedFiles;
import org.passage.chassis.encryption.Vault;
import org.springframework.stereotype.Component;

/**
 * Files on their way in, for as long as they are read. Each is sealed by a key of its own, which is
 * destroyed as soon as it is not needed any more.
 */
@Component
final class ImportFiles {
  private final SealedFiles files;
  private final Vault vault;

  ImportFiles(MongoDatabase database, Vault vault) {
    this.files = new SealedFiles(database, "import_files", vault);
    this.vault = vault;
  }

  /** Keeps a file, all of it or nothing. */
  void store(String fileId, InputStream file) throws IOException {
    boolean whole = false;
    try {
      files.store(fileId, fileId, new Document(), file, SealedFiles.Inspection.NONE);
      whole = true;
    } finally {
      if (!whole) {
        vault.destroy(fileId);
      }
    }
  }

  /** A kept file from its beginning, opened as it is read. */
  InputStream open(String fileId) {
    return files.open(fileId, fileId);
  }

  /** How long it is as it is kept, at least 1. */
  long length(String fileId) {
    return Math.max(1, files.storedLength(fileId));
  }

  /** Forgets a file for ever; nothing happens where there is none. */
  void remove(String fileId) {
    vault.destroy(fileId);
    files.remove(fileId);
  }
}
