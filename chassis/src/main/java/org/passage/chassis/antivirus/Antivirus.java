package org.passage.chassis.antivirus;

/** Knows harmful files. */
@FunctionalInterface
public interface Antivirus {
  /** Harms nobody because it looks at nothing: where no scanner is set up. */
  Antivirus NONE = () -> (bytes, length) -> {};

  /**
   * Begins to look at one file.
   *
   * @throws org.passage.chassis.problem.Unavailable when the scanner cannot be asked
   */
  Scan begin();

  /** One file that is looked at while it comes in. */
  @FunctionalInterface
  interface Scan extends AutoCloseable {
    /**
     * The next piece of the file.
     *
     * @throws org.passage.chassis.problem.Unavailable when the scanner cannot be asked any more
     */
    void piece(byte[] bytes, int length);

    /**
     * That was all of it: comes back when nothing harmful is in it.
     *
     * @throws HarmfulFile when there is
     * @throws org.passage.chassis.problem.Unavailable when that cannot be said
     */
    default void finish() {}

    @Override
    default void close() {}
  }
}
