package org.passage.chassis.indexes;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.security.CodeSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who asks the store: the places in our code, the innermost first. */
record Asker(List<StackFrame> places) {
  private static final StackWalker STACK = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);
  private static final String OURS = "org.passage.";
  private static final Set<Class<?>> LISTENING = Set.of(Asker.class, RecordedQueries.class);
  private static final int KNOWN = 10;
  private static final int TOLD = 3;

  static Asker now() {
    return new Asker(
        STACK.walk(frames ->
            frames
                .filter(it ->
                    it.getClassName().startsWith(OURS)
                        && !LISTENING.contains(it.getDeclaringClass()))
                .limit(KNOWN)
                .toList()));
  }

  /** Whether it is a service that asks, not a test. */
  boolean counts() {
    return places.isEmpty() || !isTest(places.getFirst().getDeclaringClass());
  }

  String words() {
    return places.stream()
        .limit(TOLD)
        .map(it ->
            it.getDeclaringClass().getSimpleName()
                + '.'
                + it.getMethodName()
                + ':'
                + it.getLineNumber())
        .collect(Collectors.joining(" < "));
  }

  private static boolean isTest(Class<?> asking) {
    CodeSource source = asking.getProtectionDomain().getCodeSource();
    String location = source == null ? "" : source.getLocation().getPath();
    return location.endsWith("/test-classes/") || location.endsWith("-tests.jar");
  }
}
