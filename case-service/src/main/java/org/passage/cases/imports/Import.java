package org.passage.cases.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.cases.htcds.Dossier.Defaults;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.intake.FileThere;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * One file of cases on its way in. Where it stands is written down as it goes, so that whoever
 * takes it up goes on from there.
 *
 * @param startedBy who asked for it, the first of the care team of each case
 * @param office of that person
 * @param fileId under which the file is kept; null when there is none, or none any more
 * @param passedOver how many columns of the standard in the file are not taken in
 */
public record Import(
    @BsonId String id,
    long version,
    String organizationId,
    String startedBy,
    String office,
    Wish wish,
    ImportState state,
    @Nullable String fileId,
    int passedOver,
    Progress progress,
    Instant createdAt,
    @Nullable Instant finishedAt,
    List<Event> outbox)
    implements Aggregate {

  /**
   * What is asked for.
   *
   * @param partial rows that can be taken in are, also when others cannot
   * @param interviewConsent the sender states that each person consented to the interview
   * @param country where they were interviewed, ISO 3166-1, where no column says
   */
  public record Wish(
      ImportFileFormat format,
      boolean dryRun,
      boolean partial,
      boolean interviewConsent,
      @Nullable String country) {}

  /**
   * How far it is.
   *
   * @param line of the last row that was handled in this state
   * @param share of the file that was handled in this state, of a thousand
   * @param rows read so far, and all of them from the time it writes
   * @param failed rows of cases that cannot be taken in
   * @param written cases that were opened
   * @param known cases that were there before
   */
  public record Progress(
      long line, int share, long rows, long failed, long errors, long written, long known) {
    static final Progress NONE = new Progress(0, 0, 0, 0, 0, 0, 0);

    Progress read(long at, int of, long more, long broken, long found) {
      return new Progress(at, of, rows + more, failed + broken, errors + found, written, known);
    }

    Progress wrote(long at, int of, long opened, long there) {
      return new Progress(at, of, rows, failed, errors, written + opened, known + there);
    }

    Progress again() {
      return new Progress(0, 0, rows, failed, errors, written, known);
    }
  }

  static Import announce(Caller by, Wish wish, Instant now) {
    return new Import(
        Ids.next("imp"),
        1,
        by.organizationId(),
        by.subject(),
        by.office(),
        wish,
        ImportState.AWAITING_FILE,
        null,
        0,
        Progress.NONE,
        now,
        null,
        List.of());
  }

  /**
   * The file has come.
   *
   * @throws FileThere when one came before
   */
  Import received(String file, int columnsPassedOver) {
    required();
    return next(ImportState.CHECKING, file, columnsPassedOver, Progress.NONE, null, outbox);
  }

  /**
   * Makes sure that it still waits for its file.
   *
   * @throws FileThere when one came before
   */
  void required() {
    if (state != ImportState.AWAITING_FILE) {
      throw new FileThere();
    }
  }

  /** It is so far by now. */
  Import reached(Progress now) {
    return next(state, fileId, passedOver, now, null, outbox);
  }

  /** All rows were looked at: all or nothing, unless a part was asked for. */
  Import checked(Instant now) {
    if (progress.errors() > 0 && !wish.partial() && !wish.dryRun()) {
      return over(ImportState.REFUSED, progress, now);
    }
    return wish.dryRun()
        ? over(ImportState.CHECKED, progress, now)
        : next(ImportState.WRITING, fileId, passedOver, progress.again(), null, outbox);
  }

  /** The file cannot be read any further. */
  Import broken(Progress until, Instant now) {
    return over(ImportState.REFUSED, until, now);
  }

  Import completed(Instant now) {
    return over(ImportState.COMPLETED, progress, now);
  }

  /** What came is not kept any longer. */
  Import withoutFile() {
    return next(state, null, passedOver, progress, finishedAt, outbox);
  }

  /** Of a hundred. */
  int percent() {
    return switch (state) {
      case AWAITING_FILE -> 0;
      case CHECKING -> progress.share() / (wish.dryRun() ? 10 : 20);
      case WRITING -> 50 + progress.share() / 20;
      case CHECKED, COMPLETED, REFUSED -> 100;
    };
  }

  /** As whom the cases are opened. */
  Caller opener() {
    return new Caller(startedBy, organizationId, office, Set.of());
  }

  Defaults defaults() {
    return new Defaults(
        wish.interviewConsent(), wish.country(), LocalDate.ofInstant(createdAt, ZoneOffset.UTC));
  }

  private Import over(ImportState end, Progress until, Instant now) {
    return next(
        end,
        fileId,
        passedOver,
        until,
        now,
        Event.append(
            outbox,
            Event.of(
                "org.passage.cases.import-finished.v1",
                id,
                null,
                organizationId,
                now,
                Map.of("state", Codes.written(end), "cases", String.valueOf(until.written())))));
  }

  private Import next(
      ImportState then,
      @Nullable String file,
      int columnsPassedOver,
      Progress now,
      @Nullable Instant finished,
      List<Event> events) {
    return new Import(
        id,
        version + 1,
        organizationId,
        startedBy,
        office,
        wish,
        then,
        file,
        columnsPassedOver,
        now,
        createdAt,
        finished,
        events);
  }
}
