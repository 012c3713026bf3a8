package org.passage.referrals.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.intake.FileThere;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * One package on its way in. Where it stands is written down as it goes, so that whoever takes it
 * up goes on from there.
 *
 * @param country where agencies work of which no address says it, ISO 3166-1
 * @param fileId under which the file is kept; null when there is none, or none any more
 */
public record AgencyImport(
    @BsonId String id,
    long version,
    String organizationId,
    boolean dryRun,
    @Nullable String country,
    AgencyImportState state,
    @Nullable String fileId,
    Progress progress,
    Instant createdAt,
    @Nullable Instant finishedAt,
    List<Event> outbox)
    implements Aggregate {

  /**
   * How far it is.
   *
   * @param percent of the file that was read
   * @param listed entries that are new
   * @param changed entries that were there and say something else now
   * @param unchanged entries that were there and say the same
   * @param failed entries that cannot be taken in
   */
  public record Progress(int percent, long listed, long changed, long unchanged, long failed) {
    static final Progress NONE = new Progress(0, 0, 0, 0, 0);

    long entries() {
      return listed + changed + unchanged + failed;
    }

    Progress and(Fate fate) {
      return new Progress(
          percent,
          listed + (fate == Fate.LISTED ? 1 : 0),
          changed + (fate == Fate.CHANGED ? 1 : 0),
          unchanged + (fate == Fate.UNCHANGED ? 1 : 0),
          failed + (fate == Fate.FAILED ? 1 : 0));
    }

    Progress at(int part) {
      return new Progress(part, listed, changed, unchanged, failed);
    }
  }

  /** What became of an entry. */
  enum Fate {
    LISTED,
    CHANGED,
    UNCHANGED,
    FAILED
  }

  static AgencyImport announce(
      String organizationId, boolean dryRun, @Nullable String country, Instant now) {
    return new AgencyImport(
        Ids.next("imp"),
        1,
        organizationId,
        dryRun,
        country,
        AgencyImportState.AWAITING_FILE,
        null,
        Progress.NONE,
        now,
        null,
        List.of());
  }

  /**
   * Makes sure that it still waits for its file.
   *
   * @throws FileThere when one came before
   */
  void requireNoFile() {
    if (state != AgencyImportState.AWAITING_FILE) {
      throw new FileThere();
    }
  }

  /** The file has come. */
  AgencyImport received(String file) {
    requireNoFile();
    return next(AgencyImportState.AT_WORK, file, progress, null, outbox);
  }

  AgencyImport reached(Progress now) {
    return next(state, fileId, now, null, outbox);
  }

  /** All was looked at, or the file cannot be read any further. */
  AgencyImport over(AgencyImportState end, Progress reached, Instant now) {
    Event finished =
        Event.of(
            "org.passage.referrals.agency-import-finished.v1",
            id,
            null,
            organizationId,
            now,
            Map.of("state", Codes.written(end), "listed", String.valueOf(reached.listed())));
    return next(end, fileId, reached.at(100), now, Event.append(outbox, finished));
  }

  AgencyImport withoutFile() {
    return next(state, null, progress, finishedAt, outbox);
  }

  boolean atWork() {
    return state == AgencyImportState.AT_WORK;
  }

  private AgencyImport next(
      AgencyImportState then,
      @Nullable String file,
      Progress now,
      @Nullable Instant finished,
      List<Event> events) {
    return new AgencyImport(
        id,
        version + 1,
        organizationId,
        dryRun,
        country,
        then,
        file,
        now,
        createdAt,
        finished,
        events);
  }
}
