package org.passage.reintegration.grant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.reintegration.ledger.Exchange;

/**
 * That an instalment was handed over.
 *
 * @param receipt the reference of the signed receipt
 * @param exchange what was handed over in another currency; null where it was the fund's
 * @param entryId the entry in the ledger; null until it is posted
 */
public record Payment(
    LocalDate paidOn, String receipt, @Nullable Exchange exchange, @Nullable String entryId) {
  Payment posted(String id) {
    return new Payment(paidOn, receipt, exchange, id);
  }
}
