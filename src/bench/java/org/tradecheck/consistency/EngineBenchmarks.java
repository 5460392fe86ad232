package org.tradecheck.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs with {@code mvn test -Pbench -Dtest=EngineBenchmarks}. */
class EngineBenchmarks {

    @Test
    void the_engine_over_systems_of_ten_to_four_hundred_relations() throws RunnerException {
        Options options = new OptionsBuilder()
                .include(ConflictFinderBenchmark.class.getSimpleName())
                .param("relations", System.getProperty("relations", "10,50,150,400").split(",", -1))
                .build();
        assertThat(new Runner(options).run()).isNotEmpty();
    }

    @Test
    void ten_thousand_true_systems_have_no_conflict() {
        int largest = 60;
        for (long seed = 0; seed < 10_000; seed++) {
            Solution solution =
                    new ConflictFinder().solve(RandomSystem.of(100_000 + seed, 2 + (int) (seed % largest)).problem());
            assertThat(solution.conflicts()).as("seed %d", seed).isEmpty();
            assertThat(solution.notChecked()).isEmpty();
        }
    }
}
