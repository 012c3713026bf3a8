package org.passage.chassis.intake;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import org.bson.Document;
import org.passage.chassis.encryption.SealedFiles;
import org.passage.chassis.encryption.Vault;
import org.passage.chassis.store.Ids;

/**
 * Files on their way in, for as long as they are read. Each is sealed by a key of its own, which is
 * destroyed as soon as it is not needed any more.
 */
public final class IncomingFiles {
  private final SealedFiles files;
  private final Vault vault;

  /**
   * Opens those of one kind.
   *
   * @param name of their bucket
   */
  public IncomingFiles(MongoDatabase database, String name, Vault vault) {
    this.files = new SealedFiles(database, name, vault);
    this.vault = vault;
  }

  /** Keeps a file, all of it or nothing. */
  public void store(String fileId, InputStream file) throws IOException {
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

  /**
   * Keeps a file for what refers to it. Where nothing comes to refer to it, it is forgotten.
   *
   * @param referring what is done with the id under which the file is kept
   */
  public <R> R keep(InputStream file, Referring<R> referring) throws IOException {
    String fileId = Ids.next("imf");
    store(fileId, file);
    boolean kept = false;
    try {
      R result = referring.to(fileId);
      kept = true;
      return result;
    } finally {
      if (!kept) {
        remove(fileId);
      }
    }
  }

  /** Comes to refer to a file. */
  @FunctionalInterface
  public interface Referring<R> {
    R to(String fileId) throws IOException;
  }

  /** A kept file from its beginning, opened as it is read. */
  public InputStream open(String fileId) {
    return files.open(fileId, fileId);
  }

  /** How long it is as it is kept, at least 1. */
  public long length(String fileId) {
    return Math.max(1, files.storedLength(fileId));
  }

  /** Forgets a file for ever; nothing happens where there is none. */
  public void remove(String fileId) {
    vault.destroy(fileId);
    files.remove(fileId);
  }
}
