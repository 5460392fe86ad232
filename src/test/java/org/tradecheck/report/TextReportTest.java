package org.tradecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradecheck.check.Severity;

class TextReportTest {

    private static final String SENTENCE = "According to data from the island side, the total trade turnover between "
            + "January and August reached $4.2 billion, surpassing the record high of $4.2 billion in 2019.";

    @Test
    void a_finding_shows_the_copy_with_every_figure_underlined_then_the_sum_and_the_question() {
        ArticleReport report = new SampleReport("Headline of it\n\n" + SENTENCE + "\n")
                .finding(
                        Severity.WARNING,
                        "\"$4.2 billion\" is said to surpass \"$4.2 billion\"",
                        List.of(
                                "at this precision they are equal; true only if further digits differ (4.15–4.25 each)"),
                        "Ask for the two figures to another decimal; check that one is not a copy of the other.",
                        "$4.2 billion",
                        "$4.2 billion")
                .report();
        assertThat(SampleReport.write("text", report)).isEqualTo("""
                        a.txt:3:101: warning: "$4.2 billion" is said to surpass "$4.2 billion" [sample-check]
                            3 | … turnover between January and August reached $4.2 billion, surpassing
                              |                                               ^^^^^^^^^^^^
                              | the record high of $4.2 billion in 2019.
                              |                    ^^^^^^^^^^^^
                              = at this precision they are equal; true only if further digits differ
                                (4.15–4.25 each)
                              ? Ask for the two figures to another decimal; check that one is not a copy
                                of the other.

                        0 numbers, 0 claims, 11 relations tested, 8 hold; 1 warning; nothing could be said about 4 claims
                        """);
    }

    @Test
    void a_note_is_one_line() {
        ArticleReport report = new SampleReport(SENTENCE)
                .finding(Severity.NOTE, "twice the same figure", List.of("a sum"), "Ask.", "$4.2 billion")
                .report();
        assertThat(SampleReport.write("text", report))
                .startsWith("a.txt:1:101: note: twice the same figure [sample-check]\n0 numbers");
    }

    @Test
    void figures_in_different_paragraphs_have_their_own_lines() {
        ArticleReport report = new SampleReport("Exports were $3 billion.\n\nLater on, exports were $5 billion.\n")
                .finding(Severity.ERROR, "two values", List.of(), "", "$3 billion", "$5 billion")
                .report();
        assertThat(SampleReport.write("text", report)).contains("""
                            1 | Exports were $3 billion.
                              |              ^^^^^^^^^^
                            3 | Later on, exports were $5 billion.
                              |                        ^^^^^^^^^^
                        """);
    }

    @Test
    void marks_stand_below_wide_and_hidden_characters() {
        ArticleReport report = new SampleReport("貿易 trade\u202e reached $3 billion.")
                .finding(Severity.ERROR, "wrong", List.of(), "", "$3 billion")
                .report();
        assertThat(SampleReport.write("text", report))
                .contains("    1 | 貿易 trade\\u{202E} reached $3 billion.\n"
                        + "      |                            ^^^^^^^^^^\n");
    }

    @Test
    void columns_count_code_points() {
        ArticleReport report = new SampleReport("😀😀 $3 billion.")
                .finding(Severity.ERROR, "wrong", List.of(), "", "$3 billion")
                .report();
        assertThat(SampleReport.write("compact", report)).startsWith("a.txt:1:4: error: wrong");
        assertThat(SampleReport.write("json", report)).contains("\"start\": 3,").contains("\"end\": 13,");
    }
}
