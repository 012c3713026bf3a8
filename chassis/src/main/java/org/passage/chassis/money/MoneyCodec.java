package org.passage.chassis.money;

import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.joda.money.Money;

/** Keeps money in the store as it is written: {@code EUR 450.00}. */
final class MoneyCodec implements Codec<Money> {
  @Override
  public void encode(BsonWriter writer, Money money, EncoderContext context) {
    writer.writeString(money.toString());
  }

  @Override
  public Money decode(BsonReader reader, DecoderContext context) {
    return Money.parse(reader.readString());
  }

  @Override
  public Class<Money> getEncoderClass() {
    return Money.class;
  }
}
