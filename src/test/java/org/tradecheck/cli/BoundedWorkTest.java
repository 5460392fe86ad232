package org.tradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Articles that no newsroom writes end in bounded time, and what was left out is told. */
@Timeout(90)
class BoundedWorkTest {

    private static Run check(String text) {
        return Run.with(text, "--no-config", "--no-reference", "-f", "compact", "-");
    }

    private static String lines(int count, java.util.function.IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private static String amount(int seed) {
        int mixed = seed * 7919 % 9973;
        return mixed / 100 + "." + (mixed % 100 + 100 + "").substring(1);
    }

    @Test
    void hundreds_of_values_of_one_fact_are_told_up_to_the_limit() {
        Run run = check(lines(
                400, i -> "Exports of Chile to Peru were $" + (i + 10) / 10 + "." + i % 10 + " billion in 2022."));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("more conflicts than the");
        assertThat(run.out()).contains("error");
    }

    @Test
    void ten_thousand_figures_of_one_article_are_compared_up_to_the_limit() {
        Run run = check(lines(
                3400,
                i -> "Exports of Chile to Peru rose " + i % 9 + ".4% to $" + amount(i) + " billion in "
                        + (1900 + i % 120) + " from $" + amount(i + 1) + " billion.\n"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("figures are not compared with the others; the limits are 2000 amounts");
    }

    @Test
    void a_table_pasted_as_text_is_read() {
        Run run = check("Exports by partner, billion dollars\n\n"
                + lines(400, i -> "Land" + i + "\t" + amount(i) + "\t" + amount(i + 1) + "\t" + amount(i + 2)));
        assertThat(run.code()).isZero();
    }

    @Test
    void a_sentence_without_end_is_cut_and_that_is_told() {
        Run run = check("Exports were "
                + lines(3000, i -> "$" + amount(i) + " billion,").replace('\n', ' ') + " in 2022.");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("text without a full stop is cut after 2000 words");
    }

    @Test
    void thousands_of_conversions_are_tested() {
        Run run = check(
                lines(3000, i -> "The port cost " + amount(i) + " billion yen ($" + amount(i + 5) + " million)."));
        assertThat(run.code()).isEqualTo(2);
    }
}
