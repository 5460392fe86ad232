package org.tradecheck.quantity;

import org.tradecheck.text.Token;

/** What stands behind the digits or words of an amount: its scale, its unit, the rate; and what of it is left out. */
final class AmountTails {

    private final SentenceWords words;
    private final FoundNumbers found;
    private final CurrencyResolver currencies;
    private final SpokenShares shares;
    private final CurrencyNouns nouns;
    private final PrintedUnits units;
    private final Scales scales;
    private final BagSizes bags;
    private final Rates rates;

    AmountTails(
            SentenceWords words,
            FoundNumbers found,
            CurrencyResolver currencies,
            SpokenShares shares,
            CurrencyNouns nouns,
            PrintedUnits units,
            Rates rates) {
        this.words = words;
        this.found = found;
        this.currencies = currencies;
        this.shares = shares;
        this.nouns = nouns;
        this.units = units;
        this.scales = new Scales(words);
        this.bags = new BagSizes(words, units);
        this.rates = rates;
    }

    /** Reads on behind a number without a sign and adds it; returns the index after all of it. */
    int finish(Draft draft, int after) {
        int at = scales.read(draft, after, false);
        draft.upper = draft.number;
        draft.last = at;
        return withRate(draft, unit(draft, at));
    }

    /**
     * The same for money with its currency before the number.
     *
     * @param signCode what is printed there, see {@link CurrencySigns.Sign#code()}
     */
    int finishMoney(Draft draft, int after, String signCode) {
        int at = scales.read(draft, after, true);
        draft.upper = draft.number;
        draft.isSigned = true;
        draft.kind = Kind.MONEY;
        Token numeral = words.tokens.get(draft.numeral);
        draft.unit = new Unit(currencies.resolve(signCode, true, numeral.span()));
        return withRate(draft, nouns.repeated(draft, at, signCode));
    }

    private int withRate(Draft draft, int end) {
        draft.last = end;
        rates.read(draft);
        found.add(draft);
        return bags.behind(draft);
    }

    private int unit(Draft draft, int at) {
        int hundred = shares.ofEveryHundred(at);
        if (hundred > at) {
            draft.kind = Kind.PERCENT;
            draft.unit = Unit.PERCENT;
            return hundred;
        }
        int end = words.touches(at) && words.is(at, "-") && words.touches(at + 1) && words.isWord(at + 1)
                ? behindHyphen(draft, at)
                : behindBlank(draft, at);
        if (end == at) {
            draft.need = draft.isScaled ? Draft.Need.UNIT : Draft.Need.ALL;
        }
        return end;
    }

    private int behindHyphen(Draft draft, int at) {
        int end = units.read(draft, at + 1);
        return end > at + 1 ? end : at;
    }

    private int behindBlank(Draft draft, int at) {
        int end = bags.before(draft, at);
        if (end == at) {
            end = units.read(draft, at);
        }
        return end == at && draft.kind == Kind.OTHER && words.is(at, "of") ? behindOf(draft, at) : end;
    }

    /** "millions of dollars", "half of one percent". */
    private int behindOf(Draft draft, int at) {
        boolean isScaleWord = draft.form == Draft.Form.VAGUE || (draft.isScaled && draft.isSpelled);
        int end = isScaleWord ? units.read(draft, at + 1) : at;
        if (end > at + 1) {
            return end;
        }
        return draft.kind == Kind.OTHER && isOne(at + 1) ? ofOnePercent(draft, at) : at;
    }

    /** "0.5 of a percentage point", "half of one percent". */
    private int ofOnePercent(Draft draft, int at) {
        Draft probe = new Draft();
        int end = units.read(probe, at + 2);
        boolean isPercent = switch (probe.kind) {
            case PERCENT, PERCENTAGE_POINT, BASIS_POINT -> true;
            default -> false;
        };
        if (!isPercent) {
            return at;
        }
        draft.kind = probe.kind;
        draft.unit = probe.unit;
        return end;
    }

    private boolean isOne(int i) {
        return words.is(i, "a") || words.is(i, "one");
    }
}
