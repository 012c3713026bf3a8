package org.passage.cases.imports;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.passage.cases.htcds.CaseRow;
import org.passage.chassis.encryption.Vault;
import org.springframework.stereotype.Component;

/**
 * What was taken in before, by a keyed hash of the sender's reference, or else of all that stands
 * in the row: nobody becomes two cases, and nobody who was erased comes back.
 */
@Component
final class KnownRows {
  private static final String ALGORITHM = "HmacSHA256";

  private final MongoCollection<KnownRow> collection;
  private final Vault vault;

  KnownRows(MongoDatabase database, Vault vault) {
    this.collection = database.getCollection("imported_rows", KnownRow.class);
    this.vault = vault;
  }

  /** The secret of an organization's hashes. */
  SecretKey secret(String organizationId) {
    return vault.secret("imports:" + organizationId);
  }

  static String hash(SecretKey secret, CaseRow row) {
    String reference = row.dossier().reference();
    String name = reference == null ? "row " + row.content() : "reference " + reference;
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Whether a row is this import's to write; it may have been so before a crash. */
  boolean claim(String hash, String importId, long line) {
    KnownRow claimed = new KnownRow(hash, importId, line);
    try {
      collection.insertOne(claimed);
      return true;
    } catch (MongoWriteException known) {
      if (known.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw known;
      }
      return Objects.equals(collection.find(eq("_id", hash)).first(), claimed);
    }
  }
}
