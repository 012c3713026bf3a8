package org.passage.cases.imports;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.passage.chassis.encryption.Vault;

/** A kept file as it was; one that is not whole breaks off. */
final class SealedFile extends InputStream {
  private static final int LONGEST_SEALED = ImportFiles.PIECE + 4_096;

  private final DataInputStream stored;
  private final Vault vault;
  private final String fileId;
  private byte[] piece = {};
  private int at;
  private int number;
  private boolean ended;

  SealedFile(InputStream stored, Vault vault, String fileId) {
    this.stored = new DataInputStream(stored);
    this.vault = vault;
    this.fileId = fileId;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    if (at == piece.length && !ended) {
      next();
    }
    if (ended) {
      return -1;
    }
    int given = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, target, from, given);
    at += given;
    return given;
  }

  private void next() throws IOException {
    int length = stored.readInt();
    if (length < 0 || length > LONGEST_SEALED) {
      throw new IOException("A kept file is broken");
    }
    ended = length == 0;
    if (ended) {
      return;
    }
    byte[] sealed = new byte[length];
    stored.readFully(sealed);
    BsonDocument opened =
        vault.open(
            ImportFiles.place(fileId, number++),
            new BsonDocument("key", new BsonString(fileId))
                .append(ImportFiles.DATA, new BsonBinary(sealed)));
    piece = opened.getBinary(ImportFiles.DATA).getData();
    at = 0;
  }

  @Override
  public void close() throws IOException {
    stored.close();
  }
}
