package org.tradecheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.text.ArticleReader;
import org.tradecheck.text.Span;

/** What must hold for the reading of any text. */
final class ReadingLawsTest {

    private static final String ELSEWHERE =
            "\n\nFiji's imports of tinned fish from Samoa fell 3 percent in May 1999.\n";

    /** One text in so many does not keep the law yet, its reporter being taken from the other paragraph. */
    private static final int ONE_SWAYED_IN = 5;

    static Stream<ClaimCase> texts() throws IOException {
        return ClaimCasesTest.right().map(each -> (ClaimCase) each.get()[2]);
    }

    private static Reading read(String date, String text) {
        return ClaimReader.read(new ArticleReader().read("law", "", date, text));
    }

    /** What was claimed, without positions. */
    private static List<String> claims(Reading reading) {
        return reading.claims().stream()
                .map(each -> reading.article().quote(each.span()) + " = " + summary(each))
                .toList();
    }

    private static String summary(Claim claim) {
        return claim instanceof LevelClaim || claim instanceof ShareClaim || claim instanceof ChangeClaim
                ? ClaimCase.line(claim)
                : claim.getClass().getSimpleName() + " " + ClaimCase.parties(claim.slots());
    }

    @Test
    void a_headline_may_be_longer_than_its_text() {
        String headline =
                "After a long day in Nairobi: Japan's ambassador to Kenya praises the tea trade of two old friends";
        Reading reading =
                ClaimReader.read(new ArticleReader().read("law", headline, "", "Exports rose 3% to $2 billion."));
        assertThat(reading.claims()).isNotEmpty();
    }

    @Test
    void every_figure_and_claim_quotes_the_text() throws IOException {
        texts().forEach(each -> quotes(each.read()));
    }

    private static void quotes(Reading reading) {
        String text = reading.article().text();
        for (Quantity number : reading.numbers()) {
            String quote = number.span().of(text);
            assertThat(quote).isNotBlank().isEqualTo(quote.strip());
        }
        for (Claim claim : reading.claims()) {
            assertThat(claim.provenance().sentence().contains(claim.span()))
                    .as("%s in its sentence: %s", claim.id(), text)
                    .isTrue();
            assertThat(claim.span().end()).isLessThanOrEqualTo(text.length());
            for (Span origin : List.of(
                    claim.slots().reporter().origin(), claim.slots().period().origin())) {
                assertThat(origin.end()).isLessThanOrEqualTo(text.length());
            }
        }
        assertThat(reading.claims().stream().map(each -> each.provenance().number()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void a_paragraph_about_other_countries_changes_nothing_before_it() throws IOException {
        List<ClaimCase> all = texts().toList();
        List<String> swayed = all.stream()
                .filter(ReadingLawsTest::isSwayed)
                .map(ClaimCase::text)
                .toList();
        assertThat(swayed).hasSizeLessThan(all.size() / ONE_SWAYED_IN);
    }

    private static boolean isSwayed(ClaimCase each) {
        List<String> alone = claims(each.read());
        List<String> followed = claims(read(each.date(), each.text() + ELSEWHERE));
        return followed.size() < alone.size()
                || !followed.subList(0, alone.size()).equals(alone);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void line_ends_do_not_matter(ClaimCase each) {
        String windows = each.text().replace("\n", "\r\n");
        assertThat(claims(read(each.date(), windows))).isEqualTo(claims(each.read()));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/claims/same-kind.csv", useHeadersInDisplayName = true)
    void one_country_for_another_changes_only_its_code(String text) {
        List<String> first = claims(read("2024-05-20", filled(text, "Chile", "Chilean", "Peru")));
        assertThat(first).as(text).isNotEmpty();
        for (String[] names : new String[][] {
            {"Latvia", "Latvian", "Estonia", "LVA", "EST"},
            {"Kenya", "Kenyan", "Zambia", "KEN", "ZMB"},
            {"Mongolia", "Mongolian", "Pakistan", "MNG", "PAK"},
            {"Denmark", "Danish", "Poland", "DNK", "POL"},
            {"South Korea", "South Korean", "New Zealand", "KOR", "NZL"},
            {"Britain", "British", "Holland", "GBR", "NLD"}
        }) {
            List<String> other = claims(read("2024-05-20", filled(text, names[0], names[1], names[2])));
            assertThat(other)
                    .as("%s of %s", text, names[0])
                    .isEqualTo(first.stream()
                            .map(each -> each.replace("CHL", names[3]).replace("PER", names[4]))
                            .toList());
        }
    }

    private static String filled(String text, String home, String adjective, String other) {
        return text.replace("{home}", home).replace("{adjective}", adjective).replace("{other}", other);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/claims/spellings.csv", useHeadersInDisplayName = true)
    void british_american_and_old_wire_spellings_are_one(String date, String british, String american, String wire) {
        List<String> expected = withoutFigures(read(date, british));
        assertThat(expected).as(british).isNotEmpty();
        assertThat(withoutFigures(read(date, american))).as(american).isEqualTo(expected);
        assertThat(withoutFigures(read(date, wire))).as(wire).isEqualTo(expected);
    }

    private static List<String> withoutFigures(Reading reading) {
        return reading.claims().stream()
                .map(each -> each.quantity().value().stripTrailingZeros().toPlainString() + " "
                        + each.quantity().unit().code() + " " + summary(each))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void no_shuffled_text_is_too_odd(long seed) throws IOException {
        Random random = new Random(seed);
        for (ClaimCase each : texts().toList()) {
            String odd = mutated(each.text(), random);
            Reading reading = read(each.date(), odd);
            quotes(reading);
            assertThat(claims(read(each.date(), odd))).as(odd).isEqualTo(claims(reading));
        }
    }

    private static String mutated(String text, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split(" ", -1)));
        for (int i = 0; i < 4; i++) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(4)) {
                case 0 -> words.add(at, words.get(random.nextInt(words.size())));
                case 1 -> Collections.swap(words, at, random.nextInt(words.size()));
                case 2 -> words.set(at, words.get(at).replace(',', ' ') + ",(\n");
                default -> {
                    if (words.size() > 1) {
                        words.remove(at);
                    }
                }
            }
        }
        return String.join(" ", words);
    }
}
