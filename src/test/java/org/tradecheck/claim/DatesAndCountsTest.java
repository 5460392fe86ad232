package org.tradecheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradecheck.claim.Reading.ArticleDate;
import org.tradecheck.quantity.Currencies;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.quantity.QuantityReader;
import org.tradecheck.series.Period;
import org.tradecheck.text.Article;
import org.tradecheck.text.ArticleReader;
import org.tradecheck.text.Sentence;

/** One case is a row of {@code dates-and-counts.csv}: a text, its date, and the claims about dates and counts in it. */
final class DatesAndCountsTest {

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(resources = "/dates-and-counts.csv", numLinesToSkip = 1, emptyValue = "", nullValues = "\0")
    void dates_and_counts_are_read_as_printed(String text, String date, String expected, String lesson) {
        Article article = new ArticleReader().read("test", "", date == null ? "" : date, text);
        StringJoiner found = new StringJoiner("; ");
        for (DateClaim claim : dates(article)) {
            found.add(claim.kind() + " " + claim.count() + ": " + print(claim.from()) + " to " + print(claim.to()));
        }
        for (CountClaim claim : counts(article)) {
            found.add(claim.kind() + " " + claim.count() + "/" + claim.other());
        }
        assertThat(found.toString()).as("%s: %s", text, lesson).isEqualTo(expected == null ? "" : expected);
    }

    private static String print(Slot<Period> slot) {
        return slot.value().isStated() ? slot.value().print() : "?";
    }

    @Test
    void ranks_say_what_is_ranked_and_who() {
        Article article = new ArticleReader().read("test", "", "", "Germany was the second-largest buyer of tin.");
        List<RankClaim> ranks = RankClaimReader.read(article, List.of());
        assertThat(ranks).hasSize(1);
        assertThat(ranks.get(0).rank()).isEqualTo(2);
        assertThat(ranks.get(0).isLargestFirst()).isTrue();
        assertThat(ranks.get(0).list()).isEqualTo("buyer");
        assertThat(ranks.get(0).slots().partner().value().code()).isEqualTo("DEU");
        assertThat(article.quote(ranks.get(0).span())).isEqualTo("second-largest buyer");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void no_text_is_too_odd_and_every_claim_stands_in_its_sentence(long seed) {
        Random random = new Random(seed);
        String[] words = {
            "three",
            "of",
            "the",
            "five",
            "countries",
            ":",
            "China",
            ",",
            "and",
            "Italy",
            "-",
            "–",
            "years",
            "later",
            "after",
            "in",
            "1996",
            "2024",
            "died",
            "born",
            "aged",
            "75",
            "Monday",
            "May",
            "16",
            "its",
            "25",
            "th",
            "anniversary",
            "last",
            "August",
            "places",
            "to",
            "from",
            "38th",
            "44th",
            "launched",
            "completed",
            "%",
            "45",
            "(",
            ")",
            ";",
            ".",
            "all",
            "EU",
            "members",
            "That",
            "is",
            "14",
            "new",
            "there",
            "this",
            "year",
            "largest",
            "buyer",
            "ago",
            "since"
        };
        for (int n = 0; n < 500; n++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(24); k >= 0; k--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            Article article =
                    new ArticleReader().read("test", "", random.nextBoolean() ? "2022-03-03" : "", text.toString());
            List<Claim> claims = new ArrayList<>(dates(article));
            claims.addAll(counts(article));
            claims.addAll(RankClaimReader.read(article, List.of()));
            for (Claim claim : claims) {
                assertThat(claim.provenance().sentence().contains(claim.span()))
                        .as("%d: %s", seed, text)
                        .isTrue();
            }
        }
    }

    private static List<DateClaim> dates(Article article) {
        ArticleDate date = ArticleDates.of(article);
        return DateClaimReader.read(article, date);
    }

    private static List<CountClaim> counts(Article article) {
        QuantityReader reader = new QuantityReader(article.text(), Currencies.UNKNOWN);
        List<Quantity> numbers = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            numbers.addAll(reader.read(sentence));
        }
        return CountClaimReader.read(article, ArticleDates.of(article), numbers);
    }
}
