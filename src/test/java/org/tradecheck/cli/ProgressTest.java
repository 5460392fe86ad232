package org.tradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long now = Long.MAX_VALUE - SECOND;

    private Progress progress(boolean isScreen) {
        return new Progress(new Output(bytes), isScreen, () -> now);
    }

    private String shown() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_short_run_shows_nothing() {
        Progress progress = progress(true);
        now += SECOND;
        progress.advance();
        progress.clear();
        assertThat(shown()).isEmpty();
    }

    @Test
    void a_long_run_counts_its_articles_a_few_times_a_second() {
        Progress progress = progress(true);
        now += 2 * SECOND;
        progress.advance();
        progress.advance();
        now += SECOND;
        progress.advance();
        assertThat(shown())
                .isEqualTo("tradecheck: 1 article done\r" + " ".repeat(26) + "\rtradecheck: 3 articles done");
    }

    @Test
    void what_else_is_written_takes_its_place() {
        Progress progress = progress(true);
        now += 3 * SECOND;
        progress.advance();
        progress.clear();
        progress.clear();
        assertThat(shown()).isEqualTo("tradecheck: 1 article done\r" + " ".repeat(26) + "\r");
    }

    @Test
    void a_pipe_or_a_file_never_gets_it() {
        Progress progress = progress(false);
        now += 60 * SECOND;
        progress.advance();
        progress.clear();
        assertThat(shown()).isEmpty();
        Run run = Run.with("Exports rose 4% to $3.2 billion.", "--no-config", "--no-reference", "--progress", "-");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).doesNotContain("done").doesNotContain("\r");
    }
}
