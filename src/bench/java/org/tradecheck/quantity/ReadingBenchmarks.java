package org.tradecheck.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link ReadingBenchmark}: {@code mvn -Pbench test -Dtest=ReadingBenchmarks}. */
class ReadingBenchmarks {

    @Test
    void reading_is_measured() throws RunnerException {
        assertThat(new Runner(new OptionsBuilder()
                                .include(ReadingBenchmark.class.getName())
                                .build())
                        .run())
                .isNotEmpty();
    }
}
