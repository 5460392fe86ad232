package org.tradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Articles that no newsroom writes end in bounded time, and what was left out is told. */
@Timeout(180)
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
        assertThat(run.out()).contains("same-claim-two-values");
    }

    private static String risesOfTwoFigures(int count) {
        return lines(
                count,
                i -> "Exports of Chile to Peru rose " + i % 9 + ".4% to $" + amount(i) + " billion in "
                        + (1900 + i % 120) + " from $" + amount(i + 1) + " billion.\n");
    }

    @Test
    void ten_thousand_figures_of_one_article_are_all_compared() {
        Run run = check(risesOfTwoFigures(3400));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no slip is looked for").doesNotContain("not compared");
    }

    @Test
    void twenty_five_thousand_figures_are_compared_up_to_the_limit_and_that_is_told() {
        Run run = check(
                lines(25_000, i -> "Exports to Peru were $" + amount(i) + " billion in " + (1200 + i % 800) + ".\n"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("5000 figures are not compared with the others; the limits are 20000 amounts");
        assertThat(run.err()).endsWith("\n");
    }

    @Test
    void figures_that_hundreds_of_others_could_agree_with_are_compared_with_the_nearest_and_that_is_told() {
        Run run = check(lines(450, i -> "Exports to Peru were $" + amount(i) + " billion in 2022.\n"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("figures are not compared with all that they could agree with; the limit is 200 before");
    }

    @Test
    void a_figure_is_compared_with_one_that_hundreds_of_others_stand_between() {
        List<String> partners = List.of("Brazil", "Kenya", "Japan", "Spain");
        String others = lines(
                420,
                i -> "Exports of Chile to " + partners.get(i / 105) + " were $" + amount(i) + " billion in "
                        + (1910 + i % 105) + ".\n");
        Run run = check(
                "Exports of Chile to Peru were $3.1 billion in 2022. Imports of Chile from Peru were $2.0 billion in"
                        + " 2022.\n\n" + others + "\nTrade of Chile with Peru was $6.1 billion in 2022.\n");
        assertThat(run.out())
                .contains(
                        "exports of $3.1 billion and imports of $2.0 billion do not add to total trade of $6.1 billion");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void an_event_of_last_august_is_found_behind_dozens_of_other_dates() {
        String text = lines(40, i -> "The port was busy last year.\n")
                + "\nTrade grew after the state visit last August, officials said. The treaty dates from August 2021, when"
                + " the state visit took place.\n";
        Run run = Run.with(text, "--no-config", "--no-reference", "--as-of", "2022-10-15", "-f", "compact", "-");
        assertThat(run.out()).contains("[relative-date]");
    }

    @Test
    void contradictions_by_the_thousand_are_told_with_what_was_left_out_in_every_report() {
        String text = risesOfTwoFigures(300);
        Run run = check(text);
        String told = "contradictions no slip is looked for that would explain them; the limit is 200";
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(told);
        for (String format : new String[] {"text", "json", "html", "markdown"}) {
            Run report = Run.with(text, "--no-config", "--no-reference", "--width", "400", "-f", format, "-");
            assertThat(report.code()).as(format).isEqualTo(2);
            assertThat(report.out().replace("\\", "")).as(format).contains(told);
        }
    }

    @Test
    void a_contradiction_behind_the_limit_is_a_warning_and_says_that_no_slip_was_looked_for() {
        Run run =
                Run.with(risesOfTwoFigures(300), "--no-config", "--no-reference", "--width", "400", "-f", "text", "-");
        assertThat(run.out())
                .contains("no slip of one digit, word or decimal point explains it")
                .contains("whether a slip explains it was not looked into");
    }

    @Test
    void triples_that_hang_together_are_tested_and_what_only_parts_are_is_told() {
        Run run = check(lines(
                400,
                i -> "Exports in 2022 were $" + (i + 1) + ".1 billion. Imports in 2022 were $" + (i + 2)
                        + ".1 billion. Trade in 2022 was $" + (2 * i + 3) + ".2 billion."));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("turnover-sum").doesNotContain("0 relations tested");
        assertThat(run.err()).contains("are tested in parts").doesNotContain("not checked; they take too many steps");
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
        assertThat(run.code()).isEqualTo(1);
    }
}
