package org.passage.chassis.encryption;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;

/** A stored file as it was, opened piece by piece; one that is not whole breaks off. */
final class Unsealed extends InputStream {
  private static final int LONGEST_SEALED = SealedFiles.PIECE + 4_096;

  private final DataInputStream stored;
  private final Vault vault;
  private final String key;
  private final String fileId;
  private byte[] piece = {};
  private int at;
  private int number;
  private boolean ended;

  Unsealed(InputStream stored, Vault vault, String key, String fileId) {
    this.stored = new DataInputStream(stored);
    this.vault = vault;
    this.key = key;
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
      piece = next();
      at = 0;
      ended = piece.length == 0;
    }
    if (ended) {
      return -1;
    }
    int given = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, target, from, given);
    at += given;
    return given;
  }

  private byte[] next() throws IOException {
    int length = stored.readInt();
    if (length < 1 || length > LONGEST_SEALED) {
      throw new EOFException("A stored file is broken");
    }
    byte[] sealed = stored.readNBytes(length);
    return vault
        .open(
            SealedFiles.place(fileId, number++),
            new BsonDocument("key", new BsonString(key))
                .append(SealedFiles.DATA, new BsonBinary(sealed)))
        .getBinary(SealedFiles.DATA)
        .getData();
  }

  @Override
  public void close() throws IOException {
    stored.close();
  }
}
