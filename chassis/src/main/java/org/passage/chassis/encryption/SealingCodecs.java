package org.passage.chassis.encryption;

import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.codecs.record.RecordCodecProvider;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.store.Aggregate;

/** Gives every aggregate that holds personal values the codec that seals them. */
public final class SealingCodecs implements CodecProvider {
  private final CodecProvider records = new RecordCodecProvider();
  private final Vault vault;

  public SealingCodecs(Vault vault) {
    this.vault = vault;
  }

  @Override
  public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
    if (!Aggregate.class.isAssignableFrom(type) || !type.isRecord()) {
      return null;
    }
    Codec<T> plain = records.get(type, registry);
    Shape shape = Shape.of(type);
    return plain == null || shape.isEmpty() ? plain : sealing(plain, shape);
  }

  @SuppressWarnings("unchecked")
  private <T> Codec<T> sealing(Codec<T> plain, Shape shape) {
    return (Codec<T>) new SealingCodec<>((Codec<Aggregate>) plain, shape, vault);
  }
}
