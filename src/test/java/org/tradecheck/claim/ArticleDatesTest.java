package org.tradecheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradecheck.claim.Reading.ArticleDate;
import org.tradecheck.claim.Reading.ArticleDate.Basis;
import org.tradecheck.series.Period;
import org.tradecheck.text.ArticleReader;

final class ArticleDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WELLINGTON, March 3 - The deficit narrowed.|1987|1987-03-03",
                "ASTANA, March 3, 2022 – The treaty was signed.||2022-03-03",
                "Muscat, 4 March 2026 – Inflows rose.||2026-03-04",
                "SEOUL, June 11 (Agency) -- Exports rose.|2026|2026-06-11",
                "RIO DE JANEIRO, APRIL 24 - The surplus fell.|1987|1987-04-24",
                "WIESBADEN, West Germany, March 26 - Turnover rose.|1987|1987-03-26",
                "Trade grows\\n\\nBy A Writer in Economy on 18 September 2025\\n\\nTrade grew.||2025-09-18",
                "Trade in August\\n\\nRelease date: 16 October 2025. Next release: 13 November 2025\\n\\nIt rose.||2025-10-16",
                "Goods and services\\n\\nEMBARGOED UNTIL 8:30 a.m., Tuesday, July 7, 2026\\n\\nIt rose.||2026-07-07",
                "Cheap grain\\n\\nSaturday 6 September 2025\\nMarta Example in Chartres\\n\\nHe farms.||2025-09-06",
                "Exports rise\\n\\nNew Delhi, April 15\\n\\nExports rose.|2026|2026-04-15",
                "LIMA, July 10, 2025. Exports rose.||2025-07-10",
                "Lima, 10 July 2025.\\n\\nExports rose.||2025-07-10",
                "OSLO (May 20, 2026) – Sales rose.||2026-05-20",
                "Oslo (20 May 2026). Sales rose.||2026-05-20",
                "Sales rise\\n\\n20 May 2026.\\n\\nSales rose.||2026-05-20",
                "The deficit fell in June.|2014|2014"
            })
    void the_date_line_says_when_an_article_was_written(String text, String given, String expected) {
        ArticleDate date = dateOf(text.replace("\\n", "\n"), given == null ? "" : given);
        assertThat(date.value().print()).as(text).isEqualTo(expected);
        assertThat(date.basis()).isEqualTo(given == null ? Basis.PRINTED : Basis.GIVEN);
    }

    @Test
    void a_given_day_needs_no_date_line() {
        ArticleDate date = dateOf("WELLINGTON, March 31 - The deficit narrowed.", "1987-03-30");
        assertThat(date.value().print()).isEqualTo("1987-03-30");
    }

    @Test
    void a_date_line_without_a_year_lies_in_the_notional_year() {
        ArticleDate date = dateOf("DHAKA, March 9 - The deficit narrowed.", "");
        assertThat(date.value().isNotional()).isTrue();
        assertThat(date.value().start().getMonthValue()).isEqualTo(3);
    }

    @Test
    void an_anniversary_of_this_year_and_the_months_named_infer_the_date() {
        ArticleDate date = dateOf("""
                This year marks the 20th anniversary of the treaty. It was signed in 2003.

                Trade between January and May reached $2 billion. In July a delegation arrived. A plant will open in \
                November.
                """, "");
        assertThat(date).isEqualTo(new ArticleDate(period("2023-07/2023-12"), Basis.INFERRED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Exports rose in March.",
                "The 35th anniversary will be celebrated in 2027. The treaty was signed in 1992.",
                "This year marks the 20th anniversary of one treaty and of another, signed in 2003.",
                "© 2024 Example Press",
                "Copyright 3 March 2024",
                "Ada Sample (June 3, 1924 – May 4, 2009) sold the first wool.",
                "Ada Sample (June 3, 1924), who died in 2009, sold the first wool.",
                "The Treaty of June 3, 1996, ended the duties.",
                "Wool went abroad on June 3, 1996.",
                "The company was founded on 3 March 1996 in Oslo and has 12 offices."
            })
    void without_anchors_the_date_stays_unknown(String text) {
        assertThat(dateOf(text, "").basis()).as(text).isEqualTo(Basis.NONE);
    }

    private static ArticleDate dateOf(String text, String given) {
        return ArticleDates.of(new ArticleReader().read("test", "", given, text));
    }

    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }
}
