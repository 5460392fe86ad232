package org.tradecheck.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tradecheck.text.SentenceSplitter;
import org.tradecheck.text.Token;
import org.tradecheck.text.Tokenizer;

class QuantityLawsTest {

    private static final List<String> PIECES = List.of(
            "4.2",
            "1,234",
            "12",
            "2024",
            "$",
            "US",
            "A",
            "Rs",
            "billion",
            "mln",
            "m",
            "bn",
            "pct",
            "%",
            "per",
            "cent",
            "to",
            "from",
            "-",
            "\u2013",
            "between",
            "and",
            "or",
            "tonnes",
            "dlrs",
            "a",
            "tonne",
            "barrels",
            "day",
            "half",
            "third",
            "quarter",
            "one",
            "two",
            "hundred",
            "dozen",
            "times",
            "fold",
            "doubled",
            "about",
            "more",
            "than",
            "March",
            "9",
            "Section",
            "Boeing",
            "FY",
            "24",
            "Q",
            "3",
            "(",
            ")",
            ",",
            ".",
            "/",
            "1",
            "2",
            "+",
            "'",
            "in",
            "million",
            "of",
            "dollars",
            "rose",
            "\u200B",
            "\u00BD",
            "\uC5B5",
            "\u0661",
            "No",
            "as",
            "much",
            "point",
            "5",
            "19",
            "th",
            "s",
            "Hong",
            "Kong",
            "francs",
            "crore",
            "lakh",
            "minus",
            "at",
            "least",
            "\uD83D\uDCC8",
            "0",
            "00");

    @Test
    void any_text_gives_numbers_whose_positions_lie_in_the_text_in_order() {
        for (int seed = 0; seed < 20_000; seed++) {
            String text = text(new Random(seed));
            int end = 0;
            for (Quantity quantity : read(text)) {
                assertThat(quantity.span().start())
                        .as("seed %d: %s", seed, text)
                        .isGreaterThanOrEqualTo(end);
                assertThat(quantity.span().length())
                        .as("seed %d: %s", seed, text)
                        .isPositive();
                assertThat(quantity.span().end()).as("seed %d: %s", seed, text).isLessThanOrEqualTo(text.length());
                end = quantity.span().end();
            }
        }
    }

    @Test
    void the_outer_interval_holds_the_core_and_a_bare_core_holds_the_value() {
        for (int seed = 0; seed < 20_000; seed++) {
            String text = text(new Random(seed));
            for (Quantity quantity : read(text)) {
                Interval hull = quantity.outer().hull(quantity.core());
                assertThat(quantity.outer().meets(quantity.core()))
                        .as("seed %d: %s", seed, text)
                        .isTrue();
                assertThat(isWider(quantity.outer(), hull))
                        .as("seed %d: %s core %s outer %s", seed, text, quantity.core(), quantity.outer())
                        .isTrue();
                if (quantity.hedge() == Hedge.EXACT) {
                    assertThat(quantity.core().contains(quantity.value()))
                            .as("seed %d: %s", seed, text)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_default_locale_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            String text = "IN MILLIONS: RISE OF 4.2 BILLION, \u0130 1,234.5 mln, 12 MILLION DLRS";
            Locale.setDefault(Locale.ROOT);
            List<Quantity> plain = read(text);
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(read(text)).isEqualTo(plain);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void digits_beyond_the_limit_are_not_read_and_said_so() {
        String digits = "9".repeat(31);
        QuantityReader reader = new QuantityReader("It was " + digits + " dollars.", Currencies.UNKNOWN);
        assertThat(read(reader, "It was " + digits + " dollars.")).isEmpty();
        assertThat(reader.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.TOO_LONG);
    }

    @Test
    void british_american_and_old_wire_spellings_give_equal_amounts() {
        List<BigDecimal> values = List.of(
                        "It rose 5.2 per cent to 4.2bn dollars and 3 tonnes.",
                        "It rose 5.2 percent to $4.2 billion and 3 tons.",
                        "It rose 5.2 pct to 4.2 billion dlrs and three tonnes.")
                .stream()
                .flatMap(text -> read(text).stream())
                .map(Quantity::value)
                .toList();
        assertThat(values.subList(0, 3))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(values.subList(3, 6))
                .isEqualTo(values.subList(6, 9));
    }

    /** The hull adds nothing to the wide interval but where an end is open and the other closed. */
    private static boolean isWider(Interval wide, Interval hull) {
        return same(wide.low(), hull.low()) && same(wide.high(), hull.high());
    }

    private static boolean same(Bound a, Bound b) {
        return a.isFinite() == b.isFinite() && (!a.isFinite() || a.value().compareTo(b.value()) == 0);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(14);
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(3) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static List<Quantity> read(String text) {
        return read(new QuantityReader(text, Currencies.UNKNOWN), text);
    }

    private static List<Quantity> read(QuantityReader reader, String text) {
        List<Token> tokens = Tokenizer.tokens(text, 0, text.length());
        return SentenceSplitter.split(text, tokens).stream()
                .flatMap(sentence -> reader.read(sentence, 0).stream())
                .toList();
    }
}
