package org.passage.cases.retention;

import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;

/**
 * What a run says of one case; nothing of the person.
 *
 * @param code the case code
 * @param keptBecause null when it is not kept
 * @param dueOn when its time is over, in UTC
 */
public record RetentionCase(
    @BsonId String id,
    String runId,
    String caseId,
    String code,
    RetentionVerdict verdict,
    @Nullable KeptBecause keptBecause,
    LocalDate dueOn) {

  static RetentionCase judged(
      String runId, Case it, LocalDate dueOn, @Nullable KeptBecause keptBecause) {
    return new RetentionCase(
        runId + "-" + it.id(),
        runId,
        it.id(),
        it.code(),
        keptBecause == null ? RetentionVerdict.DUE : RetentionVerdict.KEPT,
        keptBecause,
        dueOn);
  }

  RetentionCase erased() {
    return new RetentionCase(id, runId, caseId, code, RetentionVerdict.ERASED, null, dueOn);
  }
}
