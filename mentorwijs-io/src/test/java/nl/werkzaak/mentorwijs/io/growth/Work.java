package nl.werkzaak.mentorwijs.io.growth;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The work of each step, in bytes that its thread allocates. Unlike a time, it is the same on a busy machine; a step that
 * looks at all elements for each of them makes something for each look, if only an iterator for all.
 */
final class Work {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Map<String, Long> bySteps = new LinkedHashMap<>();

    /** Takes a step and counts its work. */
    <T> T of(String step, Supplier<T> taken) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        T result = taken.get();
        bySteps.merge(step, THREADS.getCurrentThreadAllocatedBytes() - before, Long::sum);
        return result;
    }

    Map<String, Long> bySteps() {
        return bySteps;
    }
}
