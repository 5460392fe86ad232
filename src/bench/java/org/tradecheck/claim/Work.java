package org.tradecheck.claim;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Objects;
import java.util.function.Function;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;

/** How much was read in how much processor time: other work on the machine does not count, as it does in elapsed time. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Work {

    /** With the options that the launcher gives to Java for streams of articles. */
    static final String FEW_COPIES = "-XX:InlineSmallCode=600";

    static final String OF_SHORT_METHODS = "-XX:FreqInlineSize=150";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    public long characters;
    public long nanoseconds;

    <T> T of(String text, Function<String, T> reader) {
        long start = THREADS.getCurrentThreadCpuTime();
        T result = reader.apply(text);
        nanoseconds += THREADS.getCurrentThreadCpuTime() - start;
        characters += text.length();
        return result;
    }

    /** Nanoseconds of processor time for a character. */
    static double perCharacter(RunResult result) {
        return counter(result, "nanoseconds") / counter(result, "characters");
    }

    private static double counter(RunResult result, String name) {
        return Objects.requireNonNull(result.getSecondaryResults().get(name), name)
                .getScore();
    }
}
