package org.passage.chassis.testing;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import org.h2.mvstore.MVStore;

/**
 * A store in memory that answers with documents as they are at one moment. The plain one gives out
 * the very objects that it changes, so a reader could see half of a change; no real store does.
 */
final class WholeDocuments extends H2Backend {
  WholeDocuments() {
    super(MVStore.open(null));
  }

  @Override
  public synchronized Document handleMessage(MongoMessage message) {
    return super.handleMessage(message).cloneDeeply();
  }
}
