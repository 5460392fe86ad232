package org.tradecheck.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.text.Lexicon;
import org.tradecheck.text.Token;

/** Money said behind a number: "dollars", "U.S. dollars", "USD", "pence". */
final class CurrencyNouns {

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final String POUND_STERLING = "GBP";

    /** What so much money is "of", and no weight. */
    private static final Set<String> OF_MONEY = Set.of(
            "goods",
            "merchandise",
            "exports",
            "imports",
            "trade",
            "products",
            "services",
            "sales",
            "investment",
            "investments",
            "debt",
            "debts",
            "aid",
            "orders",
            "equipment",
            "arms",
            "machinery",
            "its",
            "their",
            "his",
            "new",
            "fresh",
            "extra",
            "additional",
            "public",
            "private",
            "foreign",
            "taxpayer",
            "taxpayers",
            "revenue",
            "income",
            "loans",
            "assets",
            "business");

    private final SentenceWords words;
    private final SpokenShares shares;
    private final CurrencyResolver currencies;

    CurrencyNouns(SentenceWords words, SpokenShares shares, CurrencyResolver currencies) {
        this.words = words;
        this.shares = shares;
        this.currencies = currencies;
    }

    /** Reads the money behind a number and returns the index after it; the place itself if there is none. */
    int read(Draft draft, int at) {
        Token token = words.tokens.get(at);
        if (token.kind() == Token.Kind.SYMBOL) {
            return sign(draft, at);
        }
        return switch (token.lower()) {
            case "cents", "cts", "cent", "pence", "paise", "kopecks" -> hundredths(draft, at);
            case "p" -> words.touches(at) ? inHundredths(draft, at + 1, POUND_STERLING) : codeOrNoun(draft, at);
            case "real", "ids" -> at;
            default -> codeOrNoun(draft, at);
        };
    }

    private int codeOrNoun(Draft draft, int at) {
        return isMeantCode(draft, at) ? money(draft, at + 1, words.raw(at)) : noun(draft, at);
    }

    private int money(Draft draft, int end, String code) {
        draft.kind = Kind.MONEY;
        draft.unit = new Unit(code);
        return end;
    }

    /** "4.2 billion $": and no number follows that the sign belongs to. */
    private int sign(Draft draft, int at) {
        String code = CurrencyTable.SHIPPED.signed(words.word(at));
        if (code.isEmpty() || words.isNumber(at + 1)) {
            return at;
        }
        return money(draft, at + 1, resolved(code, true, at));
    }

    private String resolved(String name, boolean isSign, int at) {
        return currencies.resolve(name, isSign, words.tokens.get(at).span());
    }

    private int hundredths(Draft draft, int at) {
        if (shares.isOfEveryCoin(at + 1)) {
            draft.kind = Kind.PERCENT;
            draft.unit = Unit.PERCENT;
            return at + 1;
        }
        String whole = switch (words.word(at)) {
            case "pence" -> POUND_STERLING;
            case "paise" -> "rupee";
            case "kopecks" -> "rouble";
            default -> "dollar";
        };
        return inHundredths(draft, at + 1, resolved(whole, false, at));
    }

    private int inHundredths(Draft draft, int end, String code) {
        draft.scale = draft.scale.multiply(CENT);
        return money(draft, end, code);
    }

    /** A code that is printed as one, and belongs to the number before it and not to one behind. */
    private boolean isMeantCode(Draft draft, int at) {
        CurrencyTable table = CurrencyTable.SHIPPED;
        if (!table.mayBePrinted(words.at(at)) || !table.isCode(words.raw(at)) || !words.isUpper(at)) {
            return false;
        }
        boolean isRisky = words.isNumber(at + 1) || table.isAlsoWord(words.raw(at)) || words.isInCapitals();
        return draft.isScaled || !isRisky;
    }

    private int noun(Draft draft, int at) {
        String lower = words.word(at);
        String name = words.isOf(at, Words.CURRENCY) ? CurrencyTable.SHIPPED.named(lower) : "";
        if (name.isEmpty()) {
            return adjective(draft, at);
        }
        // "256K DRAM" is a memory chip.
        boolean isChip = lower.equals("dram") && words.isUpper(at) && !words.isInCapitals();
        if (isChip || lower.equals("mark") && words.is(draft.first - 1, "the")) {
            return at;
        }
        if (isWeight(draft, at)) {
            draft.kind = Kind.MASS;
            draft.unit = new Unit("pound");
            return at + 1;
        }
        if (lower.equals("sterling") && !draft.isScaled && draft.number.signum() == 0) {
            return at;
        }
        if (lower.startsWith("pound") && words.is(at + 1, "sterling")) {
            return money(draft, at + 2, POUND_STERLING);
        }
        return money(draft, at + 1, resolved(name, false, at));
    }

    /** "40 pounds of coffee", "2,281 million pounds of shrimp" where nobody pays in pounds: a weight, from then on. */
    private boolean isWeight(Draft draft, int at) {
        if (!words.is(at, "pounds") && !words.is(at, "pound")) {
            return false;
        }
        boolean isOfGoods = words.is(at + 1, "of") && words.isWord(at + 2) && !OF_MONEY.contains(words.word(at + 2));
        if (!draft.isScaled) {
            return words.is(at + 1, "of");
        }
        return !words.is(at + 1, "sterling") && currencies.arePoundsWeights(isOfGoods);
    }

    /** "U.S. dollars", "Hong Kong dlrs", "Belgian francs", "Japanese yen". */
    private int adjective(Draft draft, int at) {
        Optional<Lexicon.Match<String>> area = CurrencyTable.SHIPPED.areas().longestAt(words.tokens, at);
        if (area.isEmpty()) {
            return at;
        }
        int noun = at + area.get().tokens();
        if (!words.isWord(noun)) {
            return at;
        }
        String name = CurrencyTable.SHIPPED.named(words.word(noun));
        if (name.isEmpty() || name.equals("real")) {
            return at;
        }
        return money(draft, noun + 1, currencies.explicit(name, area.get().value()));
    }

    /**
     * The index after the noun that repeats the sign in front: "$5 billion dollars"; the place itself for none.
     *
     * @param signCode what the sign says
     */
    int repeated(Draft draft, int at, String signCode) {
        CurrencyTable table = CurrencyTable.SHIPPED;
        boolean mayRepeat = words.isWord(at) && (words.isOf(at, Words.CURRENCY) || table.mayBePrinted(words.at(at)));
        if (!mayRepeat) {
            return at;
        }
        String name = table.named(words.word(at));
        String code = draft.unit.code();
        boolean same = name.equals(signCode) || (name.equals("dollar") && signCode.endsWith("D")) || name.equals(code);
        boolean isCode = table.isCode(words.raw(at)) && words.raw(at).equals(code);
        return !name.isEmpty() && same || isCode ? at + 1 : at;
    }
}
