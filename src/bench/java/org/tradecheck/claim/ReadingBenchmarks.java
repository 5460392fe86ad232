package org.tradecheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs with {@code mvn -Pbench test -Dtest=ReadingBenchmarks}. Processor time counts, see {@link Work}.
 */
class ReadingBenchmarks {

    @Test
    void each_stage_in_megabytes_per_second() throws RunnerException {
        print(run(StageBenchmark.class));
    }

    @Test
    void the_whole_reader_in_megabytes_per_second_and_whether_twice_the_text_takes_twice_the_time()
            throws RunnerException {
        print(run(ReaderBenchmark.class));
    }

    private static Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
        Collection<RunResult> results = new Runner(
                        new OptionsBuilder().include(benchmark.getName()).build())
                .run();
        assertThat(results).isNotEmpty();
        return results;
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Double> times = new HashMap<>();
        for (RunResult result : results) {
            int kilobytes = Integer.parseInt(result.getParams().getParam("kilobytes"));
            String benchmark = result.getParams().getBenchmark();
            String name = benchmark.substring(benchmark.lastIndexOf('.') + 1) + " of "
                    + result.getParams().getParam("kind");
            double time = Work.perCharacter(result);
            times.put(name + kilobytes, time);
            Double half = times.get(name + kilobytes / 2);
            String ratio = half == null ? "" : String.format(Locale.ROOT, ", twice the text %.2f", 2 * time / half);
            System.out.println(
                    String.format(Locale.ROOT, "%s, %d KB: %.1f MB/s%s", name, kilobytes, 1000 / time, ratio));
        }
    }
}
