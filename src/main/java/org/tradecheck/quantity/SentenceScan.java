package org.tradecheck.quantity;

import java.util.List;
import java.util.Optional;
import org.tradecheck.text.Token;

/**
 * Walks through one sentence and reads what is printed of each number; what is left out is filled in later. For every
 * numeral it asks in turn who knows it: what is no quantity comes first, amounts come last.
 */
final class SentenceScan {

    final SentenceWords words;
    final PrintedUnits units;
    final Rates rates;

    private final FoundNumbers found;
    private final Numeral.DecimalMark mark;
    private final List<Remark> remarks;

    // Numerals that are no amounts.
    private final DisguisedNumerals disguises;
    private final LayoutNumbers layout;
    private final CalendarDates dates;
    private final Years years;
    private final ClockTimes times;
    private final Ordinals ordinals;
    private final NumberedNames names;

    private final PrintedAmounts amounts;
    private final SpelledNumbers spelled;

    SentenceScan(
            CharSequence text,
            List<Token> tokens,
            Numeral.DecimalMark mark,
            CurrencyResolver currencies,
            List<Remark> remarks) {
        this.mark = mark;
        this.remarks = remarks;
        this.words = new SentenceWords(text, tokens);
        this.found = new FoundNumbers(words);
        UnitPlaces places = new UnitPlaces(words);
        CurrencySigns signs = new CurrencySigns(words, found, currencies);
        this.disguises = new DisguisedNumerals(text, remarks);
        this.layout = new LayoutNumbers(words, places);
        this.dates = new CalendarDates(words, found, places);
        this.years = new Years(words, found, signs, places);
        this.times = new ClockTimes(words, found);
        this.ordinals = new Ordinals(words, found, places);
        this.names = new NumberedNames(words, found, signs, places);
        SpokenShares shares = new SpokenShares(words, found, places);
        Multiples multiples = new Multiples(words, found);
        Ages ages = new Ages(words, found, places);
        CurrencyNouns nouns = new CurrencyNouns(words, shares, currencies);
        this.units = new PrintedUnits(words, nouns, multiples, ages);
        this.rates = new Rates(words, mark);
        AmountTails tails = new AmountTails(words, found, currencies, shares, nouns, units, rates);
        this.amounts = new PrintedAmounts(words, found, signs, places, shares, multiples, ages, tails);
        this.spelled = new SpelledNumbers(words, places, shares, multiples, ordinals, tails);
    }

    /** The numbers found, in the order of the text; may be changed. */
    List<Draft> drafts() {
        return found.drafts();
    }

    void scan() {
        int i = words.nextNumber(0);
        while (i < words.size()) {
            int next = words.isNumber(i) ? numeral(i) : spelled.read(i);
            i = words.nextNumber(Math.max(i + 1, next));
        }
    }

    /** Reads a numeral and returns the index after all that belongs to it. */
    private int numeral(int i) {
        Token token = words.tokens.get(i);
        disguises.remark(token);
        Optional<Numeral> read = Numeral.of(token.word(), mark);
        if (read.isEmpty()) {
            remarks.add(new Remark(token.span(), Remark.Kind.TOO_LONG));
            return i + 1;
        }
        Numeral numeral = read.get();
        if (numeral.isAmbiguous()) {
            remarks.add(new Remark(token.span(), Remark.Kind.AMBIGUOUS_DECIMAL));
        }
        int end = PhoneNumbers.end(words, i);
        if (end > i) {
            return found.inName(end);
        }
        if (layout.isOne(i)) {
            return i + 1;
        }
        end = timeOrPlace(i, numeral);
        if (end > i) {
            return end;
        }
        end = names.end(i, numeral);
        return end > i ? found.inName(end) : amounts.read(i, numeral);
    }

    /** Reads a date, a year, a time of the day or a place in a row; the numeral itself if it is none. */
    private int timeOrPlace(int i, Numeral numeral) {
        int end = dates.read(i, numeral.value());
        if (end == i) {
            end = years.read(i, numeral.value());
        }
        if (end == i) {
            end = times.read(i);
        }
        return end == i ? ordinals.read(i, numeral.value()) : end;
    }
}
