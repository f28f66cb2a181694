package nl.werkzaak.mentorwijs.model.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * The work of each step, in bytes that its thread allocates. Unlike a time, it is the same on a busy machine; a step that
 * looks at all elements for each of them makes something for each look, if only an iterator for all.
 */
public final class Work {

    private static final int FEW = 250;
    private static final int MANY = 8 * FEW;
    private static final int MOST_TIMES = 12;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Map<String, Long> bySteps = new LinkedHashMap<>();

    private Work() {}

    /**
     * Takes the same steps with a short list and with one eight times as long, and asserts that no step allocates twelve
     * times as much.
     *
     * @param steps  takes the steps, given the length of the list; not null
     */
    public static void assertInProportion(BiConsumer<Work, Integer> steps) {
        of(steps, FEW);

        Map<String, Long> few = of(steps, FEW);
        Map<String, Long> many = of(steps, MANY);

        assertThat(many)
                .isNotEmpty()
                .allSatisfy(
                        (step, work) -> assertThat(work).as(step).isLessThan(MOST_TIMES * few.getOrDefault(step, 0L)));
    }

    private static Map<String, Long> of(BiConsumer<Work, Integer> steps, int length) {
        Work work = new Work();
        steps.accept(work, length);
        return work.bySteps;
    }

    /**
     * Takes a step and counts its work.
     *
     * @param <T>  the type of the result
     * @param step  its name; what steps of one name allocate is added up; not null
     * @param taken  the step, not null
     * @return its result, not null
     */
    public <T> T of(String step, Supplier<T> taken) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        T result = taken.get();
        bySteps.merge(step, THREADS.getCurrentThreadAllocatedBytes() - before, Long::sum);
        return result;
    }
}
