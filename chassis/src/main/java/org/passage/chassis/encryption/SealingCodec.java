package org.passage.chassis.encryption;

import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonReader;
import org.bson.BsonValue;
import org.bson.BsonWriter;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.passage.chassis.store.Aggregate;

/**
 * Writes an aggregate with all its personal values in one sealed part, and reads it back. One part
 * needs one key and one pass of the cipher, however many values it holds.
 */
final class SealingCodec<T extends Aggregate> implements Codec<T> {
  private static final String SEALED = "sealed";

  private final Codec<T> plain;
  private final Shape shape;
  private final Vault vault;
  private final Codec<BsonDocument> documents = new BsonDocumentCodec();

  SealingCodec(Codec<T> plain, Shape shape, Vault vault) {
    this.plain = plain;
    this.shape = shape;
    this.vault = vault;
  }

  @Override
  public void encode(BsonWriter writer, T value, EncoderContext context) {
    BsonDocument document = new BsonDocument();
    plain.encode(new BsonDocumentWriter(document), value, context);
    BsonDocument personal = shape.take(document);
    if (!personal.isEmpty()) {
      document.put(SEALED, vault.seal(keyOf(value), value.id(), personal));
    }
    documents.encode(writer, document, context);
  }

  @Override
  public T decode(BsonReader reader, DecoderContext context) {
    BsonDocument document = documents.decode(reader, context);
    BsonValue sealed = document.remove(SEALED);
    if (sealed != null) {
      String id = document.getString("_id").getValue();
      shape.put(document, vault.open(id, sealed.asDocument()));
    }
    return plain.decode(new BsonDocumentReader(document), context);
  }

  @Override
  public Class<T> getEncoderClass() {
    return plain.getEncoderClass();
  }

  private static String keyOf(Aggregate value) {
    return Objects.requireNonNullElseGet(
        value.caseId(), () -> Vault.ofOrganization(value.organizationId()));
  }
}
