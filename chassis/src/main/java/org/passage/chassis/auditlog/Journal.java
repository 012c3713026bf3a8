package org.passage.chassis.auditlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;

/**
 * Entries of reads and of refusals, on the disk of this machine until they are in their chains.
 * What is kept here outlives the process, however that ends; the next one on the same folder brings
 * it to the chains. It is not forced to the disk, so a machine that loses its power may lose the
 * last moment.
 */
final class Journal implements AutoCloseable {
  private static final int MOST = 20_000;

  private final Path folder;
  private final FileChannel lock;
  private final Deque<JournalSegment> segments = new ArrayDeque<>();
  private final Queue<Held> pending = new ArrayDeque<>();

  /**
   * Opens the journal of this instance and takes up what is left in it.
   *
   * @throws IllegalStateException when another process has it open
   */
  Journal(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
      lock =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock.tryLock() == null) {
        throw new IllegalStateException("Another process keeps its journal in " + folder);
      }
    } catch (IOException unusable) {
      throw new UncheckedIOException("No journal can be kept in " + folder, unusable);
    }
    segments.addAll(JournalSegment.left(folder));
    takeUp();
    segments.add(JournalSegment.after(folder, segments.peekLast()));
    dropDone();
  }

  /** What stands behind the last of which it is written that it is done. */
  private void takeUp() {
    segments.forEach(it -> it.entries().forEach(entry -> pending.add(new Held(entry, it))));
    String done =
        segments.stream()
            .map(JournalSegment::done)
            .reduce("", (one, next) -> next.isEmpty() ? one : next);
    if (ids().anyMatch(done::equals)) {
      while (!pending.remove().waiting().id().equals(done)) {
        // It came before.
      }
    }
  }

  private Stream<String> ids() {
    return pending.stream().map(it -> it.waiting().id());
  }

  /**
   * Keeps an entry.
   *
   * @throws IllegalStateException when the store is so far behind that no more may wait
   */
  void keep(Waiting waiting) {
    // Before the lock: whoever comes meanwhile waits for the disk alone.
    keep(waiting, JournalSegment.line(waiting));
  }

  private synchronized void keep(Waiting waiting, byte[] line) {
    if (pending.size() >= MOST) {
      throw new IllegalStateException("Too many wait");
    }
    JournalSegment current = segments.getLast();
    current.append(line);
    pending.add(new Held(waiting, current));
    if (current.isFull()) {
      segments.add(JournalSegment.after(folder, current));
    }
  }

  /** Whether so many wait at least. */
  synchronized boolean holds(int many) {
    return pending.size() >= many;
  }

  synchronized boolean isEmpty() {
    return pending.isEmpty();
  }

  /** Those that wait longest, to be tried. */
  synchronized List<Waiting> oldest(int most) {
    return pending.stream().limit(most).map(it -> it.waiting().again()).toList();
  }

  /** So many of the oldest are in their chains. */
  synchronized void done(int count) {
    String last = "";
    for (int i = 0; i < count; i++) {
      last = pending.remove().waiting().id();
    }
    if (!last.isEmpty()) {
      segments.getLast().markDone(last);
      dropDone();
    }
  }

  private void dropDone() {
    JournalSegment needed = pending.isEmpty() ? segments.getLast() : pending.element().segment();
    while (segments.getFirst() != needed) {
      segments.removeFirst().delete();
    }
  }

  @Override
  public synchronized void close() {
    try {
      for (JournalSegment segment : segments) {
        segment.close();
      }
      lock.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private record Held(Waiting waiting, JournalSegment segment) {}
}
